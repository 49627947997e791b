/** Words of a sealed vote (R84). */
export const seals = {
  sealed: 'déposé, scellé',
  ownSealed: 'scellé, vous seul le lisez',
  destroyed: 'déposé, jamais ouvert',
  seal: {
    sealed:
      'Les bulletins sont scellés : on voit qui a voté, pas ce qui est voté. La clôture les ouvre tous ensemble.',
    opened: 'Les bulletins étaient scellés ; la clôture les a ouverts tous ensemble.',
    destroyed: 'Les bulletins scellés ont été détruits sans avoir été ouverts.',
  },
};

/** Words of a sealed vote (R84). */
export const seals = {
  sealed: 'cast, sealed',
  ownSealed: 'sealed, you alone read it',
  destroyed: 'cast, never opened',
  seal: {
    sealed:
      'The ballots are sealed: who has voted can be seen, not how. Closing the vote opens them all at once.',
    opened: 'The ballots were sealed; closing the vote opened them all at once.',
    destroyed: 'The sealed ballots were destroyed without having been opened.',
  },
};

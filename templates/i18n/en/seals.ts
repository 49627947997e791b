/** Words of a sealed vote (R84). */
export const seals = {
  sealed: 'cast, sealed',
  ownSealed: 'sealed, you alone read it',
  destroyed: 'cast, never opened',
  seal: {
    sealed: 'The ballots are sealed: one sees who has voted, not what. The closing opens them all at once.',
    opened: 'The ballots were sealed; the closing opened them all at once.',
    destroyed: 'The sealed ballots were destroyed without having been opened.',
  },
};

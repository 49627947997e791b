/** Facts that owe no letter, and why. */
export const silent = {
  // Told by the fact of the request that follows in the same act.
  reviewDeclined: 'silent',
  poleRecused: 'silent',
  opinionValidated: 'silent',
  opinionRevised: 'silent',
  fellSilent: 'silent',
  judgedAnew: 'silent',
  lateOpinionKept: 'silent',
  coReviewOpened: 'silent',
  coReviewExpired: 'silent',
  labelIssued: 'silent',
  reservationUpheld: 'silent',
  leadClaimed: 'silent',
  leadStoodDown: 'silent',
  innerDatesMoved: 'silent',

  // R51: a draft is its holder's alone; its submission has its letters.
  fullProposalOpened: 'silent',
  resubmissionOpened: 'silent',

  // Seen on one's own page; nobody is asked anything.
  reviewOpened: 'silent',
  reviewAccepted: 'silent',
  interestsDeclared: 'silent',
  // Told in the pôle by the recusal that follows; what is dismissed changes nothing.
  recusalDecided: 'silent',
  conflictConfirmed: 'silent',
  conflictDismissed: 'silent',
  clearanceReached: 'silent',
  reviewSubmitted: 'silent',
  expertiseConcluded: 'silent',
  ballotCast: 'silent',
  // It counts for nothing; the voter sees it kept, the chair and the case officer beside the ballots.
  lateBallotKept: 'silent',
  // Who tried was answered at once; the chair and the case officer read it in the journal.
  secondVoteRefused: 'silent',
  // The organ reads its minutes on its own page; the draft has its letter.
  attendanceRecorded: 'silent',
  minutesSigned: 'silent',
  minutesApproved: 'silent',
  voteClosed: 'silent',
  // The opinion they make, or the organ called again, has its own letter; what a ballot said never has one.
  ballotsOpened: 'silent',
  ballotsDestroyed: 'silent',
  reviewClosed: 'silent',
  // R64: nobody of its pôle is written to any more.
  reviewTerminated: 'silent',
  requestClosed: 'silent',
  labelTransmitted: 'silent',
} as const;

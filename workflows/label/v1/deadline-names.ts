export type LabelDeadline =
  | 'deposit'
  | 'fundingResult'
  /** R70: a suspension that nobody has ended is asked about again */
  | 'suspensionReview';

export type ReviewDeadline =
  | 'clearance'
  | 'expertise'
  | 'votePreparation'
  | 'voteWindow'
  | 'reconvened'
  | 'opinionValidation'
  /** silence on minutes approves them (R43) */
  | 'minutesApproval'
  | 'coReviewEnd'
  | 'closing'
  /** the next morning of the ladder (R54) */
  | 'reminder';

/** The steps inside a pôle whose owner the ladder reminds, named by the deadline that ends them. */
export type RemindedInnerStep =
  'clearance' | 'expertise' | 'votePreparation' | 'voteWindow' | 'reconvened' | 'opinionValidation';

const ofMinutes: readonly string[] = ['recordAttendance', 'draftMinutes', 'signMinutes'];

/** R43: minutes have a date of their own: it presses no other act of their review, and the review's dates do not press them. */
export const isDateOf = (deadline: string, command: string): boolean =>
  (deadline === 'minutesApproval') === ofMinutes.includes(command);

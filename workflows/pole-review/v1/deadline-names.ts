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

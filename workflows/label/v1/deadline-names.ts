export type LabelDeadline =
  | 'deposit'
  | 'fundingResult'
  /** R72: the holder is asked for the funder's answer */
  | 'fundingReminder'
  /** what was noted of the funding is put right until then */
  | 'fundingCorrection'
  | 'finalisation'
  | 'yearlyForm'
  | 'finalReport'
  | 'followUpReminder'
  /** R70: a suspension that nobody has ended is asked about again */
  | 'suspensionReview'
  /** R70: the holder has answered by then what a pôle's chair has written, or has not */
  | 'withdrawalAnswer'
  /** the organ is too small: steering is asked again */
  | 'withdrawalRuling'
  /** the lead has withdrawn its label: the others have named another by then, or the label ends */
  | 'leadNaming'
  /** R62: the lead has confirmed a declared change by then, or every pôle is asked */
  | 'changeConfirmation'
  /** R62: the holder has mended by then what breaks the minimum of the call */
  | 'changeMend'
  /** R62: steering answers in the place of a pôle's organ by then, or is asked again */
  | 'changeRuling';

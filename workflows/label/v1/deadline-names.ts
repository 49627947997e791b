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
  | 'suspensionReview';

const ofMinutes: readonly string[] = ['recordAttendance', 'draftMinutes', 'signMinutes'];

/** The act each date of a label's life presses (R70, R72, R73). */
const ofLabel: Record<string, string> = {
  deposit: 'transmitLabel',
  suspensionReview: 'resumeLabel',
  withdrawalAnswer: 'answerWithdrawal',
  withdrawalRuling: 'decideWithdrawal',
  leadNaming: 'takeOverCertificate',
  changeConfirmation: 'confirmChange',
  changeMend: 'declareChange',
  changeRuling: 'decideChange',
  fundingResult: 'recordFunding',
  fundingCorrection: 'recordFunding',
  finalisation: 'finaliseFunding',
  yearlyForm: 'giveYearlyForm',
  finalReport: 'giveFinalReport',
};
/** R62: a version that waits for the lead presses its answer, and nothing else. */
const ofVersion: readonly string[] = ['confirmVersion', 'refuseVersion'];
/** R64: so does a place that is offered. */
const ofSuccession: readonly string[] = ['acceptSuccession', 'declineSuccession'];
/** R62: the dates of a proposal to hand the dossier on press the answer to it, and nothing else. */
const ofHandover: Record<string, string> = {
  handoverObjection: 'objectToHandover',
  handoverAnswer: 'acceptHandover',
  handoverVersion: '',
};
const handoverActs: readonly string[] = [
  'proposeHandover',
  'proposeInPlace',
  'acceptHandover',
  'declineHandover',
  'takeBackHandover',
  'objectToHandover',
];
/** Acts that no step waits for. */
const unhurried: readonly string[] = ['handInVersion', 'suspendRequest'];
const labelActs = [
  ...Object.values(ofLabel),
  'suspendLabel',
  'withdrawLabel',
  'noticeWithdrawal',
  'dropWithdrawal',
  'rectify',
  'addCoLabel',
];

/**
 * Whether an act is pressed by a date. R43: minutes have one of their own, which presses no other act of their review, and the
 * review's dates do not press them; so has each act on a label. Without an act, whatever is due.
 */
export function isDateOf(deadline: string, command: string): boolean {
  if (unhurried.includes(command)) return false;
  if (handoverActs.includes(command)) return ofHandover[deadline] === command;
  if (command !== '' && Object.hasOwn(ofHandover, deadline)) return false;
  if (labelActs.includes(command)) return ofLabel[deadline] === command;
  if (command !== '' && Object.hasOwn(ofLabel, deadline)) return false;
  // §9.2: of all that may still be done, only the resuming has the date of a suspension.
  if (command === 'resumeRequest') return deadline === 'suspensionEnd';
  if (command !== '' && deadline === 'suspensionEnd') return false;
  if (ofVersion.includes(command)) return deadline === 'versionConfirmation';
  if (command !== '' && deadline === 'versionConfirmation') return false;
  if (ofSuccession.includes(command)) return deadline === 'succession';
  if (command !== '' && deadline === 'succession') return false;
  return (deadline === 'minutesApproval') === ofMinutes.includes(command);
}

/** Whether the step itself ends by this date: what an act beside it has until then says nothing of the step (R62). */
export const isDateOfStep = (deadline: string): boolean =>
  deadline !== 'versionConfirmation' && !Object.hasOwn(ofHandover, deadline);

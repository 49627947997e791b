/** The acts of the label procedure that a person may ask; the clock's only act is `deadlineReached`. */
export const commandNames = [
  'submit',
  'deleteDraft',
  'openFullProposal',
  'resubmit',
  'grantSupport',
  'withdrawSupport',
  'complete',
  'withdraw',
  'handInVersion',
  'confirmVersion',
  'refuseVersion',
  'askExclusion',
  'grantExclusion',
  'refuseExclusion',
  'admit',
  'askCompletion',
  'extendCompletion',
  'rejectInadmissible',
  'attributeLead',
  'adoptRuleSet',
  'claimLead',
  'recordDeparture',
  'acceptSuccession',
  'declineSuccession',
  'reassignLead',
  'suspendRequest',
  'resumeRequest',
  'compressCalendar',
  'declareInterests',
  'acceptReview',
  'declineReview',
  'recusePole',
  'confirmConflict',
  'dismissConflict',
  'designateVoter',
  'assignExpert',
  'submitReview',
  'leaveReading',
  'releaseExpert',
  'noteExpertNeed',
  'concludeExpertise',
  'conveneSession',
  'moveSession',
  'cancelSession',
  'recordAttendance',
  'draftMinutes',
  'signMinutes',
  'openVote',
  'castBallot',
  'closeVote',
  'validateOpinion',
  'reviseOpinion',
  'liftOpposition',
  'maintainOpposition',
  'reopenWindow',
  'confirmOutcome',
  'sendToSteering',
  'ruleOnOutcome',
  'namePanel',
  'givePanelOpinion',
  'answerReservation',
  'liftReservation',
  'upholdReservation',
  'requestReexamination',
  'castAnswer',
  'decideReexamination',
  'reopen',
  'transmitLabel',
  'withdrawLabel',
  'suspendLabel',
  'resumeLabel',
  'noticeWithdrawal',
  'dropWithdrawal',
  'answerWithdrawal',
  'decideWithdrawal',
  'takeOverCertificate',
  'declareChange',
  'confirmChange',
  'decideChange',
  'rectify',
  'addCoLabel',
  'recordFunding',
  'finaliseFunding',
  'giveYearlyForm',
  'giveFinalReport',
  'proposeHandover',
  'proposeInPlace',
  'acceptHandover',
  'declineHandover',
  'takeBackHandover',
  'objectToHandover',
] as const;

export type CommandName = (typeof commandNames)[number];

export const isCommandName = (name: string): name is CommandName =>
  (commandNames as readonly string[]).includes(name);

const ofReview: readonly string[] = [
  'acceptReview', 'declineReview', 'recusePole', 'confirmConflict', 'dismissConflict', 'designateVoter', 'assignExpert', 'submitReview', 'leaveReading', 'releaseExpert', 'noteExpertNeed', 'concludeExpertise',
  'conveneSession', 'moveSession', 'cancelSession', 'recordAttendance',
  'draftMinutes', 'signMinutes', 'openVote',
  'castBallot', 'closeVote', 'validateOpinion', 'reviseOpinion',
] satisfies CommandName[]; // prettier-ignore

const ofLabel: readonly string[] = [
  'transmitLabel', 'withdrawLabel', 'suspendLabel', 'resumeLabel',
  'noticeWithdrawal', 'dropWithdrawal', 'answerWithdrawal', 'decideWithdrawal', 'takeOverCertificate', 'declareChange', 'confirmChange', 'decideChange', 'rectify', 'addCoLabel',
  'recordFunding', 'finaliseFunding', 'giveYearlyForm', 'giveFinalReport',
] satisfies CommandName[]; // prettier-ignore

/** Whether the act is done on the label, and not on the request. */
export const isOfLabel = (name: string): boolean => ofLabel.includes(name);
/** Acts on the question an organ of a pôle has before it (R45, R68). */
export const isOfDeliberation = (name: string): boolean => name === 'castAnswer';

const ofHandover: readonly string[] = [
  'proposeHandover', 'proposeInPlace', 'acceptHandover', 'declineHandover', 'takeBackHandover', 'objectToHandover',
] satisfies CommandName[]; // prettier-ignore

/** Acts on a proposal to hand the dossier on (R62). */
export const isOfHandover = (name: string): boolean => ofHandover.includes(name);

/** Whether the act is done on the review of a pôle, which it names, and not on the request. */
export const isOfReview = (name: string): boolean => ofReview.includes(name);

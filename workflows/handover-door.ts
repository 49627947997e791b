/** What workflows/ shows of a dossier that is handed on (R62). */
export { isProposal, isStillHeld, nextHandover, proposalReasons, takesVersion } from './handing-on.js';
export { formerHolders, handedOn, holderOf, openHandover } from './holding.js';
export {
  absences,
  organisations,
  type Absence,
  type HandoverCommand,
  type HandoverContext,
  type HandoverFact,
  type HandoverWindows,
  type Organisation,
  type ProposalCommand,
} from './handover/v1/vocabulary.js';
export { until as handoverUntil } from './handover/v1/deadlines.js';
export { clearIn, declarationsIn } from './declared.js';
export { reminderHour, rungsOf } from './reminders.js';
export { handoverOwner, labelOwner, requestOwner, reviewOwner, type Owner } from './owners.js';
export { isDateOf, isDateOfStep } from './act-dates.js';

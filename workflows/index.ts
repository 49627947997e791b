/** The door of workflows/: the aggregate's one function, its words, and nothing of the library behind it. */
export {
  deliberationKey,
  deliberationOf,
  deliberationsIn,
  handoverOf,
  handoversIn,
  innerPoleOf,
  isDeliberation,
  isHandover,
  labelKey,
  labelOf,
  poleOfKey,
  requestKey,
  requestOf,
  reviewKey,
  reviewOf,
  reviewedPoles,
  type Aggregate,
  type Instance,
  type RequestView,
} from './aggregate.js';
export { adoptionOf, type Adoption } from './adoption.js';
export { decideCall, type CallCommand, type CallContext, type CallFact } from './call.js';
export { allDeadlines, movedDeadlines, type MovedDeadline, type OpenDeadline } from './deadlines.js';
export { describeCharts } from './describe.js';
export type { ArrowDescription, ChartDescription, StateDescription } from './describe.js';
export { barredFrom, hasVoted, votersOn } from './one-vote.js';
export { decide, dueOf, openDraft, type Due, type Outcome, type Step, type Told } from './decide.js';
export { rehearseRules, type RehearsedOutcome, type RulesRehearsal } from './rehearse-rules.js';
export { ballotToSeal, sealedBallots, type Seals } from './sealing.js';
export { holdsFor, presidedOn, presiding } from './presidency.js';
export { machineMigrations, votesOpen, type MachineMigration, type MigrationFact } from './migrations.js';
export { dueIn, isMove, replay, replayed, type Recorded } from './replay.js';
export { hasAct, refusalOf, isFinalInstance } from './steps.js';
export { stateName, stateValue, type StateValue, type StoredSnapshot } from './run.js';
export { published } from './published.js';
export { currentVersion, finalStates, machineVersions, type MachineName } from './registry.js';
export {
  decisionModels,
  defaultRules,
  settingFaults,
  settings,
  settingsOf,
  valueAt,
  withValue,
  type DecisionModel,
  type Named,
  type PinnedRules,
  type PinnedValues,
  type RuleValues,
  type Setting,
  type SettingFault,
  type Unit,
} from './rule-set.js';
export { eligibilityRules, holderKinds, type EligibilityRule } from './settings/eligibility.js';
export {
  ballots,
  opinions,
  roles,
  type Ballot,
  type By,
  type Instant,
  type JointOutcome,
  type Opinion,
  type PersonId,
  type PoleCode,
  type Position,
  type Reason,
  type Reservation,
  type Role,
  type Roll,
  type Seat,
  type TextRef,
} from './vocabulary.js';
export {
  awards,
  changeGrounds,
  changesConsortium,
  decidedStates,
  departureEvents,
  endedStates,
  isOver,
  kindOf,
  labelRequestStates,
  type ComputedOutcome,
  type Condition,
  type DepartedSeat,
  type Departure,
  type DepartureEvent,
  type EarlierAsk,
  type Excluded,
  type Exclusion,
  type LabelRequestCommand,
  type LabelRequestContext,
  type LabelRequestFact,
  type LabelRequestState,
  type Award,
  type CalendarMode,
  type ChangeGround,
  type ChangeKind,
  type HandedVersion,
  type VersionChange,
  type PinnedCall,
  type RecordedPosition,
  type RemindedStep,
  type RequestDeadline,
  type Presented,
  type Resubmission,
  type Submission,
  type SupportLetter,
} from './label-request/v1/vocabulary.js';
export {
  type OpenedBallot,
  type PoleReviewCommand,
  type PoleReviewContext,
  type PoleReviewFact,
  type Recommendation,
  type ReviewDeadline,
  type SealedBallot,
  type Session,
  type Tally,
  type VoteMode,
} from './pole-review/v1/vocabulary.js';
export {
  certificateFields,
  clericalFields,
  fundingResults,
  substanceFields,
  suspensionGrounds,
  type LabelChange,
  type ToldGround,
  type Awaited,
  type CertificateChange,
  type CertificateField,
  type CertificateVersion,
  type ClericalField,
  type FundingResult,
  type LabelCommand,
  type LabelContext,
  type LabelFact,
  type SuspensionGround,
  type Withdrawal,
  type WithdrawalEnd,
  type YearlyForm,
} from './label/v1/vocabulary.js';
export { awaitedYear, isAsked, nextOwed } from './label/v1/follow-up.js';
export type { Latecomer } from './label/v1/co-label-told.js';
export { answerPoles, standsAt } from './label/v1/suspension.js';
export { openWithdrawal, openWithdrawals } from './label/v1/withdrawal.js';
export * from './handover-door.js';
export {
  answers,
  questions,
  verdicts,
  type Answer,
  type DeliberationCommand,
  type DeliberationContext,
  type DeliberationFact,
  type Question,
  type Verdict,
} from './deliberation/v1/vocabulary.js';
export { isAside, isTooSmall, reasonsAsked, verdictOf } from './deliberation/v1/electorate.js';
export { askableUntil, hears, refusingPole } from './label-request/v1/reexamination.js';
export { clearance, electorateOf, isShort } from './pole-review/v1/electorate.js';
export { isHeld } from './pole-review/v1/minutes.js';
export { awaitedExperts, readerWanted } from './pole-review/v1/readings.js';
export { inForce, isOfChange, openChange } from './label/v1/change.js';
export { organsAwaited, steeringsIn } from './label/v1/change-answers.js';
export { awaitedVersion, versionAt } from './label-request/v1/versions.js';
export { hasLostLead } from './label-request/v1/naming.js';
export { mayDeclareAgain } from './label-request/v1/version-rules.js';
export { presences, type Attendance, type Presence } from './pole-review/v1/told.js';
export { sessionAhead } from './pole-review/v1/session.js';
export * from './departed.js';
export { invitedPoles, mayLead, proposeLead } from './label-request/v1/lead.js';
export {
  allStandAside,
  expertsLeft,
  judged,
  mustStay,
  untiedPoles,
  givePanelOpinion,
  namePanel,
  panelOutcome,
  reasonsOfDecision,
  type Panel,
} from './label-request/v1/panel.js';
export { isFavourableResult, jointOutcome, positionAsCounted } from './label-request/v1/outcome.js';
export { answerEnd, isPut, mayStillAsk } from './label-request/v1/exclusion-windows.js';
export { findExclusion, openExclusions } from './label-request/v1/exclusions.js';
export { unsettledConditions } from './label-request/v1/conditions.js';
export { asksOf, isLight, presentedAgain, type Earlier } from './label-request/v1/resubmission.js';
export { standingSupport } from './label-request/v1/support-letter.js';
export { withoutFirstStep } from './label-request/v1/two-steps.js';
export { recordedPosition } from './label-request/v1/positions.js';
export { foreseeJoint, type JointForesight } from './foresee/joint.js';
export { foreseeOrgan, type OrganForesight } from './foresee/organ.js';
export { positionIsKnown } from './label-request/v1/visibility.js';
export * from './standstill-index.js';

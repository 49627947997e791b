import type { Instant, Opinion, PersonId, PoleCode, Position, TextRef } from '../../vocabulary.js';
import type { ComputedOutcome } from './computed-outcome.js';
import type { DepartureFact } from './departure.js';
import type { ExclusionFact } from './exclusion.js';
import type { ReexaminationFact } from './reexamination-told.js';
import type { StandstillFact } from './standstill-told.js';
import type { ResubmissionFact } from './resubmission-told.js';
import type { SupportFact } from './support-letter-told.js';
import type { VersionFact } from './version.js';
import type { LapseCause, RemindedStep, RequestDeadline } from './deadline-names.js';

/** Why a pôle became the lead (R22, R23). */
export type LeadGround =
  'domain' | 'territory' | 'steering' | 'largestShare' | 'receivingPole' | 'draw' | 'claimed' | 'successor';
/** Why no lead could be named at once (R23). */
export type LeadDoubt = 'noDomainLead' | 'severalDomainLeads' | 'shareTooSmall' | 'leadStandsAside';

export type LabelRequestFact =
  | { type: 'draftOpened' }
  | { type: 'draftDeleted' }
  | { type: 'submitted'; receivingPole: PoleCode }
  | { type: 'completionRequested'; texts: { items: TextRef } }
  | { type: 'completionExtended' }
  | { type: 'completionReminded' }
  | { type: 'completed'; version: number }
  | { type: 'admitted'; invited: PoleCode[] }
  | { type: 'poleSetAside'; pole: PoleCode }
  | { type: 'rejectedInadmissible'; texts: { reasons: TextRef } }
  | { type: 'leadUndetermined'; provisional: PoleCode; doubt: LeadDoubt }
  | { type: 'leadAttributed'; pole: PoleCode; ground: LeadGround; decision?: string }
  | { type: 'leadStoodDown'; pole: PoleCode }
  | { type: 'ruleSetAdopted'; decision: string; ruleSet: string; hash: string; former: string }
  | { type: 'interestsDeclared'; person: PersonId; clear: boolean }
  | { type: 'recusalDecided'; person: PersonId }
  | ExclusionFact
  | ReexaminationFact
  | VersionFact
  | DepartureFact
  | StandstillFact
  /** R63h; again where a panel has not spoken, or too few of it are left */
  | { type: 'panelAwaited'; again: boolean }
  | { type: 'panelNamed'; pole: PoleCode; experts: PersonId[]; decision: string }
  | { type: 'signerNamed'; pole: PoleCode; decision: string }
  | { type: 'panelOpinionGiven'; person: PersonId }
  | { type: 'leadOpinionShared'; pole: PoleCode; position: Position }
  | { type: 'takeOverOpened'; pole: PoleCode }
  | { type: 'coReviewOpened'; invited: PoleCode[] }
  | { type: 'positionRecorded'; pole: PoleCode; position: Position; revised: boolean }
  | { type: 'lateOpinionRecorded'; pole: PoleCode; position: Opinion }
  | { type: 'windowReopened'; pole: PoleCode; until: Instant; texts: { reasons: TextRef } }
  | { type: 'coReviewExpired' }
  | { type: 'conciliationOpened'; opposed: PoleCode[] }
  | { type: 'oppositionLifted'; pole: PoleCode }
  | { type: 'oppositionMaintained'; pole: PoleCode; byExpiry: boolean }
  | { type: 'outcomeComputed'; outcome: ComputedOutcome }
  | { type: 'sentToSteering'; pole: PoleCode; texts: { reasons: TextRef } }
  | { type: 'outcomeUpheld'; pole: PoleCode; decision: string | null }
  | { type: 'deliberationOrdered'; pole: PoleCode; until: Instant; decision: string }
  | { type: 'deliberationLapsed'; pole: PoleCode }
  | { type: 'conditionsOpened'; reservations: { id: string; pole: PoleCode; due: Instant }[] }
  | { type: 'reservationReminded' }
  | { type: 'reservationAnswered'; pole: PoleCode; reservation: string }
  | { type: 'reservationLifted'; pole: PoleCode; reservation: string }
  | { type: 'reservationUpheld'; pole: PoleCode; reservation: string }
  | { type: 'labelGranted'; outcome: ComputedOutcome }
  | { type: 'opinionGiven'; outcome: ComputedOutcome }
  | { type: 'fullProposalOpened'; call: string }
  | { type: 'requestPostponed'; pole: PoleCode }
  | ResubmissionFact
  | SupportFact
  | { type: 'requestRefused'; pole: PoleCode }
  | { type: 'requestWithdrawn' }
  | { type: 'requestLapsed'; cause: LapseCause }
  | { type: 'requestClosed' }
  | { type: 'deadlineMissed'; deadline: RequestDeadline; pole: PoleCode }
  | { type: 'stepReminded'; deadline: RemindedStep; pole: PoleCode }
  | { type: 'leadClaimOpened'; pole: PoleCode }
  | { type: 'leadClaimed'; pole: PoleCode; former: PoleCode }
  | { type: 'calendarCompressed' }
  | { type: 'callMoved'; from: Instant; to: Instant; decision: string }
  | { type: 'callCancelled'; decision: string };

export type { ComputedOutcome } from './computed-outcome.js';

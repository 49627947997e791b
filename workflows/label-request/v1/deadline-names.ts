import type { Instant } from '../../vocabulary.js';

export interface Deadline<Name extends string> {
  deadline: Name;
  at: Instant;
  /** tells somebody again, and ends no step */
  reminder?: true;
}

export type RequestDeadline =
  | 'draftPurge'
  | 'admissibility'
  | 'completion'
  | 'leadAttribution'
  | 'leadReview'
  | 'leadDirector'
  | 'leadPresident'
  | 'leadClaim'
  | 'takeOver'
  | 'coReview'
  | 'conciliation'
  | 'certification'
  | 'steeringRuling'
  /** R63h: steering names a panel; the panel gives its opinion */
  | 'panelNaming'
  | 'panelOpinion'
  /** R68: a refusal that is looked at again */
  | 'reexamination'
  | 'reservation'
  | 'reservationLift'
  | 'closing'
  | 'archive'
  /** §9.2: a suspended request goes on by itself */
  | 'suspensionEnd'
  /** an ask of the holder that its pôle has not answered (R63c); ends no step */
  | 'exclusionReminder'
  /** R62: the lead confirms a version, and is reminded of it; ends no step */
  | 'versionConfirmation'
  | 'versionReminder'
  /** R64: a successor consents, and is reminded of it */
  | 'succession'
  | 'successionReminder'
  /** the next morning of the ladder (R54) */
  | 'reminder';

/** Those that act and end no step: a step that is missed, and the rungs after the lead's (R42). */
export type PassingDeadline = Extract<
  RequestDeadline,
  | 'admissibility'
  | 'leadAttribution'
  | 'leadReview'
  | 'leadDirector'
  | 'leadPresident'
  | 'leadClaim'
  | 'certification'
  | 'panelNaming'
  | 'reservationLift'
>;

/** Why a request lapsed: a deadline nobody met, or the end of its call (R52). */
export type LapseCause =
  'completionExpired' | 'closingReached' | 'leadSilent' | 'reservationUnanswered' | 'callCancelled';

/** The steps whose owner the ladder reminds: named by the deadline that ends them, a draft by its submission. */
export type RemindedStep =
  | 'submission'
  | 'admissibility'
  | 'leadAttribution'
  | 'leadReview'
  | 'takeOver'
  | 'coReview'
  | 'conciliation'
  | 'certification'
  | 'steeringRuling'
  | 'panelNaming'
  | 'panelOpinion'
  | 'reexamination'
  | 'reservationLift'
  | 'versionConfirmation';

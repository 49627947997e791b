import type { PinnedRules, PoleCalendars } from '../../rule-set.js';
import type { Instant, PoleCode } from '../../vocabulary.js';

/** Whether a label is worth something until the closing, or is answered after the deposit (R51). */
export type CalendarMode = 'labelBeforeClosing' | 'labelAfterDeposit';

/** What the pôles are asked for at this step of a call (R51): their label, or first an opinion of the short proposal. */
export const awards = ['label', 'opinion'] as const;
export type Award = (typeof awards)[number];

/** A call as a request pins it: what its time is counted from. */
export interface PinnedCall {
  id: string;
  /** how often the call was moved: a request that has an older one waits for what is owed to it (R52) */
  version: number;
  mode: CalendarMode;
  awards: Award;
  /** the call of the first step whose opinions it takes up; null where a request may come without one (R51) */
  follows: string | null;
  /** the pôles' own soft limit: later means compressed mode (R20) */
  intakeAt: Instant;
  /** the hard limit of reception: the closing, or the cut-off date of a permanent call (R20) */
  depositBy: Instant;
  /** T0, from which the plan counts back: the same, or the end of the answer in a call that labels after it */
  closesAt: Instant;
}

/** What the request pins when it is submitted, and never reads again from outside (R3). */
export interface Submission {
  file: { version: number; hash: string };
  call: PinnedCall;
  rules: PinnedRules;
  receivingPole: PoleCode;
  /** lead pôles of the main domain at the submission date: none, one, or two that compete (R22, R23) */
  domainLeads: PoleCode[];
  /** lead pôles of the other domains of the dossier */
  otherDomainLeads: PoleCode[];
  /** share of the R&D work carried by each member pôle's territory, 0 to 1 */
  shares: Record<PoleCode, number>;
  wished: PoleCode[];
  members: PoleCode[];
  /** members that are partners of the project with a budget of their own: they neither lead nor review (R63e) */
  partnerPoles: PoleCode[];
  calendars: PoleCalendars;
  /** the holder ticked the consent to tell the correspondents before the decision (§9.8, `*`) */
  consent: boolean;
}

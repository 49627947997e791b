import type { PinnedRules, PoleCalendars } from '../../rule-set.js';
import type { Instant, PoleCode } from '../../vocabulary.js';

/** What the request pins when it is submitted, and never reads again from outside (R3). */
export interface Submission {
  file: { version: number; hash: string };
  call: { id: string; closesAt: Instant };
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
  calendars: PoleCalendars;
  /** the holder ticked the consent to tell the correspondents before the decision (§9.8, `*`) */
  consent: boolean;
}

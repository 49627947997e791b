import type { Instant, PersonId } from '../../vocabulary.js';
import type { LabelRequestContext, PinnedCall, Resubmission } from './vocabulary.js';

/** What opens a request: its holder, and the call the draft is for. */
export interface RequestInput {
  holder: PersonId;
  at: Instant;
  call: PinnedCall | null;
  /** the request of the first step it takes up */
  continues: string | null;
  /** R69: the request it presents again, and what had been asked of it */
  resubmission?: Resubmission | null;
}

/** A request just opened, of which nothing is known but its holder. */
export const opened = ({
  holder,
  at,
  call,
  continues,
  resubmission = null,
}: RequestInput): LabelRequestContext => ({
  holder,
  openedAt: at,
  since: at,
  escalated: false,
  passed: [],
  ladderFrom: at,
  compressedAt: null,
  standstills: [],
  checkedDays: 0,
  draftCall: call,
  continues,
  resubmission,
  support: null,
  presented: null,
  submission: null,
  versions: [],
  submittedAt: null,
  completionAsked: false,
  completionExtended: false,
  invited: [],
  leadPole: null,
  leadGround: null,
  leadDoubt: null,
  formerLead: null,
  positions: {},
  lateOpinions: {},
  reopened: null,
  departures: [],
  reassigned: null,
  panel: null,
  referral: null,
  reexamination: null,
  readmission: null,
  declarations: {},
  exclusions: [],
  outcome: null,
  conditions: [],
  cause: null,
  texts: {},
});

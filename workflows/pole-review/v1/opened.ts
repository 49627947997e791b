import type { Calendar } from '../../calendar/index.js';
import type { PinnedValues } from '../../rule-set.js';
import type { Standstill } from '../../standstill.js';
import type { Instant, PersonId, PoleCode, Roll } from '../../vocabulary.js';
import type { PoleReviewContext, ReviewRole } from './vocabulary.js';

export interface PoleReviewInput {
  pole: PoleCode;
  role: ReviewRole;
  calendar: Calendar;
  rules: PinnedValues;
  closesAt: Instant;
  compressedAt: Instant | null;
  roll: Roll;
  /** declarations already made on the request (R63a) */
  declarations: Record<PersonId, boolean>;
  /** §9.2: its request is suspended; absent where it is not */
  standstill?: Standstill;
  at: Instant;
}

/** A review just opened, of which nothing has happened yet. */
export const opened = (input: PoleReviewInput): PoleReviewContext => ({
  pole: input.pole,
  role: input.role,
  calendar: input.calendar,
  rules: input.rules,
  closesAt: input.closesAt,
  since: input.at,
  escalated: false,
  ladderFrom: input.at,
  compressedAt: input.compressedAt,
  standstills: input.standstill ? [input.standstill] : [],
  leadOpinionShared: false,
  settled: false,
  roll: input.roll,
  declarations: input.declarations,
  designated: [],
  confirmed: {},
  dismissed: {},
  experts: [],
  readsOwed: false,
  concluded: null,
  vote: null,
  lateBallots: {},
  lateOpinion: null,
  former: null,
  asked: false,
  until: null,
  quorumMissed: false,
  sessions: [],
  tally: null,
  opinion: null,
  reservations: [],
  texts: {},
});

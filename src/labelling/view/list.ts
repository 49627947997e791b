import type { Award, PoleCode } from '../../../workflows/index.js';
import type { Place } from '../reach.js';
import type { OwnerView, SeatView } from './seats.js';

/** One line of the list of requests. */
export interface RequestLine {
  reference: string;
  acronym: string;
  title: string;
  illustration: boolean;
  state: string;
  /** what it is asked for (R51) */
  awards: Award;
  /** R69: how often it was presented, where it was before; null to who is only informed */
  attempt: number | null;
  /** null for readers who are only informed */
  seats: SeatView[];
  /** the nearest deadline of the request itself */
  due: { deadline: string; at: string } | null;
  /** §9.2: it stands still until then; null where it runs */
  suspendedUntil: string | null;
  owner: OwnerView | null;
  lead: { pole: PoleCode; name: string } | null;
  isDraft: boolean;
  /** nothing is due on it any more */
  over: boolean;
}

/** Which requests, and after which one. */
export interface ListFilter {
  state: string | null;
  mine: boolean;
  after: Place | null;
}

export interface RequestList {
  at: string;
  lines: RequestLine[];
  filter: { state: string | null; mine: boolean };
  /** poles in the order of their seats, for the columns of marks */
  poles: { code: PoleCode; name: string; short: string }[];
  /** of this page */
  counts: { all: number; mine: number; late: number };
  /** what the next page comes after, as its address says it; null on the last one */
  next: string | null;
}

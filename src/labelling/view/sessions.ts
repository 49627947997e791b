import {
  isHeld,
  reviewOf,
  sessionAhead,
  type PoleCode,
  type Presence,
  type Session,
  type Tally,
  type TextRef,
} from '../../../workflows/index.js';
import type { Details } from '../details.js';
import { holds } from '../standing.js';
import { seesBallots, type Reading } from './reader.js';

/** A session of a pôle's organ on this request, for those who sit in it and its office. */
export interface SessionView {
  number: number;
  startsAt: string;
  /** minutes */
  duration: number;
  /** null once its text is erased */
  place: string | null;
  /** a cancelled one stays in the list */
  state: 'ahead' | 'held' | 'cancelled';
  /** who is called to vote at it, by name */
  called: string[];
  you: boolean;
  /** who was there, seat by seat, once it is recorded; to the office and the chair until the minutes are approved */
  attendance: AttendanceView[];
  minutes: MinutesView | null;
}

export interface AttendanceView {
  seat: string;
  name: string;
  presence: Presence;
  /** who held the proxy of a seat that was represented */
  bearer: string | null;
}

/** The minutes of a session: a draft is read by who writes and who signs it, an approved one by the whole organ. */
export interface MinutesView {
  at: string;
  /** null once erased, or where silence approved the record alone */
  account: string | null;
  /** members who had stood aside, by name (R63b) */
  aside: string[];
  /** a vote was counted, and the quorum was there; null without a vote */
  quorumMet: boolean | null;
  opinion: string | null;
  /** the count, to those who see the ballots (R84) */
  tally: Tally | null;
  approved: { at: string; by: 'signature' | 'silence'; name: string | null } | null;
  /** of the entry of the audit trail that approved them */
  hash: string | null;
}

const sits = ['caseOfficer', 'director', 'chair', 'deputyChair', 'member'] as const;

/** §9.2: a session is the organ's own: an expert of the pôle is called to none. */
export const mayAttend = ({ standing, level }: Pick<Reading, 'standing' | 'level'>, pole: PoleCode) =>
  level === 'full' && sits.some((role) => holds(standing, role, pole));

/** The sessions held of which the minutes are not approved. */
export const unapprovedSessions = (
  { aggregate, at }: Pick<Reading, 'aggregate' | 'at'>,
  pole: PoleCode,
): Session[] =>
  (reviewOf(aggregate, pole)?.context.sessions ?? []).filter(
    (one) => isHeld(one, at) && !one.minutes?.approved,
  );

const ofMinutes: readonly string[] = ['recordAttendance', 'draftMinutes', 'signMinutes'];
const ofSession: readonly string[] = ['conveneSession', 'moveSession', 'cancelSession', ...ofMinutes];

export const isOfSession = (command: string): boolean => ofSession.includes(command);

/** A session is convened where none is to come, moved or cancelled where one is; minutes are of one that was held. */
export function sessionWaits(
  command: string,
  { aggregate, at }: Pick<Reading, 'aggregate' | 'at'>,
  pole: PoleCode,
): boolean {
  if (ofMinutes.includes(command)) return unapprovedSessions({ aggregate, at }, pole).length > 0;
  const review = reviewOf(aggregate, pole);
  const ahead = review !== null && sessionAhead(review.context, at) !== null;
  return ahead === (command !== 'conveneSession');
}

type TextOf = (ref: TextRef | undefined) => string | null;

export function sessionsOf(
  reading: Reading,
  pole: PoleCode,
  { names, trail }: Pick<Details, 'names' | 'trail'>,
  textOf: TextOf,
): SessionView[] {
  const review = reviewOf(reading.aggregate, pole);
  if (!review || !mayAttend(reading, pole)) return [];
  const office = seesBallots(reading, pole);
  return review.context.sessions.map((session) => {
    const { minutes } = session;
    const told = office || minutes?.approved ? session : null;
    return {
      number: session.number,
      startsAt: session.startsAt,
      duration: session.duration,
      place: textOf(session.place),
      state: stateOf(session, reading.at),
      called: session.voters.map((person) => names[person] ?? ''),
      you: session.voters.includes(reading.standing.person),
      attendance: told ? attendanceOf(reading, pole, told, names) : [],
      minutes: told && minutesOf(told, { names, office, textOf, hash: hashOf(trail, pole, session.number) }),
    };
  });
}

function attendanceOf(
  { world, aggregate }: Reading,
  pole: PoleCode,
  { attendance, minutes }: Session,
  names: Record<string, string>,
): AttendanceView[] {
  const seats = minutes?.record.attendance ?? attendance;
  if (seats === null) return [];
  const roll = [...(reviewOf(aggregate, pole)?.context.roll ?? []), ...(world.cooperation.rolls[pole] ?? [])];
  const rankOf = (seat: string) => roll.findIndex(({ id }) => id === seat);
  return Object.entries(seats)
    .sort(([one], [other]) => rankOf(one) - rankOf(other))
    .map(([seat, { presence, bearer }]) => ({
      ...{ seat, presence, name: names[roll[rankOf(seat)]?.person ?? ''] ?? '' },
      bearer: bearer === undefined ? null : (names[bearer] ?? ''),
    }));
}

interface Telling {
  names: Record<string, string>;
  office: boolean;
  textOf: TextOf;
  hash: string | null;
}

function minutesOf({ minutes }: Session, { names, office, textOf, hash }: Telling): MinutesView | null {
  if (!minutes) return null;
  const { record, texts, at, approved } = minutes;
  const { tally } = record;
  return {
    at,
    account: textOf(texts.account),
    aside: record.aside.map((person) => names[person] ?? ''),
    quorumMet: tally && tally.quorumMet,
    opinion: tally?.opinion ?? null,
    // R32: of a sitting without quorum presence is all that counts.
    tally: office && tally?.quorumMet ? tally : null,
    approved: approved && {
      ...{ at: approved.at, by: approved.by },
      name: approved.person && (names[approved.person] ?? null),
    },
    hash,
  };
}

/** The entry that approved the minutes: what it says cannot be changed without its hash. */
function hashOf(trail: Details['trail'], pole: PoleCode, session: number): string | null {
  const approves = ({ type, minutes, pole: own }: Record<string, unknown>) =>
    (type === 'minutesSigned' || type === 'minutesApproved') &&
    own === pole &&
    (minutes as { session: number }[]).some((one) => one.session === session);
  return trail.find(({ facts }) => facts.some(approves))?.hash ?? null;
}

function stateOf({ cancelled, startsAt }: Session, at: string): SessionView['state'] {
  if (cancelled) return 'cancelled';
  return startsAt > at ? 'ahead' : 'held';
}

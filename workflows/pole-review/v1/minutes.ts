import { addWorkingDays, civilDate, earlier } from '../../calendar/index.js';
import { settingsOf } from '../../rule-set.js';
import { afterStandstills } from '../../standstill.js';
import type { Instant, PersonId, Reason, Roll } from '../../vocabulary.js';
import type { ApprovedMinutes, Attendance, Minutes, Session, SessionRecord } from './told.js';
import type { PoleReviewCommand, PoleReviewContext, PoleReviewFact, Tally } from './vocabulary.js';

type Context = PoleReviewContext;
type Of<Type extends PoleReviewCommand['type']> = Extract<PoleReviewCommand, { type: Type }>;

/** A session that has begun and was not cancelled. */
export const isHeld = ({ startsAt, cancelled }: Session, at: Instant): boolean =>
  !cancelled && civilDate(startsAt) <= civilDate(at);

const sessionOf = ({ sessions }: Context, number: number) => sessions.find((one) => one.number === number);

const replace = (sessions: Session[], number: number, to: (session: Session) => Partial<Session>) =>
  sessions.map((one) => (one.number === number ? { ...one, ...to(one) } : one));

/** R63b: the members who had stood aside, written in the minutes. */
const asideIn = (roll: Roll, { declarations }: Context): PersonId[] => [
  ...new Set(roll.map(({ person }) => person).filter((person) => declarations[person] === false)),
];

const recordOf = (context: Context, session: Session, roll: Roll): SessionRecord => ({
  attendance: session.attendance ?? {},
  aside: asideIn(roll, context),
  tally: session.tally,
});

/** Who was there; of minutes already drafted this makes a new draft. */
export function attended(context: Context, command: Of<'recordAttendance'>): Partial<Context> {
  const { session: number, attendance, roll, at } = command;
  const sessions = replace(context.sessions, number, (session) => {
    const next = { ...session, attendance };
    const { minutes } = session;
    return { attendance, minutes: minutes && { ...minutes, at, record: recordOf(context, next, roll) } };
  });
  return { sessions };
}

export function drafted(context: Context, command: Of<'draftMinutes'>): Partial<Context> {
  const { session: number, roll, texts, at } = command;
  const sessions = replace(context.sessions, number, (session) => ({
    minutes: { at, texts, record: recordOf(context, session, roll), approved: null },
  }));
  return { sessions };
}

export function signed(context: Context, command: Of<'signMinutes'>): Partial<Context> {
  const { session: number, at, by } = command;
  const person = by.kind === 'person' ? by.id : null;
  const sessions = replace(context.sessions, number, ({ minutes }) => ({
    minutes: minutes && { ...minutes, approved: { at, by: 'signature' as const, person } },
  }));
  return { sessions };
}

const isPending = ({ minutes }: Session) => minutes !== null && minutes.approved === null;

/** R43: silence on minutes approves them; at the end of a review those of a session of which only the record is there. */
export function approvedBySilence(context: Context, { type, at }: Pick<PoleReviewCommand, 'type' | 'at'>) {
  const approved = { at, by: 'silence' as const, person: null };
  const bare = (session: Session): Minutes => ({
    ...{ at, texts: {}, record: recordOf(context, session, context.roll), approved },
  });
  const sessions = context.sessions.map((one) => {
    if (isPending(one)) return { ...one, minutes: one.minutes && { ...one.minutes, approved } };
    const ends = type === 'closeReview' && one.minutes === null && one.attendance !== null;
    return ends ? { ...one, minutes: bare(one) } : one;
  });
  return { sessions };
}

/** The minutes this command approves, as they stand approved. */
function approvedBy(before: Context, after: Context): ApprovedMinutes[] {
  return after.sessions.flatMap(({ number, startsAt, minutes }) => {
    const was = sessionOf(before, number)?.minutes?.approved ?? null;
    if (!minutes?.approved || was) return [];
    return [{ session: number, startsAt, record: minutes.record, texts: minutes.texts }];
  });
}

/** R43: until when the chair may still say something of the minutes that wait. */
export function minutesDeadline(context: Context): Instant | null {
  const [last] = context.sessions
    .flatMap(({ minutes }) => (minutes && !minutes.approved ? [minutes.at] : []))
    .sort()
    .reverse();
  if (last === undefined) return null;
  const { closesAt, calendar, rules } = context;
  const own = addWorkingDays(last, settingsOf(rules).delays.minutes, calendar);
  const at = closesAt > last ? earlier(own, closesAt) : own;
  return afterStandstills(at, { standstills: context.standstills, since: last, counted: calendar, closesAt });
}

/** The count of a vote in session belongs to the session of its day; a sitting keeps the count it had. */
export function counted({ sessions, vote }: Context, tally: Tally): Session[] {
  const last = vote?.mode === 'session' && sessionOfVote(sessions, vote.openedAt);
  return last && last.tally === null ? replace(sessions, last.number, () => ({ tally })) : sessions;
}

const sessionOfVote = (sessions: Session[], openedAt: Instant) =>
  sessions.filter((one) => !one.cancelled && civilDate(one.startsAt) === civilDate(openedAt)).at(-1);

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

const heldReasons = (context: Context, number: number, at: Instant): Reason[] => {
  const session = sessionOf(context, number);
  return [
    ...refuse(!session || !isHeld(session, at), {
      code: 'sessionNotHeld',
      rule: 'R30',
      liftedBy: 'caseOfficer',
    }),
    ...refuse(session?.minutes?.approved != null, { code: 'minutesApproved', rule: 'R43' }),
  ];
};

/**
 * R30: who has voted in a session was there, or was represented; who stands aside is not of it (R63b), also where their
 * ballot had been counted before.
 */
export function attendanceReasons(context: Context, command: Of<'recordAttendance'>): Reason[] {
  const { session, attendance, roll, at } = command;
  const seats = Object.keys(attendance);
  const left = asideIn(roll, context);
  const known = (seat: string) => roll.some(({ id, person }) => id === seat && !left.includes(person));
  const { vote } = context;
  const own = vote?.mode === 'session' && sessionOfVote(context.sessions, vote.openedAt)?.number === session;
  const voted = own ? Object.keys(vote.ballots).filter(known) : [];
  const away = (seat: string) => (attendance[seat]?.presence ?? 'absent') === 'absent';
  return [
    ...heldReasons(context, session, at),
    ...refuse(!seats.every(known), { code: 'seatNotOfSession', rule: 'R63', liftedBy: 'caseOfficer' }),
    ...refuse(voted.some(away), { code: 'voterAbsent', rule: 'R30', liftedBy: 'caseOfficer' }),
    ...refuse(Object.values(attendance).some(lacksBearer), {
      code: 'noProxy',
      rule: 'R33',
      liftedBy: 'caseOfficer',
    }),
  ];
}

const lacksBearer = ({ presence, bearer }: Attendance) => presence === 'proxy' && bearer === undefined;

export const draftReasons = (context: Context, { session, at }: Of<'draftMinutes'>): Reason[] => [
  ...heldReasons(context, session, at),
  ...refuse(sessionOf(context, session)?.attendance === null, {
    code: 'attendanceMissing',
    rule: 'R30',
    liftedBy: 'caseOfficer',
  }),
];

export const signReasons = (context: Context, { session, at }: Of<'signMinutes'>): Reason[] => [
  ...heldReasons(context, session, at),
  ...refuse(!sessionOf(context, session)?.minutes, {
    code: 'minutesMissing',
    rule: 'R43',
    liftedBy: 'caseOfficer',
  }),
];

/** What is said of the session a command records, from the context after it. */
export function minutesFact(
  type: 'attendanceRecorded' | 'minutesDrafted',
  { pole, sessions }: Context,
  command: PoleReviewCommand,
): PoleReviewFact | null {
  const session = 'session' in command && sessions.find(({ number }) => number === command.session);
  if (!session) return null;
  const { number, startsAt, attendance, minutes } = session;
  const of = { pole, session: number, startsAt };
  if (type === 'attendanceRecorded') return { type, ...of, attendance: attendance ?? {} };
  return minutes && { type, ...of, record: minutes.record, texts: minutes.texts };
}

/** The minutes a command approves, said from the context before it. */
export function approvals(
  type: 'minutesSigned' | 'minutesApproved',
  context: Context,
  command: PoleReviewCommand,
): PoleReviewFact | null {
  const change =
    command.type === 'signMinutes' ? signed(context, command) : approvedBySilence(context, command);
  const minutes = approvedBy(context, { ...context, ...change });
  return minutes.length > 0 ? { type, pole: context.pole, minutes } : null;
}

import { civilDate } from '../../calendar/index.js';
import type { Instant, PersonId, Reason, Roll } from '../../vocabulary.js';
import { reviewDeadlines } from './deadlines.js';
import { electorateOf } from './electorate.js';
import type { Session, SessionFact } from './told.js';
import type { PoleReviewCommand, PoleReviewContext } from './vocabulary.js';

type Context = PoleReviewContext;
type Of<Type extends PoleReviewCommand['type']> = Extract<PoleReviewCommand, { type: Type }>;

/** The session that is still to come, or null. */
export const sessionAhead = ({ sessions }: Pick<Context, 'sessions'>, at: Instant): Session | null =>
  sessions.find((one) => !one.cancelled && one.startsAt > at && !hasBegun(one)) ?? null;

/** On its day it may begin before its hour. */
const hasBegun = ({ attendance, tally }: Session) => attendance !== null || tally !== null;

const votersOn = (roll: Roll, context: Context): PersonId[] => [
  ...new Set(electorateOf(context, roll).map(({ person }) => person)),
];

/** R30, R31: a session is convened of those who would vote on the day it is called. */
export function convened(context: Context, command: Of<'conveneSession'>): Partial<Context> {
  const { startsAt, duration, roll, texts } = command;
  const number = context.sessions.length + 1;
  const voters = votersOn(roll, context);
  const session = { number, startsAt, duration, place: texts.place, voters };
  const empty = { sequence: 0, cancelled: false, attendance: null, tally: null, minutes: null };
  return { sessions: [...context.sessions, { ...session, ...empty }] };
}

export function moved(context: Context, command: Of<'moveSession'>): Partial<Context> {
  const { startsAt, duration, roll, texts } = command;
  const voters = votersOn(roll, context);
  return changed(context, command.at, { startsAt, duration, place: texts.place, voters });
}

/** Nobody sits: it is cancelled, or the review it was for is over. */
export const unconvened = (context: Context, at: Instant): Partial<Context> =>
  changed(context, at, { cancelled: true });

function changed(context: Context, at: Instant, to: Partial<Session>): Partial<Context> {
  const ahead = sessionAhead(context, at);
  const sessions = context.sessions.map((one) =>
    one === ahead ? { ...one, ...to, sequence: one.sequence + 1 } : one,
  );
  return { sessions };
}

/** R31, R63b: who has left is called no more, and who stands in is; from the review as it then is. */
export function recalled(context: Context, at: Instant): Session[] {
  const ahead = sessionAhead(context, at);
  if (!ahead) return context.sessions;
  const voters = votersOn(context.roll, context);
  return context.sessions.map((one) => (one === ahead ? { ...one, voters } : one));
}

function said(
  type: SessionFact['type'],
  { pole }: Context,
  { number, startsAt }: Session,
  voters: PersonId[],
): SessionFact | null {
  return voters.length > 0 ? { type, pole, session: number, startsAt, voters } : null;
}

/** What is said of the session to come that a command moves or cancels. */
export function aheadFact(type: SessionFact['type'], context: Context, at: Instant): SessionFact | null {
  const ahead = sessionAhead(context, at);
  return ahead && said(type, context, ahead, ahead.voters);
}

/** Whom a command calls to the session to come: all it convenes, beside who stands in for the recused (R31). */
export function newlyCalled(before: Context, after: Context, { type, at }: PoleReviewCommand) {
  const ahead = sessionAhead(after, at);
  const called = ['noteDeclaration', 'designateVoter'].includes(type)
    ? (sessionAhead(before, at)?.voters ?? [])
    : [];
  const voters = ahead?.voters.filter((person) => !called.includes(person)) ?? [];
  return ahead && said('sessionConvened', after, ahead, voters);
}

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

/** R32, R51: a session is still to come, within the time of its step and before the closing. */
export function datesOfSession(context: Context, { startsAt, at }: { startsAt: Instant; at: Instant }) {
  const missed = context.tally?.quorumMet === false && !context.escalated;
  const state = 'inReview.committee.reconvened';
  const [limit] = missed ? reviewDeadlines(state, context) : [];
  return [
    ...refuse(startsAt <= at, { code: 'sessionPast', rule: 'R30', liftedBy: 'caseOfficer' }),
    ...refuse(startsAt > context.closesAt, {
      code: 'sessionAfterClosing',
      rule: 'R51',
      liftedBy: 'caseOfficer',
    }),
    ...refuse(limit !== undefined && startsAt > limit.at && startsAt <= context.closesAt, {
      code: 'sessionTooLate',
      rule: 'R32',
      liftedBy: 'caseOfficer',
    }),
  ];
}

export const noSessionAhead = (context: Context, at: Instant): Reason[] =>
  refuse(!sessionAhead(context, at), { code: 'noSessionAhead', rule: 'R30', liftedBy: 'caseOfficer' });

export const sessionStands = (context: Context, at: Instant): Reason[] =>
  refuse(sessionAhead(context, at) !== null, {
    code: 'sessionStands',
    rule: 'R30',
    liftedBy: 'caseOfficer',
  });

/** R30: who is called for a day does not find the vote of the sitting already held; a remote vote waits for nobody. */
export function votesBeforeSession(context: Context, { mode, at }: Of<'openVote'>): Reason[] {
  const ahead = sessionAhead(context, at);
  const early = mode === 'session' && ahead !== null && civilDate(ahead.startsAt) > civilDate(at);
  return refuse(early, { code: 'sessionNotYet', rule: 'R30', liftedBy: 'caseOfficer' });
}

import { addWorkingDays, earlier } from '../../calendar/index.js';
import { nextMorning, rungsOf } from '../../reminders.js';
import { settingsOf } from '../../rule-set.js';
import { afterStandstills, ladderAfter } from '../../standstill.js';
import { opinions, type Instant, type PoleCode, type Position } from '../../vocabulary.js';
import { windowEnd } from '../../windows.js';
import type { DepartedSeat, Departure } from './departure.js';
import { isFavourable } from './outcome.js';
import { submitted } from './pinned.js';
import { paceOf } from './step-ends.js';
import { isAdmitted } from './versions.js';
import type { LabelRequestContext } from './vocabulary.js';

type Context = LabelRequestContext;
/** Who has left, and who has taken the place: of a request, or of a label (R64). */
export interface Gone {
  departures: readonly Pick<Departure, 'pole' | 'state' | 'successor'>[];
}
type Awaiting = Pick<Context, 'departures'>;

/** R64: who has left the charter since the request was submitted. */
export const hasLeft = ({ departures }: Gone, pole: PoleCode | null): boolean =>
  departures.some((one) => one.pole === pole);

/** R64: who has taken the place of a pôle and is still there; of one that left in its turn, whoever took that. */
export function heirIn({ departures }: Gone, pole: PoleCode): PoleCode | null {
  const [next] = departures.flatMap((one) =>
    one.pole === pole && one.state === 'succeeded' && one.successor ? [one.successor] : [],
  );
  if (next === undefined) return null;
  return hasLeft({ departures }, next) ? heirIn({ departures }, next) : next;
}

/** R64: who answers for what a pôle has done: itself, whoever has taken its place, or nobody. */
export const answersFor = (gone: Gone, pole: PoleCode): PoleCode | null =>
  hasLeft(gone, pole) ? heirIn(gone, pole) : pole;

/** R64: whoever has taken a place has its rights and its letters, with a review of its own or without. */
export const heirsIn = ({ departures }: Gone): PoleCode[] =>
  departures.flatMap(({ state, successor }) => (state === 'succeeded' && successor ? [successor] : []));

/** The lead’s place first: who takes it judges as the lead, and sits in no other place beside. */
export const awaitedOf = ({ departures }: Awaiting, successor: PoleCode): Departure[] =>
  departures
    .filter((one) => one.state === 'awaiting' && one.successor === successor)
    .sort((one, other) => Number(other.seat === 'lead') - Number(one.seat === 'lead'));

/** Who may take the lead’s place, while it is awaited. */
export const heldFor = ({ departures }: Awaiting): PoleCode | null =>
  departures.find(({ state, seat }) => state === 'awaiting' && seat === 'lead')?.successor ?? null;

export const successionAwaited = ({ departures }: Gone): boolean =>
  departures.some(({ state }) => state === 'awaiting');

/** R64: nobody else is named while the successor of a lead may still consent. */
export const leadIsHeld = ({ departures, leadPole }: Pick<Context, 'departures' | 'leadPole'>): boolean =>
  leadPole === null && departures.some(({ state, seat }) => state === 'awaiting' && seat === 'lead');

const isOpinion = (position: Position | undefined) => opinions.some((one) => one === position);

/** The seat of a reviewer that is to judge: its pôle left before it had said anything. */
const isEmptySeat = ({ positions }: Pick<Context, 'positions'>, { pole, seat }: Departure): boolean =>
  seat === 'invited' && !isOpinion(positions[pole]?.position);

/** R64: the co-review waits for a successor as for any invited pôle. */
export const seatAwaited = (context: Context): boolean =>
  context.departures.some((one) => one.state === 'awaiting' && isEmptySeat(context, one));

export const opensSeat = (context: Context, one: Departure): boolean =>
  one.seat === 'lead' || isEmptySeat(context, one);

/** What the pôle is to the request as it leaves: a lead, an invited pôle, or who holds the file until a lead is known. */
export function seatOf(context: Context, pole: PoleCode): DepartedSeat {
  const { leadPole, invited, submission, panel } = context;
  if (pole === leadPole) return 'lead';
  if (invited.includes(pole)) return 'invited';
  return leadPole === null && !panel && submission?.receivingPole === pole ? 'receiving' : 'none';
}

/**
 * R64: a review that runs ends with its pôle; so does a lead’s, whose word the decision still needs. An opinion given is the act
 * of an organ then in force and stands under its name, and who has stood aside or declined stays so.
 */
export function endsWith(context: Context, pole: PoleCode): boolean {
  const position = context.positions[pole]?.position;
  return pole === context.leadPole || position === undefined || position === 'silent';
}

/** There is something left to take: a place that judges, the file itself, a label to come, or a reservation to lift. */
export function leavesSomething(context: Context, pole: PoleCode): boolean {
  const seat = seatOf(context, pole);
  const { position } = context.positions[pole] ?? {};
  if (position === 'recused') return false;
  if (seat === 'lead' || seat === 'receiving' || isToCome(context, pole)) return true;
  if (seat !== 'invited') return false;
  return (position === undefined && context.outcome === null) || isFavourable(position);
}

/** R22, R24: until the file is admitted nobody leads or is invited; who may be is named by what is pinned. */
function isToCome(context: Context, pole: PoleCode): boolean {
  const { submission } = context;
  if (!submission || isAdmitted(context)) return false;
  const { wished, domainLeads, otherDomainLeads, shares } = submission;
  return [...wished, ...domainLeads, ...otherDomainLeads].includes(pole) || (shares[pole] ?? 0) > 0;
}

/** R64: the successor has its working days, shorter where the calendar is compressed, and the closing ends them. */
export function consentEnd(context: Context, at: Instant): Instant {
  const submission = submitted(context);
  const own = windowEnd(paceOf(context, submission, 'france', at), ({ succession }) =>
    addWorkingDays(at, succession, 'france'),
  );
  return afterStandstills(earlier(own, submission.call.closesAt), {
    ...{ standstills: context.standstills, since: at, counted: 'france' },
    closesAt: submission.call.closesAt,
  });
}

/** When the first consent awaited falls due, and when its pôle hears of it again (R54); an owner for each. */
export function consentDates(context: Context): { due: Instant | null; reminder: Instant | null } {
  const [first] = awaitedInOrder(context);
  if (!first) return { due: null, reminder: null };
  const { rules, call } = submitted(context);
  const due = consentEnd(context, first.at);
  const step = { since: first.at, due, calendar: 'france' as const, closesAt: call.closesAt };
  const from = ladderAfter(context, first.ladderFrom);
  return { due, reminder: nextMorning(step, rungsOf(settingsOf(rules.values)), from) };
}

export const awaitedInOrder = ({ departures }: Awaiting): Departure[] =>
  departures.filter(({ state }) => state === 'awaiting').sort((one, other) => (one.at < other.at ? -1 : 1));

import { earlier } from '../../calendar/index.js';
import { backPlanned } from '../../time.js';
import type { Instant, PoleCode, Reason } from '../../vocabulary.js';
import { heirIn } from './departures.js';
import type { Condition, LabelRequestCommand, LabelRequestContext, Submission } from './vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends LabelRequestCommand['type']> = Extract<LabelRequestCommand, { type: Type }>;

/**
 * R38: each suspensive reservation of the outcome becomes a condition of the label, owed by the holder until its date. A date
 * gone by when the outcome is certified would lapse the request unheard: it becomes the last one there is (R51).
 */
export function openConditions(
  { outcome, submission, departures, conditions: before }: Context,
  at: Instant,
): Partial<Context> {
  const last = submission ? lastDate(submission, at) : at;
  if (before.length > 0) return { conditions: before.map((one) => stillOwed(one, at, last)) };
  const ranks: Record<PoleCode, number> = {};
  const conditions = (outcome?.reservations ?? []).flatMap(({ pole, text }): Condition[] => {
    if (text.due === undefined) return [];
    ranks[pole] = (ranks[pole] ?? 0) + 1;
    const due = text.due > at ? earlier(text.due, last) : last;
    // R64: the one who takes the place of its author lifts it.
    const author = heirIn({ departures }, pole) ?? pole;
    return [{ id: `${pole}-${ranks[pole]}`, pole: author, text, due, state: 'open' }];
  });
  return { conditions };
}

/** R68: of a refusal that did not stand, what had not been settled is owed again. */
const stillOwed = (one: Condition, at: Instant, last: Instant): Condition =>
  one.state === 'open' || one.state === 'answered'
    ? { ...one, due: one.due > at ? earlier(one.due, last) : last }
    : one;

/** R52: a condition that had the last date there is keeps the last one; another its own, unless that would come too late. */
export function moveConditions(
  { conditions, submission, since }: Context,
  moved: Submission,
): Pick<Context, 'conditions'> {
  const was = submission && lastDate(submission, since);
  const last = lastDate(moved, since);
  return {
    conditions: conditions.map((one) => ({
      ...one,
      due: was !== null && one.due >= was ? last : earlier(one.due, last),
    })),
  };
}

/** R51: certificates are out two days before the closing; when that is past, by the closing itself. */
export function lastDate(submission: Submission, since: Instant): Instant {
  const planned = backPlanned(submission, 'certificates');
  return planned > since ? planned : submission.call.closesAt;
}

/** The answer of the holder; a later one stands beside the first in the trail, and in its place here. */
export function answer(
  { conditions }: Context,
  { reservation, texts, at }: Of<'answerReservation'>,
): Partial<Context> {
  return {
    conditions: conditions.map((one) =>
      one.id === reservation ? { ...one, state: 'answered', answeredAt: at, texts } : one,
    ),
  };
}

export function lift(
  { conditions }: Context,
  { reservation, texts }: Of<'liftReservation'>,
): Partial<Context> {
  return {
    conditions: conditions.map((one) =>
      one.id === reservation ? { ...one, state: 'lifted', ...(texts?.reasons && { settledBy: texts }) } : one,
    ),
  };
}

/** §9.2: a reservation that its pôle upholds refuses the label; the refusal bears that pôle's name and its reasons. */
export function uphold(
  { conditions, outcome }: Context,
  { reservation, pole, texts }: Of<'upholdReservation'>,
): Partial<Context> {
  return {
    conditions: conditions.map((one) =>
      one.id === reservation ? { ...one, state: 'upheld', settledBy: texts } : one,
    ),
    outcome: outcome && {
      ...outcome,
      result: 'refused',
      labelling: [],
      dissenting: [pole],
      reservations: [],
    },
  };
}

export const unsettledConditions = ({ conditions }: Context): Condition[] =>
  conditions.filter(({ state }) => state === 'open' || state === 'answered');

/** The reservation whose answer is awaited first, if any is. */
export const nextAnswerDue = ({ conditions }: Context): Instant | null =>
  conditions
    .filter(({ state }) => state === 'open')
    .map(({ due }) => due)
    .sort()[0] ?? null;

export const pendingCondition = (context: Context, id: string) =>
  unsettledConditions(context).find((one) => one.id === id);

/** R37: no pôle lifts, or upholds, a reservation for another. */
export function settlesCondition(
  { pole, reservation }: { pole: PoleCode; reservation: string },
  context: Context,
): Reason[] {
  const found = pendingCondition(context, reservation);
  if (!found) return [{ code: 'reservationSettled', rule: 'R38' }];
  if (found.pole === pole) return [];
  return [{ code: 'reservationOfAnother', rule: 'R37', liftedBy: 'chair', params: { pole: found.pole } }];
}

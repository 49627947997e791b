import { mornings } from '../../reminders.js';
import { settingsOf } from '../../rule-set.js';
import type { Instant, PoleCode } from '../../vocabulary.js';
import type { Exclusion, ExclusionCommand, ExclusionFact } from './exclusion.js';
import { answerEnd, isPut } from './exclusion-windows.js';
import { submitted } from './pinned.js';
import type { LabelRequestContext } from './vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends ExclusionCommand['type']> = Extract<ExclusionCommand, { type: Type }> & { at: Instant };

/** Those this pôle has still to answer, or will have once it has a part in the request. */
export const openExclusions = ({ exclusions }: Pick<Context, 'exclusions'>, pole: PoleCode): Exclusion[] =>
  exclusions.filter((one) => one.pole === pole && one.state === 'open');

export const findExclusion = (context: Context, id: string): Exclusion | undefined =>
  context.exclusions.find((one) => one.id === id);

/** When the pôle hears next of an ask it has not answered: on the eve, then once its answer is due; null once told both. */
function nextTelling(context: Context, one: Exclusion): Instant | null {
  const due = answerEnd(context, one);
  if (due === null || one.putAt === null || one.overdue || one.state !== 'open' || !isPut(context, one))
    return null;
  const { call, calendars, rules } = submitted(context);
  const calendar = calendars[one.pole] ?? 'france';
  const { eve } = settingsOf(rules.values).reminders;
  const [morning] = mornings({ since: one.putAt, due, calendar, closesAt: call.closesAt }, [eve]);
  return one.reminded || morning === undefined ? due : morning;
}

/** R54: the next reminder of the asks nobody has answered: it ends no step, and nothing waits for it. */
export function nextExclusionReminder(context: Context): Instant | null {
  const instants = context.exclusions.flatMap((one) => nextTelling(context, one) ?? []);
  return instants.sort()[0] ?? null;
}

/** The asks whose reminder has come, and the context after it. */
export function remind(context: Context, at: Instant): { exclusions: Exclusion[]; told: ExclusionFact[] } {
  const come = context.exclusions.filter((one) => (nextTelling(context, one) ?? '9') <= at);
  const isOverdue = (one: Exclusion) => (answerEnd(context, one) ?? '9') <= at;
  const exclusions = context.exclusions.map((one) =>
    come.includes(one) ? { ...one, reminded: true, overdue: isOverdue(one) } : one,
  );
  const told = eachOnce(come, (one) => ({
    type: 'exclusionReminded',
    ...named(one),
    overdue: isOverdue(one),
  }));
  return { exclusions, told };
}

/** The asks whose pôle now has a part in the request, and the context after they are put to it. */
export function put(context: Context, at: Instant): { exclusions: Exclusion[]; told: ExclusionFact[] } {
  const fresh = context.exclusions.filter(
    (one) => one.state === 'open' && one.putAt === null && isPut(context, one),
  );
  const exclusions = context.exclusions.map((one) => (fresh.includes(one) ? { ...one, putAt: at } : one));
  return { exclusions, told: eachOnce(fresh, (one) => ({ type: 'exclusionPut', ...named(one) })) };
}

export const named = ({ pole, whom }: Pick<Exclusion, 'pole' | 'whom'>) => ({
  pole,
  ofChair: whom === 'chair',
});

/** Several asks put to the same people at once are told once. */
function eachOnce(asks: Exclusion[], tell: (one: Exclusion) => ExclusionFact): ExclusionFact[] {
  const told = new Map(asks.map((one) => [JSON.stringify(tell(one)), tell(one)]));
  return [...told.values()];
}

export function ask(context: Context, { pole, whom, at, texts }: Of<'askExclusion'>): Partial<Context> {
  const id = `${pole}-${context.exclusions.length + 1}`;
  const open = { putAt: null, reminded: false, overdue: false, state: 'open' as const };
  return { exclusions: [...context.exclusions, { id, pole, whom, askedAt: at, texts, ...open }] };
}

/** Whom the chair has found to be meant stands aside like who declares an interest; who did already keeps their own words. */
export function grant(context: Context, { exclusion, person, at }: Of<'grantExclusion'>): Partial<Context> {
  const { declarations } = context;
  const granted = { state: 'granted' as const, answeredAt: at, ...(person !== null && { person }) };
  return {
    exclusions: settled(context, exclusion, granted),
    ...(setsAside(context, person) && { declarations: { ...declarations, [person]: { clear: false, at } } }),
  };
}

export const setsAside = ({ declarations }: Context, person: string | null): person is string =>
  person !== null && declarations[person]?.clear !== false;

export function refuseAsk(context: Context, command: Of<'refuseExclusion'>): Partial<Context> {
  const { exclusion, at, texts } = command;
  return { exclusions: settled(context, exclusion, { state: 'refused', answeredAt: at, settledBy: texts }) };
}

const settled = ({ exclusions }: Context, id: string, answer: Partial<Exclusion>): Exclusion[] =>
  exclusions.map((one) => (one.id === id ? { ...one, ...answer } : one));

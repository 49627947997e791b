import { addCalendarDays, earlier } from '../../calendar/index.js';
import { settingsOf } from '../../rule-set.js';
import { goneOn, laterBy, standsStill, standstillOf } from '../../standstill.js';
import type { Instant, Reason } from '../../vocabulary.js';
import { lastDate } from './conditions.js';
import { submitted } from './pinned.js';
import type { StandstillCommand } from './standstill-told.js';
import { only, type Teller } from './teller.js';
import type { LabelRequestContext } from './vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends StandstillCommand['type']> = Extract<StandstillCommand, { type: Type }> & {
  at: Instant;
};

/** Once, and once more: a request that cannot go on then is for its holder to withdraw, or for the closing to end. */
const mostTimes = 2;

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

/** Before it is submitted nothing is under way, and no rule pinned. */
const mostDays = ({ submission }: Context) =>
  submission ? settingsOf(submission.rules.values).delays.standstillCalendarDays : 0;

export const standstillRules = {
  suspendRequest: ({ at, until }: Of<'suspendRequest'>, context: Context): Reason[] => [
    ...refuse(context.standstills.length >= mostTimes, {
      code: 'suspendedTwice',
      rule: 'R53',
      params: { times: mostTimes },
    }),
    ...refuse(until <= at, { code: 'suspensionEndPast', rule: 'R53', liftedBy: 'chair' }),
    ...refuse(until > addCalendarDays(at, mostDays(context)), {
      code: 'suspensionTooLong',
      rule: 'R53',
      liftedBy: 'chair',
      params: { days: mostDays(context) },
    }),
  ],
  resumeRequest: (_: Of<'resumeRequest'>, context: Context): Reason[] =>
    refuse(!standsStill(context), { code: 'notSuspended', rule: 'R53' }),
};

export const suspend = (
  { standstills }: Context,
  { at, until, ground, texts }: Of<'suspendRequest'>,
): Partial<Context> => ({
  standstills: [...standstills, { from: at, until, to: null, ground, texts, byItself: false }],
});

/** By somebody, for a reason; by itself on its date. R38: what the holder still owes is owed so many calendar days later. */
export function goOn(
  context: Context,
  at: Instant,
  resumedFor?: Of<'resumeRequest'>['texts'],
): Partial<Context> {
  const still = standstillOf(context);
  if (!still) return {};
  const standstills = context.standstills.map((one) =>
    one.to === null
      ? { ...one, to: at, byItself: !resumedFor, ...(resumedFor && { resumedFor: resumedFor.reasons }) }
      : one,
  );
  return { standstills, ladderFrom: at, ...conditionsLater(context, still.from, at) };
}

function conditionsLater(context: Context, from: Instant, to: Instant): Pick<Context, 'conditions'> {
  const last = context.conditions.length > 0 ? lastDate(submitted(context), to) : to;
  return {
    conditions: context.conditions.map((one) =>
      one.state === 'open' || one.state === 'answered'
        ? {
            ...one,
            due:
              one.due > from
                ? later(one.due, earlier(laterBy(one.due, { from, to }, 'calendarDays'), last))
                : one.due,
          }
        : one,
    ),
  };
}

/** Nobody has less time for having been suspended. */
const later = (one: Instant, other: Instant) => (one > other ? one : other);

/** A request that ends stands still no more. */
export const overWith = ({ standstills }: Context, at: Instant): Partial<Context> => ({
  standstills: goneOn(standstills, at).map((one, n) =>
    standstills[n]?.to === null ? { ...one, byItself: true } : one,
  ),
});

/** Both are said from the context before the change. */
const resumed: Teller = (context, command) => {
  const still = standstillOf(context);
  if (!still) return null;
  const texts = command.type === 'resumeRequest' ? command.texts : {};
  return { type: 'requestResumed', from: still.from, byItself: command.type !== 'resumeRequest', texts };
};

export const standstillTellers = {
  requestSuspended: only('suspendRequest', ({ until, ground, texts }) => ({
    type: 'requestSuspended',
    until,
    ground,
    texts,
  })),
  requestResumed: resumed,
};

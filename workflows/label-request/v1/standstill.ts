import { addCalendarDays, earlier } from '../../calendar/index.js';
import { settingsOf } from '../../rule-set.js';
import { endOf, goneOn, laterBy, standstillOf } from '../../standstill.js';
import { backPlanned } from '../../time.js';
import type { By, Instant, Reason } from '../../vocabulary.js';
import { lastDate } from './conditions.js';
import { leadRefuses } from './leads.js';
import { submitted } from './pinned.js';
import type { StandstillCommand } from './standstill-told.js';
import { only, type Teller } from './teller.js';
import type { LabelRequestContext } from './vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends StandstillCommand['type']> = Extract<StandstillCommand, { type: Type }> & {
  at: Instant;
  by: By;
};

/**
 * Once, and once more: a request that cannot go on then is for its holder to withdraw, or for the closing to end. No setting: how
 * long each may last is one, and a number to raise would make the second suspension what a refusal is (R53).
 */
const mostTimes = 2;

const isSteering = (by: By): boolean => by.kind === 'person' && by.role === 'secretary';

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

/** Before it is submitted nothing is under way, and no rule pinned. */
const mostDays = ({ submission }: Context) =>
  submission ? settingsOf(submission.rules.values).delays.standstillCalendarDays : 0;

/**
 * R42, R36: the silence of a lead, or its refusal, decides nothing for the others: of neither does it put the end off. It has its
 * request stand still until another may claim the lead, and no longer: past that day it would lapse the request alone.
 */
function bounds({ by, until }: Of<'suspendRequest'>, context: Context): Reason[] {
  const { submission, escalated } = context;
  if (!submission) return [];
  const { closesAt } = submission.call;
  if (until >= closesAt) return [{ code: 'suspensionPastClosing', rule: 'R53', liftedBy: 'chair' }];
  if (isSteering(by)) return [];
  if (escalated || leadRefuses(context))
    return [{ code: 'leadMayNotSuspend', rule: 'R42', liftedBy: 'secretary' }];
  const days = settingsOf(submission.rules.values).backPlanning.leadClaim;
  return refuse(until > backPlanned(submission, 'leadClaim'), {
    code: 'suspensionNearClosing',
    rule: 'R42',
    liftedBy: 'secretary',
    params: { days },
  });
}

export const standstillRules = {
  suspendRequest: (command: Of<'suspendRequest'>, context: Context): Reason[] => [
    ...refuse(context.standstills.length >= mostTimes, {
      code: 'suspendedTwice',
      rule: 'R53',
      params: { times: mostTimes },
    }),
    ...refuse(command.until <= command.at, { code: 'suspensionEndPast', rule: 'R53', liftedBy: 'chair' }),
    ...bounds(command, context),
    ...refuse(command.until > addCalendarDays(command.at, mostDays(context)), {
      code: 'suspensionTooLong',
      rule: 'R53',
      liftedBy: 'chair',
      params: { days: mostDays(context) },
    }),
  ],
  resumeRequest: ({ by }: Of<'resumeRequest'>, context: Context): Reason[] => {
    const still = context.standstills.find(({ to }) => to === null);
    if (!still) return [{ code: 'notSuspended', rule: 'R53' }];
    return refuse(still.bySteering && !isSteering(by), {
      code: 'suspendedBySteering',
      rule: 'R37',
      liftedBy: 'secretary',
    });
  },
};

export const suspend = (
  { standstills }: Context,
  { at, until, ground, texts, by }: Of<'suspendRequest'>,
): Partial<Context> => ({
  standstills: [
    ...standstills,
    { from: at, until, to: null, ground, texts, bySteering: isSteering(by), byItself: false },
  ],
});

/** By somebody, for a reason; by itself on its date, however late the clock asks it. R38: what the holder still owes is owed so many calendar days later. */
export function goOn(
  context: Context,
  at: Instant,
  resumedFor?: Of<'resumeRequest'>['texts'],
): Partial<Context> {
  const still = standstillOf(context);
  if (!still) return {};
  const how = { byItself: !resumedFor, ...(resumedFor && { resumedFor: resumedFor.reasons }) };
  const standstills = goneOn(context.standstills, at).map((one, n) =>
    context.standstills[n]?.to === null ? { ...one, ...how } : one,
  );
  return { standstills, ladderFrom: at, ...conditionsLater(context, still.from, endOf(still, at)) };
}

function conditionsLater(context: Context, from: Instant, to: Instant): Pick<Context, 'conditions'> {
  // A day is left to whoever goes on (R51).
  const last = context.conditions.length > 0 ? lastDate(submitted(context), addCalendarDays(to, 1)) : to;
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

/** A request that ends stands still no more: nobody has it go on, and it does not by itself. */
export const overWith = ({ standstills }: Context, at: Instant): Partial<Context> => ({
  standstills: goneOn(standstills, at),
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

import { requestKey, type Aggregate, type Instance } from './aggregate.js';
import { movedDeadlines, type MovedDeadline } from './deadlines.js';
import { goOn } from './label-request/v1/standstill.js';
import type { LabelRequestContext } from './label-request/v1/vocabulary.js';
import { goneOn, standstillOf, type Standstill } from './standstill.js';
import type { Instant } from './vocabulary.js';

type Still = { standstills: Standstill[] };

/** Each instance that stands still with its request, as if its context were another. */
function reread(aggregate: Aggregate, change: (context: Still, key: string) => Still): Aggregate {
  return Object.fromEntries(
    Object.entries(aggregate).map(([key, instance]): [string, Instance] => {
      const context = instance.snapshot.context as Partial<Still>;
      if (!context.standstills) return [key, instance];
      return [
        key,
        { ...instance, snapshot: { ...instance.snapshot, context: change(context as Still, key) } },
      ];
    }),
  );
}

/** The aggregate as it stood when it was suspended: with the deadlines it had then. */
export const asBefore = (aggregate: Aggregate): Aggregate =>
  reread(aggregate, (context) => ({
    ...context,
    standstills: context.standstills.filter(({ to }) => to !== null),
  }));

/** §9.2: the aggregate as it stands once it goes on by itself; one that stands still does, another is as it is. */
export const asAfter = (aggregate: Aggregate): Aggregate =>
  reread(aggregate, (context, key) => {
    const still = standstillOf(context);
    if (!still) return context;
    return key === requestKey
      ? { ...context, ...goOn(context as unknown as LabelRequestContext, still.until) }
      : { ...context, standstills: goneOn(context.standstills, still.until) };
  });

/** §9.2: which open deadlines a suspension moves to which dates, if nobody ends it before its date. */
export function datesAfter(
  aggregate: Aggregate,
  { at: from, until }: { at: Instant; until: Instant },
): MovedDeadline[] {
  const still = { from, until, to: null };
  const after = reread(aggregate, (context, key) => {
    if (standstillOf(context)) return context;
    const suspended = { ...context, standstills: [...context.standstills, still] };
    if (key !== requestKey)
      return { ...context, standstills: [...context.standstills, { ...still, to: until }] };
    return { ...suspended, ...goOn(suspended as unknown as LabelRequestContext, until) };
  });
  return movedDeadlines(aggregate, after);
}

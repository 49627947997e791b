import { addWorkingDays, earlier } from '../../calendar/index.js';
import { afterStandstills, runsUntil } from '../../standstill.js';
import type { Instant, PoleCode } from '../../vocabulary.js';
import { windowEnd } from '../../windows.js';
import { hasLeft } from './departures.js';
import type { Exclusion } from './exclusion.js';
import { rulesOf, submitted } from './pinned.js';
import { paceOf } from './step-ends.js';
import type { LabelRequestContext } from './vocabulary.js';

type Context = LabelRequestContext;

/**
 * Whether the ask has somebody to answer it: the pôle receives, leads or is invited to the request, and still has people on
 * it. That a pôle stands aside as a whole is asked of its review.
 */
export function isPut(context: Context, { pole, whom }: Pick<Exclusion, 'pole' | 'whom'>): boolean {
  const { submission, leadPole, formerLead, invited, positions } = context;
  const position = positions[pole]?.position;
  if (!submission || position === 'recused' || position === 'declined' || hasLeft(context, pole))
    return false;
  const reviews = pole === leadPole || (invited.includes(pole) && !waitsForLead(context));
  if (whom === 'pole') return reviews && position !== 'silent' && position !== 'terminated';
  return reviews || pole === formerLead || (leadPole === null && pole === submission.receivingPole);
}

/** R26: in the sequential mode an invited pôle does not read before the lead has spoken. */
const waitsForLead = (context: Context): boolean =>
  rulesOf(context).coReviewMode === 'sequential' && context.positions[context.leadPole ?? ''] === undefined;

/**
 * R63c: until the readings begin. When they do inside a pôle is that pôle's affair: told to the holder it would say how far its
 * review has come. So it is the end of the time for declarations, counted from the instant the lead was named, for every pôle;
 * in the sequential mode an invited pôle has not begun before the lead has spoken (R26).
 */
export function mayStillAsk(context: Context, pole: PoleCode, at: Instant): boolean {
  const { submission, leadPole, formerLead, invited, since } = context;
  if (!submission || leadPole === null) return true;
  if (formerLead !== null) return false;
  if (waitsForLead(context) && invited.includes(pole)) return true;
  const pace = paceOf(context, submission, 'france');
  const ends = windowEnd(pace, ({ clearance }) => addWorkingDays(since, clearance, 'france'));
  // §9.2: no later than that for a request that has stood still, and as long as it does.
  const { standstills } = context;
  const { closesAt } = submission.call;
  return (
    runsUntil(context, at) <= afterStandstills(ends, { standstills, since, counted: 'france', closesAt })
  );
}

/** The pôle answers within the time it has for its declarations. */
export function answerEnd(context: Context, { pole, putAt }: Exclusion): Instant | null {
  if (putAt === null) return null;
  const { call, calendars } = submitted(context);
  const pace = paceOf(context, submitted(context), calendars[pole] ?? 'france', putAt);
  const own = windowEnd(pace, ({ clearance }) => addWorkingDays(putAt, clearance, pace.calendar));
  return afterStandstills(earlier(own, call.closesAt), {
    ...{ standstills: context.standstills, since: putAt, counted: pace.calendar },
    closesAt: call.closesAt,
  });
}

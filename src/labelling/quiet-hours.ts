import { atHour, civilDate, earlier, mailOpens } from '../../workflows/calendar/index.js';
import { requestOf, settingsOf, type Aggregate } from '../../workflows/index.js';
import type { Letter } from '../engine/index.js';
import type { LabellingWorld } from './world.js';

/**
 * R54: a letter leaves by day, on a day that is worked. On the day its call closes it leaves at any hour, and what would
 * otherwise wait until that day or beyond it leaves before: a letter that comes after the closing says nothing. A draft has
 * pinned no rules: those of its call hold. What has happened to a label waits for no morning (R71).
 */
export function inMailHours(
  letters: Letter[],
  situation: { aggregate: Aggregate; rules: LabellingWorld['rules']; at: string },
): Letter[] {
  const leaving = leavingOf(situation);
  return letters.map((letter) => (sameDay.includes(letter.fact) ? letter : { ...letter, ...leaving }));
}

/** R71: whoever was told of a label learns the same day, at whatever hour, that it is not what it was. */
const sameDay: string[] = ['labelSuspended', 'labelResumed', 'labelWithdrawn'];

function leavingOf({
  aggregate,
  rules,
  at,
}: Parameters<typeof inMailHours>[1]): Pick<Letter, 'notBefore' | 'quiet'> {
  const context = requestOf(aggregate)?.context;
  const pinned = context?.submission?.rules ?? rules;
  if (!settingsOf(pinned?.values ?? {}).quietHours) return {};
  const closing = context?.submission?.call.closesAt ?? context?.draftCall?.closesAt;
  const [today, closingDay] = [civilDate(at), closing === undefined ? '' : civilDate(closing)];
  const opens = mailOpens(at);
  // Tried again that evening it would wait for the next opening: on the eve of a closing that is too late.
  const next = mailOpens(atHour(civilDate(opens), 23, 0));
  if (closingDay < today || atHour(closingDay, 0, 0) >= next) return { notBefore: opens, quiet: true };
  return { notBefore: closingDay === today ? at : earlier(opens, atHour(closingDay, 0, 0)) };
}

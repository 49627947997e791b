import { atHour, civilDate, earlier, mailOpens } from '../../workflows/calendar/index.js';
import { requestOf, settingsOf, type Aggregate } from '../../workflows/index.js';
import type { Letter } from '../engine/index.js';
import type { LabellingWorld } from './world.js';

/**
 * R54: a letter leaves by day, on a day that is worked. On the day its call closes it leaves at any hour, and what would
 * otherwise wait until that day or beyond it leaves before: a letter that comes after the closing says nothing. A draft has
 * pinned no rules: those of its call hold.
 */
export function inMailHours(
  letters: Letter[],
  { aggregate, rules, at }: { aggregate: Aggregate; rules: LabellingWorld['rules']; at: string },
): Letter[] {
  const context = requestOf(aggregate)?.context;
  const pinned = context?.submission?.rules ?? rules;
  if (!settingsOf(pinned?.values ?? {}).quietHours) return letters;
  const closing = context?.submission?.call.closesAt ?? context?.draftCall?.closesAt;
  const [today, closingDay] = [civilDate(at), closing === undefined ? '' : civilDate(closing)];
  const opens = mailOpens(at);
  // Tried again that evening it would wait for the next opening: on the eve of a closing that is too late.
  const next = mailOpens(atHour(civilDate(opens), 23, 0));
  if (closingDay < today || atHour(closingDay, 0, 0) >= next)
    return letters.map((letter) => ({ ...letter, notBefore: opens, quiet: true }));
  const notBefore = closingDay === today ? at : earlier(opens, atHour(closingDay, 0, 0));
  return letters.map((letter) => ({ ...letter, notBefore }));
}

import { civilDate, mailOpens } from '../../workflows/calendar/index.js';
import { requestOf, settingsOf, type Aggregate } from '../../workflows/index.js';
import type { Letter } from '../engine/index.js';
import type { LabellingWorld } from './world.js';

/**
 * R54: a letter leaves by day, on a day that is worked; on the day its call closes, at once. A draft has pinned no rules:
 * those of its call hold.
 */
export function inMailHours(
  letters: Letter[],
  { aggregate, rules, at }: { aggregate: Aggregate; rules: LabellingWorld['rules']; at: string },
): Letter[] {
  const context = requestOf(aggregate)?.context;
  const pinned = context?.submission?.rules ?? rules;
  const closing = context?.submission?.call.closesAt ?? context?.draftCall?.closesAt;
  const closes = closing !== undefined && civilDate(closing) === civilDate(at);
  if (closes || !settingsOf(pinned?.values ?? {}).quietHours) return letters;
  return letters.map((letter) => ({ ...letter, notBefore: mailOpens(at), quiet: true }));
}

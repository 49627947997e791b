import { atHour, civilDate, earlier, mailOpens } from '../../workflows/calendar/index.js';
import { labelOf, requestOf, settingsOf, standsAt, type Aggregate } from '../../workflows/index.js';
import type { Letter } from '../engine/index.js';
import type { LabellingWorld } from './world.js';

/**
 * R54: a letter leaves by day, on a day that is worked. On the day its call closes it leaves at any hour, and what would
 * otherwise wait until that day or beyond it leaves before: a letter that comes after the closing says nothing. A draft has
 * pinned no rules: those of its call hold. What happens to a label its funder has been given waits for no morning (R71).
 */
export function inMailHours(
  letters: Letter[],
  situation: { aggregate: Aggregate; before: Aggregate; rules: LabellingWorld['rules']; at: string },
): Letter[] {
  const leaving = leavingOf(situation);
  const atOnce = isTransmitted(situation.before);
  return letters.map((letter) =>
    atOnce && sameDay.includes(letter.fact) ? letter : { ...letter, ...leaving },
  );
}

/** R71: whoever was told of a label that is transmitted learns the same day, at whatever hour, that it is not what it was. */
const sameDay: string[] = [
  'labelSuspended',
  'labelResumed',
  'labelWithdrawn',
  'poleWithdrew',
  'labelRectified',
  'coLabelAdded',
  'changeTaken',
  'changeRefused',
];

/** Whether the funder has it, before what is told now. */
function isTransmitted(before: Aggregate): boolean {
  const label = labelOf(before);
  return label !== null && standsAt(label.state, label.context) !== 'active';
}

function leavingOf({
  aggregate,
  rules,
  at,
}: Omit<Parameters<typeof inMailHours>[1], 'before'>): Pick<Letter, 'notBefore' | 'quiet'> {
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

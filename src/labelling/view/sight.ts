import { deliberationsIn, handedOn, handoversIn, holderOf, reviewKey } from '../../../workflows/index.js';
import type { Sight } from '../details.js';
import { outsideExperts } from '../panel.js';
import type { Reading } from './reader.js';
import { draftsSeen, sentForms } from './readings.js';

/** What the details of this reader hold. */
export const sightOf = (reading: Reading): Sight => ({
  keys: visibleKeys(reading),
  people: namedPeople(reading),
  forms: sentForms(reading),
  drafts: draftsSeen(reading),
});

/** The keys whose trail and texts this reader may see: the request's, the label's, and what is inside its own pôles. */
function visibleKeys({ level, standing, aggregate }: Reading): string[] {
  const own =
    level === 'full' && !standing.isHolder
      ? standing.reviewing.flatMap((pole) => [reviewKey(pole), ...deliberationsIn(aggregate, pole)])
      : [];
  // R62: what becomes of a proposal is told fact by fact; steering, which reads nothing, may have made it.
  const handed = level === 'full' || standing.steering ? handoversIn(aggregate) : [];
  return ['request', 'label', ...handed, ...own];
}

/** People the page names: the members of the reader's own organs, and the holder. */
function namedPeople(reading: Reading): string[] {
  const { standing, world, aggregate, level, state } = reading;
  const own = world.cooperation.people.filter(
    (one) => one.pole !== null && standing.reviewing.includes(one.pole),
  );
  const panel = standing.mandates.some(({ role }) => role === 'secretary') && state === 'panelNaming';
  const experts = panel ? outsideExperts(reading.aggregate, world) : [];
  const holders = handedOn(aggregate).flatMap(({ former, incoming }) => [former, incoming]);
  return [
    ...[holderOf(aggregate) ?? ''],
    ...experts,
    ...(level === 'full' ? [...own.map((one) => one.id), ...holders] : []),
  ];
}

import { deliberationsIn, reviewKey } from '../../../workflows/index.js';
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
  return ['request', 'label', ...own];
}

/** People the page names: the members of the reader's own organs, and the holder. */
function namedPeople(reading: Reading): string[] {
  const { standing, world, context, level, state } = reading;
  const own = world.cooperation.people.filter(
    (one) => one.pole !== null && standing.reviewing.includes(one.pole),
  );
  const panel = standing.mandates.some(({ role }) => role === 'secretary') && state === 'panelNaming';
  const experts = panel ? outsideExperts(reading.aggregate, world) : [];
  return [context.holder, ...experts, ...(level === 'full' ? own.map((one) => one.id) : [])];
}

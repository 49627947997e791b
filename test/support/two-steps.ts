import { readDemoData } from '../../src/demo/data-file.js';
import { resolveDates } from '../../src/demo/resolve-dates.js';
import { Clock } from '../../src/platform/clock.js';
import { importOn } from './import-on.js';
import { duo, submitted, type Play, type Staging } from './play.js';
import type { Stage } from './stage.js';

/** The ids of the two calls of the demonstration that are the steps of one (R51), which this imports. */
export async function twoSteps(stage: Stage): Promise<{ first: string; second: string }> {
  const now = await new Clock(stage.parts.readPool).now();
  await importOn(stage, resolveDates(readDemoData('two-steps.json'), now));
  const { rows } = await stage.owner.query<{ id: string }>(
    `SELECT id FROM funding_call WHERE code LIKE 'aap-deux-etapes-%' ORDER BY awards DESC`,
  );
  return { first: rows[0]?.id ?? '', second: rows[1]?.id ?? '' };
}

/** A request of the first step to which both pôles are favourable; certified. */
export async function favoured(stage: Stage, first: string, staging: Staging = {}): Promise<Play> {
  const play = await submitted(stage, duo(), { sitting: 3, call: first, ...staging });
  await play.admit();
  await play.lead('moveo', 'favourableWithReservations');
  await play.opinion('id4car', 'favourable');
  await play.certify();
  return play;
}

/** What opens the full proposal says, and the draft that it opens. */
export async function fullProposal(stage: Stage, play: Play, second: string): Promise<string> {
  const view = await play.does(stage.people.holder, 'openFullProposal', { call: second });
  return view.continuedBy?.reference ?? '';
}

import { departureActs } from './departure-play.js';
import { standstillActs } from './standstill-play.js';
import { changeActs } from './change-acts.js';
import { duo, submitted } from './play.js';
import type { Stage } from './stage.js';
import { versioned } from './version-play.js';

const reasons = 'Un motif de trois lettres au moins.';

/** R60, R62: versions handed in, confirmed and not. */
export const versionActs: Record<string, (stage: Stage) => Promise<void>> = {
  ...departureActs,
  ...standstillActs,
  'through versions of the dossier, one confirmed and one not': async (stage) => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    const without = { ...duo(), partners: duo().partners.filter(({ name }) => !name.startsWith('Navette')) };
    const officer = stage.people.officer('moveo');
    expect((await versioned(stage, play, without)).status).toBe(200);
    await play.does(officer, 'refuseVersion', { reasons });
    expect((await versioned(stage, play, { ...without, keywords: ['repris'] })).status).toBe(200);
    await play.does(officer, 'confirmVersion');
  },
  ...changeActs,
};

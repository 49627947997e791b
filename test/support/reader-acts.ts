import { duo, submitted } from './play.js';
import type { Stage } from './stage.js';

const reasons = 'Un empêchement de longue durée.';

/** R76: the acts of who leaves a reading, and of who finds nobody for it. */
export const readerActs: Record<string, (stage: Stage) => Promise<void>> = {
  'through readings that experts leave, and a field without a reader': async (stage) => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.clear('moveo');
    const officer = stage.people.officer('moveo');
    const experts = stage.people.experts('moveo').slice(0, 2);
    const idOf = (email = '') => stage.people.all.find((one) => one.email === email)?.id ?? '';
    for (const email of experts)
      await play.does(officer, 'assignExpert', { pole: 'moveo', person: idOf(email) });
    await play.does(experts[0] ?? '', 'leaveReading', { pole: 'moveo' });
    await play.does(officer, 'releaseExpert', { pole: 'moveo', person: idOf(experts[1]), reasons });
    await play.does(officer, 'noteExpertNeed', { pole: 'moveo', domain: duo().mainDomain });
  },
};

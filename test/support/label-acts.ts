import { addDays } from '../../workflows/calendar/index.js';
import { labelledDuo } from './label-play.js';
import type { Stage } from './stage.js';

/** The acts after the transmission of a label, each once (R72, R73). */
export const labelLifeActs: Record<string, (stage: Stage) => Promise<void>> = {
  'through a project that is funded, followed and completed': async (stage) => {
    const play = await labelledDuo(stage);
    const { holder } = stage.people;
    await play.does(stage.people.officer('moveo'), 'transmitLabel');
    const today = (await play.seenBy(holder)).at.slice(0, 10);
    await play.does(holder, 'recordFunding', { result: 'funded', resultsOn: today });
    // Under way for two years, and over tomorrow.
    const startsOn = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
    await play.does(holder, 'finaliseFunding', { startsOn, endsOn: addDays(today, 1) });
    const progress = 'Les essais ont commencé.';
    await play.does(holder, 'giveYearlyForm', { jobs: 2, patents: 0, partners: 5, progress });
    await stage.pass('1 day');
    await play.does(holder, 'giveFinalReport', { report: 'Le projet est achevé.' });
  },
};

import { allAside, naming, outsidersOf } from './panel-play.js';
import { duo, submitted } from './play.js';
import type { Stage } from './stage.js';

/** Stories of organs without enough voters, and of an outside panel (R31, R63h). */
export const panelActs: Record<string, (stage: Stage) => Promise<void>> = {
  'through an organ that recusals have emptied, completed by its chair': async (stage) => {
    const play = await submitted(stage, duo());
    await play.admit();
    const [chair, ...others] = stage.people.voters('moveo');
    const alternate = stage.people.all.find(({ kind, pole }) => kind === 'alternate' && pole === 'moveo');
    for (const away of [...others.slice(1), alternate])
      await (await stage.as(away?.email ?? '')).ask(play.reference, 'declareInterests', { clear: false });
    await play.does(chair?.email ?? '', 'declareInterests', { clear: true });
    const member = stage.people.all.find(({ organ, pole }) => organ === 'opinion' && pole === 'moveo');
    await play.does(chair?.email ?? '', 'designateVoter', { pole: 'moveo', person: member?.id });
  },

  'through an outside panel, where every pôle stands aside': async (stage) => {
    const play = await allAside(stage);
    const experts = outsidersOf(stage);
    await play.does(stage.people.secretary, 'namePanel', naming(stage, experts));
    for (const email of experts) {
      await play.does(email, 'declareInterests', { clear: true });
      await play.does(email, 'givePanelOpinion', { ballot: 'favourable' });
    }
  },
};

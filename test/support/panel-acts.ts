import { said } from './planted.js';
import { duo, submitted } from './play.js';
import type { Stage } from './stage.js';

const { reasons } = said;

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
    const play = await submitted(stage, duo());
    await play.admit();
    const poles = ['moveo', 'id4car', 'mta', 'pvf'];
    for (const pole of poles) {
      const { state } = await play.seenBy(stage.people.secretary);
      if (state === 'leadAttribution')
        await play.does(stage.people.secretary, 'attributeLead', { pole, decision: 'COPIL-2026-11' });
      await play.does(stage.people.chair(pole), 'recusePole', { pole, reasons });
    }
    const experts = poles.slice(0, 3).map((pole) => stage.people.experts(pole)[0] ?? '');
    const ids = experts.map((email) => stage.people.all.find((one) => one.email === email)?.id);
    const [expert1, expert2, expert3] = ids;
    const named = { pole: 'id4car', decision: 'COPIL-2026-12', expert1, expert2, expert3 };
    await play.does(stage.people.secretary, 'namePanel', named);
    for (const email of experts) {
      await play.does(email, 'declareInterests', { clear: true });
      await play.does(email, 'givePanelOpinion', { ballot: 'favourable' });
    }
  },
};

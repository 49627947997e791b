import { said } from './planted.js';
import { duo, submitted } from './play.js';
import { answer, appeals, boardOf, refused } from './reexamination-play.js';
import type { Stage } from './stage.js';

const { reasons } = said;

/** Stories of refusals that are looked at again, and of a dossier found admissible after all (R68). */
export const reexaminationActs: Record<string, (stage: Stage) => Promise<void>> = {
  'through a refusal that the board overturns, its vote running to the end': async (stage) => {
    const play = await refused(stage, { sitting: 3 });
    await appeals(stage, play);
    const board = boardOf(stage).filter(({ email }) => !email.startsWith('vincent'));
    await answer(play, board, 'for', 'for', 'for');
    await stage.pass('13 days');
    expect((await play.seenBy(stage.people.holder)).state).toBe('labelled');
  },

  'through a refusal that falls to steering': async (stage) => {
    const play = await refused(stage, { sitting: 3 });
    for (const { email } of boardOf(stage).slice(0, 3))
      await (await stage.as(email)).ask(play.reference, 'declareInterests', { clear: false });
    await appeals(stage, play);
    const decision = { decision: 'COPIL-2026-12', overturns: false };
    await play.does(stage.people.secretary, 'decideReexamination', decision);
    expect((await play.seenBy(stage.people.holder)).state).toBe('closed');
  },

  'through an inadmissible dossier, opened again': async (stage) => {
    const play = await submitted(stage, duo());
    const chair = stage.people.chair('moveo');
    await play.does(chair, 'declareInterests', { clear: true });
    await play.does(chair, 'rejectInadmissible', { reasons });
    await play.does(chair, 'reopen', { reasons });
    expect((await play.seenBy(stage.people.holder)).state).toBe('admissibilityCheck');
  },
};

import { colleague } from './handover-play.js';
import { said } from './planted.js';
import { duo, submitted } from './play.js';
import type { Stage } from './stage.js';

const kept = { email: colleague, organisation: 'kept' };

/** The acts that hand a dossier on, each once, its holder keeping it (R62). */
export const handoverActs: Record<string, (stage: Stage) => Promise<void>> = {
  'through proposals to hand the dossier on, declined, taken back, objected to and accepted': async (
    stage,
  ) => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.lead('moveo', 'favourable');
    const { holder, officer } = stage.people;
    const does = async (email: string, act: string, body: object = {}) => {
      const answer = await (await stage.as(email)).ask(play.reference, act, { ...body });
      expect([act, answer.status < 300]).toEqual([act, true]);
    };
    await does(holder, 'proposeHandover', kept);
    await does(colleague, 'declineHandover');
    await does(holder, 'proposeHandover', kept);
    await does(holder, 'takeBackHandover');
    const inPlace = { ...kept, absence: 'hasLeft', reasons: said.reasons };
    await does(officer('moveo'), 'proposeInPlace', inPlace);
    await does(holder, 'objectToHandover');
    await does(holder, 'proposeHandover', { ...kept, organisation: 'replaced' });
    await does(colleague, 'acceptHandover');
    await does(holder, 'withdraw');
  },
};

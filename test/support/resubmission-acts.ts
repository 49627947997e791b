import { text } from './material.js';
import { handedInAgain, postponed } from './resubmission-play.js';
import type { Stage } from './stage.js';

const reasons = { reasons: text('why') };
/** R74 */
export const supportSamples = {
  grantSupport: { type: 'grantSupport' as const, texts: reasons },
  withdrawSupport: { type: 'withdrawSupport' as const, texts: reasons },
};

/** R69: a postponed project presented again, and admitted on the light track. */
export const resubmissionActs: Record<string, (stage: Stage) => Promise<void>> = {
  'from a postponement to the same project presented again': async (stage) => {
    const first = await postponed(stage);
    const chair = stage.people.chair('moveo');
    await first.does(chair, 'grantSupport', { reasons: 'Le projet nous intéresse.' });
    await first.does(chair, 'withdrawSupport', { reasons: 'Il a trop changé.' });
    const next = await handedInAgain(stage, first);
    const officer = stage.people.officer('moveo');
    await next.does(officer, 'declareInterests', { clear: true });
    await next.does(officer, 'admit', { light: true });
  },
};

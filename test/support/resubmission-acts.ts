import { handedInAgain, postponed } from './resubmission-play.js';
import type { Stage } from './stage.js';

/** R69: a postponed project presented again, and admitted on the light track. */
export const resubmissionActs: Record<string, (stage: Stage) => Promise<void>> = {
  'from a postponement to the same project presented again': async (stage) => {
    const next = await handedInAgain(stage, await postponed(stage));
    const officer = stage.people.officer('moveo');
    await next.does(officer, 'declareInterests', { clear: true });
    await next.does(officer, 'admit', { light: true });
  },
};

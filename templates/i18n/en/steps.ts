import type { DossierPageWords } from '../fr/dossier-page.js';

/** The two steps of a call, on the pages of their requests (R51). */
export const steps: DossierPageWords['steps'] = {
  first: 'First step',
  second: 'Full proposal',
  seen: 'as your mandate on that file lets you see it',
  opinions: 'Opinions of the first step',
  draft: 'It is a draft, which you alone see.',
  goOn: 'Go on with it',
  refused: (pole) => `${pole}, reasons`,
  call: 'Call of the second step',
};

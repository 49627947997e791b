import type { awards as french } from '../fr/awards.js';
import type { Words } from '../shape.js';

/** What a call asks of the pôles, on its page (R51). */
export const awards: Words<typeof french> = {
  awards: 'The clusters give',
  awarded: { label: 'their label', opinion: 'an opinion, first step' },
  firstStep: 'Follows',
  secondStep: 'Its second step',
  noFirstStep: 'No call',
  changeAward: 'Change what it asks of the clusters',
  changeAwardSub: 'While no file is open in it',
  awardConsequence:
    'At a first step the clusters give an opinion; the call that follows it receives only projects that have a favourable one, and gives the label.',
  awardChanged: (awards, follows) =>
    `The call asks the clusters for ${awards}${follows ? `, after the call ${follows}` : ''}.`,
  awardDone: 'What the call asks of the clusters is changed.',
  wouldChange: (awards, follows) =>
    `Simulation: the call would ask the clusters for ${awards}${follows ? `, after the call ${follows}` : ''}.`,
};

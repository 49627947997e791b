import { rollOf } from './aggregate.js';
import { everyPole, lead } from './letter-reader.js';
import type { LetterStory } from './letter-story.js';
import { panelAnew } from './version-letters.js';

const experts = ['x1', 'x2', 'x3'].map((one) => `pvf.${one}`);

/** R63h: every pôle is a partner; the panel is of experts. */
const judging = (story: LetterStory) => {
  const partnerPoles = [...everyPole];
  story.submit({ partnerPoles }).admit();
  story.request({ type: 'namePanel', pole: lead, experts, decision: 'COPIL-2026-10' });
  for (const person of experts) {
    story.request({ type: 'declareInterests', person, clear: true, rolls: {} });
    story.request({ type: 'givePanelOpinion', person, ballot: 'favourable', texts: {} });
  }
  return story;
};

/** A version that changes what the panel has judged (R60). */
export const judgingAnew = (story: LetterStory) => panelAnew(judging(story));

export const panelling = (story: LetterStory) => judging(story).request({ type: 'confirmOutcome' });

/** Once it has judged, nobody is left to sign in the pôle that was named. */
export const signing = (story: LetterStory) =>
  judging(story).request({
    ...{ type: 'namePanel', pole: everyPole[1] ?? '', experts, decision: 'COPIL-2026-11' },
  });

/** R31: recusals, the alternate's among them, leave too few. */
export const designating = (story: LetterStory) =>
  ['3', '4', 'alt']
    .reduce((one, who) => one.declare(lead, `${lead}.${who}`, false), story.submit().admit())
    .review(lead, { type: 'designateVoter', person: `${lead}.director`, roll: rollOf(lead) });

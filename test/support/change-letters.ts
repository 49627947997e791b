import { deliberationKey, labelOf } from '../../workflows/index.js';
import { answerOf, rollOf, rollsOf } from './aggregate.js';
import { declares } from './changes.js';
import type { LetterStory } from './letter-story.js';

const poles = (story: LetterStory) => labelOf(story.aggregate)?.context.labelling ?? [];
const declared = (story: LetterStory, lost: string[] = []) =>
  story.label(
    declares(lost.length > 0 ? ['partnerLeft', 'eligibilityLost'] : ['partnerLeft'], {
      ...{ lost, rolls: rollsOf(poles(story)) },
    }),
  );

/** R62: a change of partners of a transmitted label, which the lead confirms. */
const changeConfirmed = (story: LetterStory): LetterStory =>
  declared(story.label({ type: 'transmitLabel' })).label({ type: 'confirmChange' });

/** The lead says nothing; the organs are reminded, called again, and keep their labels. */
const changeReviewed = (story: LetterStory): LetterStory => {
  const asked = declared(story).reach('label', 'changeConfirmation');
  const all = poles(asked);
  const [first = ''] = all;
  asked.reach(deliberationKey(first), 'reminder').reach(deliberationKey(first), 'voteWindow');
  return all.reduce(
    (so, pole) =>
      [1, 2, 3, 4].reduce((then, member) => then.organ(pole, answerOf(`${pole}.${member}`, 'for', true)), so),
    asked,
  );
};

/** The minimum of the call is broken, and not mended in time. */
const changeUnmended = (story: LetterStory): LetterStory =>
  declared(story, ['consortium']).reach('label', 'changeMend');

/** Its organs are too small to vote: steering, asked twice, keeps the label of the first pôle and ends that of the others. */
const changeRuled = (story: LetterStory): LetterStory => {
  const all = poles(story);
  const small = Object.fromEntries(all.map((pole) => [pole, rollOf(pole).slice(0, 1)]));
  const asked = story.label(declares(['objectives'], { rolls: small })).reach('label', 'changeRuling');
  return all.reduce((so, pole, rank) => so.label(rules(pole, rank === 0)), asked);
};

/** No pôle keeps its label. */
const changeRefused = (story: LetterStory): LetterStory => {
  const asked = story.label(declares(['objectives'], { rolls: {} }));
  return poles(asked).reduce((so, pole) => so.label(rules(pole, false)), asked);
};

const rules = (pole: string, keeps: boolean) => ({
  ...{ type: 'decideChange' as const, pole, keeps, decision: 'COPIL-2026-13' },
});

/** Its holder gives the label up while organs vote, which are asked no more. */
const changeOvertaken = (story: LetterStory): LetterStory =>
  declared(story).reach('label', 'changeConfirmation').label({ type: 'withdrawLabel' });

/** The stories, each of a label that was granted. */
export const changeStories = (granted: (story: LetterStory) => LetterStory) => ({
  changeConfirmed: (story: LetterStory) => changeConfirmed(granted(story)),
  changeReviewed: (story: LetterStory) => changeReviewed(granted(story)),
  changeUnmended: (story: LetterStory) => changeUnmended(granted(story)),
  changeOvertaken: (story: LetterStory) => changeOvertaken(granted(story)),
  changeRuled: (story: LetterStory) => changeRuled(granted(story)),
  changeRefused: (story: LetterStory) => changeRefused(granted(story)),
});

/** R62, R71, §9.8 */
export const changeMatrix: [string, string, string][] = [
  ['changeDeclared', 'changeConfirmed', 'I I A A - I M - - - M M M - -'],
  ['changeTaken', 'changeConfirmed', 'I I I I I I I I - I I I I - -'],
  ['labelSuspended', 'changeReviewed', 'I I I I I I I I - I I I I - -'],
  ['changeTaken', 'changeReviewed', 'I I I I I I I I - I I I I - -'],
  ['changeDeclared', 'changeUnmended', 'A - - - - - - - - - - - - - -'],
  ['labelSuspended', 'changeUnmended', 'I I I I I I I I - I I I I - -'],
  ['changePassedOn', 'changeRuled', '- - I I - I I - - A - - - - -'],
  ['changeRulingOverdue', 'changeRuled', '- - - - - - - - - A - - - - -'],
  ['changeRuled', 'changeRuled', '- - I I I I I I - I - - - - -'],
  ['changeRefused', 'changeRefused', 'I - - - - - - - - - - - - - -'],
  ['labelWithdrawn', 'changeRefused', 'A I I I I I I I - I I I I - -'],
  ['changeUnmended', 'changeUnmended', 'I - - A - - A - - - - - - - -'],
];

import { deliberationKey } from '../../workflows/index.js';
import { answerOf, rollOf, rollsOf, text } from './aggregate.js';
import { lead } from './letter-reader.js';
import type { LetterStory } from './letter-story.js';

const reasons = { reasons: text('reasons') };
const other = 'pvf';

const noticed = (story: LetterStory, pole: string) =>
  story.label({ type: 'noticeWithdrawal', pole, ground: 'undeclaredChange', texts: reasons });
const answered = (story: LetterStory, pole: string, rolls = rollsOf([pole])) =>
  story.label({ type: 'answerWithdrawal', pole, texts: { answer: text('answer') }, rolls });
const votes = (story: LetterStory, pole: string, answer: 'for' | 'against', rank = 1) =>
  [1, 2, 3, 4].reduce(
    (so, member) => so.organ(pole, answerOf(`${pole}.${member}`, answer, true), rank),
    story,
  );

/** R70, R71: the lead withdraws a transmitted label it had suspended, another takes it over. */
const poleWithdraws = (story: LetterStory): LetterStory => {
  noticed(story.label({ type: 'transmitLabel' }), lead).label({
    ...{ type: 'suspendLabel', pole: lead, ground: 'falseStatement', texts: reasons },
  });
  votes(answered(story, lead), lead, 'for');
  return story.label({ type: 'takeOverCertificate', pole: 'id4car' });
};

/** Dropped once; then without an answer of the holder, and of the organ at first, which is called again and rejects it. */
const withdrawalLeft = (story: LetterStory): LetterStory => {
  const key = deliberationKey(other);
  noticed(story, other).label({ type: 'dropWithdrawal', pole: other, texts: reasons });
  noticed(story, other).reach('label', 'withdrawalAnswer').reach(key, 'reminder').reach(key, 'voteWindow');
  return votes(story, other, 'against');
};

/** R31: too small an organ, and steering in its place, which is asked twice. */
const withdrawalRuled = (story: LetterStory): LetterStory =>
  answered(noticed(story, other), other, { [other]: rollOf(other).slice(0, 2) })
    .reach('label', 'withdrawalRuling')
    .label({ type: 'decideWithdrawal', pole: other, withdraws: true, decision: 'COPIL-2026-12' });

/** R61: its holder gives it up while an organ votes, which is asked no more. */
const withdrawalOvertaken = (story: LetterStory): LetterStory =>
  answered(noticed(story, other), other).label({ type: 'withdrawLabel' });

/** The stories, each of a label that was granted. */
export const withdrawalStories = (granted: (story: LetterStory) => LetterStory) => ({
  poleWithdraws: (story: LetterStory) => poleWithdraws(granted(story)),
  withdrawalLeft: (story: LetterStory) => withdrawalLeft(granted(story)),
  withdrawalOvertaken: (story: LetterStory) => withdrawalOvertaken(granted(story)),
  withdrawalRuled: (story: LetterStory) => withdrawalRuled(granted(story)),
});

/** R70, §9.8: between the holder and the pôle until it is carried; the columns are those of the matrix. */
export const withdrawalMatrix: [string, string, string][] = [
  ['withdrawalNoticed', 'poleWithdraws', 'A - I I - - - - - - - - - - -'],
  ['withdrawalNoticed', 'withdrawalLeft', 'A - - - - I I - - - - - - - -'],
  ['withdrawalAnswered', 'poleWithdraws', 'I - I I - - - - - - - - - - -'],
  ['withdrawalDropped', 'withdrawalLeft', 'I - - - - I I - - - - - - - -'],
  ['withdrawalRejected', 'withdrawalLeft', 'I - - - - I I I - - - - - - -'],
  ['withdrawalPassedOn', 'withdrawalRuled', '- - - - - I I - - A - - - - -'],
  ['withdrawalRulingOverdue', 'withdrawalRuled', '- - - - - - - - - A - - - - -'],
  ['poleWithdrew', 'poleWithdraws', 'I I I I I I I I - I I I I - -'],
  ['leadVacated', 'poleWithdraws', 'I - - - - I A - - - - - - - -'],
  ['certificateTakenOver', 'poleWithdraws', 'I I I I I I I I - I I I I - -'],
];

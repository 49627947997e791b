import { deliberationKey } from '../../workflows/index.js';
import { answerOf } from './aggregate.js';
import { adds } from './co-label-story.js';
import { lead } from './letter-reader.js';
import type { LetterStory } from './letter-story.js';

const late = 'pvf';
const key = deliberationKey(late);

/** Granted without one invited pôle, which says nothing in time. */
const grantedWithout = (story: LetterStory) =>
  story
    .submit()
    .admit()
    .opinion(lead, 'favourable')
    .opinion('id4car', 'favourable')
    .opinion('mta', 'favourable')
    .reach('request', 'coReview')
    .request({ type: 'confirmOutcome' });

const asked = (story: LetterStory) => {
  const granted = grantedWithout(story);
  return granted.label(adds(granted, late)).reach(key, 'reminder').reach(key, 'voteWindow');
};

/** R45: its organ is asked, reminded and called again; it is for it. */
export const coLabelled = (story: LetterStory) => {
  asked(story);
  for (const member of [1, 2, 3, 4]) story.organ(late, answerOf(`${late}.${member}`, 'for'));
  return story;
};

/** It has no quorum twice. */
export const coLabelDenied = (story: LetterStory) => asked(story).reach(key, 'voteWindow');

/** The call is cancelled while it votes, and the label ends with it. */
export function coLabelOff(story: LetterStory) {
  const granted = grantedWithout(story);
  return granted.label(adds(granted, late)).request({ type: 'cancelCall', decision: 'COPIL-2026-09' });
}

import { deliberationKey } from '../../workflows/index.js';
import { answerOf, boardOf, text } from './aggregate.js';
import { lead } from './letter-reader.js';
import type { LetterStory } from './letter-story.js';

const reasons = { reasons: text('reasons') };
const key = deliberationKey(lead);

const refused = (story: LetterStory) =>
  story
    .submit()
    .admit()
    .opinion(lead, 'unfavourable')
    .reach('request', 'takeOver')
    .request({ type: 'confirmOutcome' });

const appealed = (story: LetterStory, organ: ReturnType<typeof boardOf> | null = boardOf(lead)) =>
  refused(story).request({ type: 'requestReexamination', organ, texts: reasons });

const leaves = (story: LetterStory, ...members: string[]) =>
  members.reduce((so, member) => so.declare(lead, `${lead}.board.${member}`, false), story);

/** R68: the board is asked, completed, reminded and called again; it upholds the refusal. */
export const reexamining = (story: LetterStory) => {
  leaves(appealed(story), '3', '4').reach(key, 'reminder').reach(key, 'voteWindow');
  for (const member of ['1', '2', 'alt']) story.organ(lead, answerOf(`${lead}.board.${member}`, 'against'));
  return story;
};

/** R31: the board is left too small, and steering does not answer. */
export const passingOn = (story: LetterStory) =>
  leaves(appealed(story), '2', '3', '4').reach('request', 'reminder').reach('request', 'reexamination');

/** R52: its call is cancelled while the board votes. */
export const calledOff = (story: LetterStory) =>
  appealed(story).request({ type: 'cancelCall', decision: 'COPIL-2026-13' });

/** No other organ can hear it. */
export const steered = (story: LetterStory) => appealed(story, null);

export const reopening = (story: LetterStory) =>
  story
    .submit()
    .request({ type: 'rejectInadmissible', texts: reasons })
    .request({ type: 'reopen', texts: reasons });

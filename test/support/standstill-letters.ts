import { rollsOf } from './aggregate.js';
import { everyPole, lead } from './letter-reader.js';
import type { LetterStory } from './letter-story.js';
import { resumes, suspends } from './standstill-acts.js';

/** §9.2: suspended while the lead's organ votes, and resumed. */
const stoodStill = (story: LetterStory) => {
  story.submit().admit().toVote(lead);
  const until = new Date(Date.parse(story.at) + 20 * 86_400_000).toISOString();
  return story.request(suspends(until)).request({ ...resumes(), rolls: rollsOf(everyPole) });
};

export const standstillStories = { stoodStill };

//                              holder partner LO  LC  LM  CO  CC  CM  X   steer fund state reg else stranger
export const standstillMatrix: [string, string, string][] = [
  ['requestSuspended', 'stoodStill', 'I - I I I I I I I - I I - - -'],
  ['requestResumed', 'stoodStill',   'I - I I I I I I I - I I - - -'],
]; // prettier-ignore

/** R62: until when a version is confirmed says nothing of the step it waits in. 1 s. */
import { endOfStep } from './deadlines.js';

const confirmation = { deadline: 'versionConfirmation', at: '2027-03-22T22:59:00Z', pole: null };
const ofPole = { deadline: 'voteWindow', at: '2027-03-25T22:59:00Z', pole: 'moveo' };
const step = { deadline: 'leadReview', at: '2027-04-09T21:59:00Z', pole: null };

it('a step ends by its own date, whatever waits beside it', () => {
  expect(endOfStep([confirmation, ofPole, step])).toBe(step);
});

it('no date of the step is told where the reader may see none', () => {
  expect(endOfStep([confirmation, ofPole])).toBeNull();
});

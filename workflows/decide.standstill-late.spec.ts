/** §9.2, R53, from their text: a worker that comes late changes no date. */
import { StillStory } from '../test/support/standstill-story.js';

const admitted = () => StillStory.admitted().on('2026-03-03').suspended('2026-03-13');

it.each([0, 1, 26, 100])('goes on as of its last day, though the worker comes %i hours late', (hours) => {
  const story = admitted().reachLate('request', 'suspensionEnd', hours);
  // Wednesday 4 to Friday 13: eight working days. Sixteen from 2 March are the 24th; eight more are 3 April.
  expect(story.day('request/leadReview')).toBe('2026-04-03');
  expect(story.day('review:ouest/clearance')).toBe('2026-03-17');
});

it('gives the holder the calendar days up to that day, and not those of the worker', () => {
  const story = new StillStory(['ouest', 'est']).submit();
  story.request({ type: 'askCompletion', texts: { items: { id: 'items', hash: '' } } });
  story.on('2026-03-05').suspended('2026-03-15').reachLate('request', 'suspensionEnd', 70);
  expect(story.day('request/completion')).toBe('2026-03-27');
});

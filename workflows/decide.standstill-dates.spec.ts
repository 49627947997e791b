/** §9.2, R42, R53, from their text: dates that the days a request stood still do not reach, or not as they are. */
import { Story } from '../test/support/aggregate.js';
import { resumes, suspends } from '../test/support/standstill-acts.js';
import { civilDate } from './calendar/index.js';
import { dueOf } from './index.js';

const [lead, east] = ['ouest', 'est'];
const day = (story: Story, key: string) => {
  const at = dueOf(story.aggregate).find((row) => row.key === key)?.dueAt;
  return at ? civilDate(at) : null;
};
const endOf = (date: string) => `${date}T21:59:59.000Z`;
const at = (story: Story, date: string) => {
  story.at = `${date}T09:00:00.000Z`;
  return story;
};
/** Submitted on Monday 2 March 2026 and admitted an hour later; its closing is Tuesday 30 June. */
const admitted = () => new Story([lead, east]).submit().admit();

describe('the days a request stood still', () => {
  it('leave a day to what was due as everything stopped, whatever day it goes on', () => {
    // Due on Thursday 5 March, the day it is suspended; Saturday the 7th nobody works.
    const story = at(admitted(), '2026-03-05').request(suspends(endOf('2026-03-20')));
    at(story, '2026-03-07').request(resumes());
    expect(day(story, `review:${lead}/clearance`)).toBe('2026-03-09');
  });

  it('leave the day on which another may claim the lead where it is (R42)', () => {
    // The lead is late since March; T0-10 is 20 June.
    const story = at(admitted().reach('request', 'leadReview'), '2026-06-15');
    expect(day(story, 'request/leadClaim')).toBe('2026-06-20');
    story.request(suspends(endOf('2026-06-24')));
    at(story, '2026-06-24').request(resumes());
    expect(day(story, 'request/leadClaim')).toBe('2026-06-20');
  });
});

/** §9.2, R42, R53, from their text: dates that the days a request stood still do not reach, or not as they are. */
import { StillStory } from '../test/support/standstill-story.js';

const [lead, east] = ['ouest', 'est'];
const admitted = () => StillStory.admitted([lead, east]);

describe('the days a request stood still', () => {
  it('leave a day to what was due as everything stopped, whatever day it goes on', () => {
    // Due on Thursday 5 March, the day it is suspended; Saturday the 7th nobody works.
    const story = admitted().on('2026-03-05').suspended('2026-03-20');
    story.on('2026-03-07').resumed();
    expect(story.day(`review:${lead}/clearance`)).toBe('2026-03-09');
  });

  it('leave the day on which another may claim the lead where it is (R42)', () => {
    // The lead is late since March; T0-10 is 20 June.
    const story = admitted().reach('request', 'leadReview').on('2026-06-15');
    expect(story.day('request/leadClaim')).toBe('2026-06-20');
    story.bySteering().suspended('2026-06-24');
    story.on('2026-06-24').resumed();
    expect(story.day('request/leadClaim')).toBe('2026-06-20');
  });
});

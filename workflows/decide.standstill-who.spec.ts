/** §9.2, R37, R42, R53, from their text: who may have a request stand still, for how long, and who may have it go on. */
import { resumes, suspends } from '../test/support/standstill-acts.js';
import { endOf, StillStory } from '../test/support/standstill-story.js';
import { requestOwner } from './owners.js';

const [lead, east] = ['ouest', 'est'];
const codes = (story: StillStory, until: string) =>
  story.refused('request', suspends(endOf(until))).map(({ code }) => code);

describe('a suspension', () => {
  it('ends before the closing, whoever decides it, so that it is not a lapse that nobody signs', () => {
    const story = StillStory.admitted().on('2026-06-15').bySteering();
    expect(codes(story, '2026-06-30')).toEqual(['suspensionPastClosing']);
    expect(codes(story, '2026-07-05')).toEqual(['suspensionPastClosing']);
    expect(story.suspended('2026-06-29').state).toBe('leadReview');
  });

  it('of the pôle that leads ends by the day on which another may claim the lead, T0-10 (R42)', () => {
    const story = StillStory.admitted().on('2026-06-01');
    expect(codes(story, '2026-06-21')).toEqual(['suspensionNearClosing']);
    expect(story.ask('request', suspends('2026-06-20T09:00:00.000Z')).ok).toBe(true);
    expect(story.bySteering().ask('request', suspends(endOf('2026-06-25'))).ok).toBe(true);
  });

  it('is not for a lead that is late: its silence puts nothing off (R42)', () => {
    const story = StillStory.admitted().reach('request', 'leadReview').on('2026-03-30');
    expect(story.refused('request', suspends(endOf('2026-04-10')))).toEqual([
      { code: 'leadMayNotSuspend', rule: 'R42', liftedBy: 'secretary' },
    ]);
    expect(story.bySteering().suspended('2026-04-10').dueNames()).toContain('request/suspensionEnd');
  });

  it('is not for a lead that has refused, while another may take over (R36)', () => {
    const story = StillStory.admitted().opinion(lead, 'unfavourable');
    expect(story.state).toBe('takeOver');
    expect(codes(story, '2026-03-20')).toEqual(['leadMayNotSuspend']);
  });

  it('of steering is ended by steering alone; of the pôle, by either (R37)', () => {
    const story = StillStory.admitted([lead, east]).on('2026-03-03').bySteering().suspended('2026-03-20');
    expect(requestOwner(story.aggregate)).toEqual({ role: 'secretary', pole: null });
    expect(story.byPole().refused('request', resumes())).toEqual([
      { code: 'suspendedBySteering', rule: 'R37', liftedBy: 'secretary' },
    ]);
    expect(story.bySteering().resumed().dueNames()).toContain('request/leadReview');
    const other = StillStory.admitted().on('2026-03-03').suspended('2026-03-20');
    expect(requestOwner(other.aggregate)).toEqual({ role: 'chair', pole: lead });
    expect(other.bySteering().resumed().dueNames()).toContain('request/leadReview');
  });
});

/** R50, R54, from their text: the days a step of the request is counted on are those it is reminded on. */
import { Story, text, type RequestAct } from '../test/support/aggregate.js';
import { atHour, civilDate } from './calendar/index.js';
import { dueOf } from './index.js';

const [lead, east] = ['ouest', 'est'];
const asking: RequestAct = { type: 'askCompletion', texts: { items: text('items') } };
const begun = (date: string) => {
  const story = new Story([lead, east]);
  story.at = atHour(date, 9, 0);
  return story;
};

describe('the days of a step are those of its end, and of its reminders (R50, R54)', () => {
  // Good Friday, 3 April, is a holiday of the lead’s region, and worked in the others.
  const calendars = { [lead]: 'alsaceMoselle', [east]: 'france' } as const;
  const goodFriday = '2026-04-03';
  /** Submitted by a lead of Alsace; `validated` on this day, whatever the time its review took. */
  const validated = (opinion: 'favourable' | 'unfavourable', date: string) => {
    const story = new Story([lead, east]).submit({ calendars }).admit().toCommittee(lead).openVote(lead);
    story.voteAll(lead, opinion);
    story.at = atHour(date, 9, 0);
    return story.validate(lead);
  };
  const ladder = (story: Story) => {
    const days: string[] = [];
    for (let next = request(story, 'reminder'); next; next = request(story, 'reminder')) {
      days.push(civilDate(next));
      story.reach('request', 'reminder');
    }
    return days;
  };
  const request = (story: Story, deadline: string) =>
    dueOf(story.aggregate).find(({ of, deadline: one }) => of === 'request' && one === deadline)?.dueAt;
  const end = (story: Story, deadline: string) => civilDate(request(story, deadline) ?? '');

  it('between pôles: those of the whole country', () => {
    const story = validated('favourable', '2026-03-20');
    expect([end(story, 'coReview'), ladder(story).at(-1)]).toEqual([goodFriday, goodFriday]);
    const refused = validated('unfavourable', '2026-03-27');
    expect([end(refused, 'takeOver'), ladder(refused).at(-1)]).toEqual([goodFriday, goodFriday]);
    const disputed = validated('favourable', '2026-03-11').toCommittee(east).openVote(east);
    disputed.voteAll(east, 'unfavourable');
    disputed.at = atHour('2026-03-27', 9, 0);
    disputed.validate(east);
    expect([end(disputed, 'conciliation'), ladder(disputed).at(-1)]).toEqual([goodFriday, goodFriday]);
  });

  it('of the holder: those of the whole country', () => {
    const asked = begun('2026-03-19').submit({ calendars }).request(asking);
    expect([end(asked, 'completion'), ladder(asked).at(-1)]).toEqual([goodFriday, goodFriday]);
    // 88 days before 30 June.
    const owing = validated('favourable', '2026-03-11')
      .suspends(east, 88)
      .request({ type: 'confirmOutcome' });
    expect([end(owing, 'reservation'), ladder(owing).at(-1)]).toEqual([goodFriday, goodFriday]);
  });

  it('of one pôle: its own', () => {
    const story = begun('2026-04-01').submit({ calendars });
    // Three working days from Wednesday 1 April, without Good Friday and Easter Monday.
    expect(end(story, 'admissibility')).toBe('2026-04-08');
    expect(ladder(story)).not.toContain(goodFriday);
  });
});

/** R54, from its text: the ladder of a step starts again where its end or its owner changes. */
import { call, opensAt, rollsOf, Story, text, type RequestAct } from '../test/support/aggregate.js';
import { atHour } from './calendar/index.js';
import { defaultRules, dueOf, withValue } from './index.js';

const [lead, east] = ['ouest', 'est'];
const moved = (closing: string): RequestAct => ({
  ...{ type: 'moveCall', decision: 'COPIL-2026-02' },
  call: { ...call, version: 1, closesAt: closing, depositBy: closing },
});
const adopted: RequestAct = {
  ...{ type: 'adoptRuleSet', decision: 'COPIL-2026-03', votesOpen: 0, firstDue: null, rolls: {} },
  rules: {
    ...{ id: 'rules-2', hash: 's'.repeat(64) },
    values: { ...defaultRules, reminders: { ...defaultRules.reminders, early: 12 } },
  },
};
/** What came too late for the call in question, so that its calendar may be compressed. */
const late = () => new Story([lead, east]).submit({ call: { ...call, intakeAt: opensAt } });
const asking: RequestAct = { type: 'askCompletion', texts: { items: text('items') } };
const begun = (date: string) => {
  const story = new Story([lead, east]);
  story.at = atHour(date, 9, 0);
  return story;
};
const answered: RequestAct = {
  ...{ type: 'answerReservation', reservation: 'est-1' },
  texts: { answer: text('answer') },
};
/** A label under a reservation due so many days before the closing. */
const suspended = (days: number) =>
  new Story([lead, east]).led().suspends(east, days).request({ type: 'confirmOutcome' });

/** Everything due until this evening has acted. */
function evening(story: Story, date: string): Story {
  const until = atHour(date, 19, 0);
  for (;;) {
    const [next] = dueOf(story.aggregate)
      .filter(({ dueAt }) => dueAt <= until)
      .sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
    if (!next) break;
    story.reach(next.of, next.deadline);
  }
  story.at = until;
  return story;
}

const remindersOf = (story: Story) =>
  dueOf(story.aggregate).filter(({ deadline }) => deadline === 'reminder');

describe('an act in the evening reminds nobody of what is past', () => {
  const long = withValue({}, 'delays.voteWindow', 20);
  const acts: [string, string, () => Story, (story: Story) => Story][] = [
    [
      'a calendar compressed',
      '2026-03-12',
      () => late().admit(),
      (story) => story.request({ type: 'compressCalendar' }),
    ],
    [
      'a call that comes earlier',
      '2026-03-12',
      () => late().admit(),
      (story) => story.request(moved('2026-03-31T10:00:00.000Z')),
    ],
    [
      'a call that comes earlier, for a draft',
      '2026-03-12',
      () => new Story(),
      (story) => story.request(moved('2026-04-30T10:00:00.000Z')),
    ],
    [
      'a call that comes later',
      '2026-05-20',
      () => suspended(129_601 / 86_400),
      (story) => story.request(moved('2026-07-31T10:00:00.000Z')),
    ],
    ['other rules', '2026-03-12', () => late().admit(), (story) => story.request(adopted)],
    [
      'a longer completion',
      '2026-03-17',
      () => begun('2026-03-06').submit().request(asking),
      (story) => story.request({ type: 'extendCompletion' }),
    ],
    ['the last reservation answered', '2026-05-05', () => suspended(50), (story) => story.request(answered)],
    [
      'a reservation lifted, a later one left',
      '2026-05-05',
      () =>
        new Story([lead, east])
          .submit()
          .admit()
          .suspends(lead, 50)
          .suspends(east)
          .request({ type: 'confirmOutcome' }),
      (story) => story.request({ type: 'liftReservation', pole: lead, reservation: `${lead}-1` }),
    ],
    [
      'a pôle that becomes the lead, whose committee ends earlier',
      '2026-03-06',
      () =>
        new Story([lead, east])
          .submit(
            { domainLeads: [] },
            { ...long, backPlanning: { ...defaultRules.backPlanning, leadReview: 115 } },
          )
          .admit()
          .toCommittee(east),
      (story) =>
        story.request({
          type: 'attributeLead',
          pole: east,
          decision: 'COPIL-2026-01',
          rolls: rollsOf([east]),
        }),
    ],
  ];

  it.each(acts)('%s', (_, date, before, act) => {
    const story = act(evening(before(), date));
    expect(remindersOf(story).filter(({ dueAt }) => dueAt <= story.at)).toEqual([]);
  });

  it('nor does a step that is missed: the ladder of the closing starts there', () => {
    const story = begun('2026-05-22').submit().admit().reach('request', 'leadReview');
    const [next] = remindersOf(story).filter(({ of }) => of === 'request');
    // Half of the way from 22 May to 30 June is 10 June; its step ended on Saturday the 13th.
    expect(next?.dueAt).toBe('2026-06-26T07:00:00.000Z');
  });

  it('the calendar compressed on 12 March at 20:00: its new ends are reminded of, and no day gone by', () => {
    const story = evening(late().admit(), '2026-03-12').request({ type: 'compressCalendar' });
    expect(story.at).toBe('2026-03-12T19:00:00.000Z');
    // Half of sixteen working days from 2 March: 13 March, its day is left.
    expect(
      remindersOf(story)
        .filter(({ of }) => of === 'request')
        .map(({ dueAt }) => dueAt),
    ).toEqual(['2026-03-13T08:00:00.000Z']);
  });
});

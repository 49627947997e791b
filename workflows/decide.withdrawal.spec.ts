/** R70 from its text: a pôle withdraws its own label, after hearing the holder, by the vote of the organ that granted it. 2 s. */
import { rollOf, type Story, text } from '../test/support/aggregate.js';
import {
  east,
  granted,
  heard,
  lead,
  north,
  noticed,
  organSays,
  withdraws,
  workedDaysAfter,
} from '../test/support/withdrawal-tales.js';
import { deliberationKey, deliberationOf, labelOf, type Answer, type LabelContext } from './index.js';

const reasons = { reasons: text('why') };
const stateOf = (story: Story) => labelOf(story.aggregate)?.state;
const contextOf = (story: Story) => labelOf(story.aggregate)?.context as LabelContext;
const suspend = (pole: string) => ({
  ...{ type: 'suspendLabel' as const, pole, ground: 'falseStatement' as const, texts: reasons },
});
const codes = (story: Story, act: Parameters<Story['label']>[0]) =>
  story.refused('label', act).map(({ code, rule }) => [code, rule]);
const notice = (pole: string) =>
  ({ type: 'noticeWithdrawal', pole, ground: 'falseStatement', texts: reasons }) as const;
const funded = () => {
  const story = granted().label({ type: 'transmitLabel' });
  return story.label({ type: 'recordFunding', result: 'funded', resultsOn: story.at.slice(0, 10) });
};

describe('the notice', () => {
  it('is of a pôle of the certificate, once at a time, for its own label', () => {
    expect(codes(granted(), notice(north))).toEqual([['poleNotOfLabel', 'R70']]);
    const story = noticed(granted(), east);
    expect(codes(story, notice(east))).toEqual([['withdrawalUnderWay', 'R70']]);
    expect(noticed(story, lead).facts.filter((fact) => fact === 'withdrawalNoticed')).toHaveLength(2);
  });

  it('may be given of a label that is active, transmitted, suspended or funded', () => {
    const stories = [
      granted(),
      granted().label({ type: 'transmitLabel' }),
      granted().label(suspend(lead)),
      funded(),
    ];
    for (const story of stories) {
      const before = stateOf(story);
      expect(stateOf(noticed(story, east))).toBe(before);
    }
  });

  it('leaves the holder ten working days, and then the organ is asked without an answer', () => {
    const story = noticed(granted(), east);
    const since = story.at;
    expect(deliberationOf(story.aggregate, deliberationKey(east))).toBeNull();
    story.reach('label', 'withdrawalAnswer');
    expect(workedDaysAfter(since, story.at)).toBe(10);
    expect(deliberationOf(story.aggregate, deliberationKey(east))?.state).toBe('voting');
    const late = {
      type: 'answerWithdrawal',
      pole: east,
      texts: { answer: text('late') },
      rolls: {},
    } as const;
    expect(codes(story, late)).toEqual([['withdrawalPut', 'R70']]);
  });

  it('of two pôles at the same instant puts the question to both', () => {
    const story = granted();
    const at = story.at;
    noticed(story, east);
    story.at = at;
    noticed(story, lead).reach('label', 'withdrawalAnswer');
    for (const pole of [lead, east])
      expect(deliberationOf(story.aggregate, deliberationKey(pole))?.state).toBe('voting');
  });

  it('may be dropped until its organ is asked, and not after', () => {
    const drop = { type: 'dropWithdrawal', pole: east, texts: reasons } as const;
    const story = noticed(granted(), east).label(drop);
    expect(story.dueNames()).not.toContain('label/withdrawalAnswer');
    expect(codes(story, drop)).toEqual([['noWithdrawal', 'R70']]);
    expect(codes(heard(noticed(story, east), east), drop)).toEqual([['withdrawalPut', 'R70']]);
  });
});

describe('the organ that granted the label', () => {
  it('is asked at once when the holder has answered, as it is then, those who voted before with it', () => {
    const story = heard(noticed(granted(), east), east);
    const { about, organ, vote, barred } =
      deliberationOf(story.aggregate, deliberationKey(east))?.context ?? {};
    expect([about, organ, barred]).toEqual(['withdrawal', 'decision', []]);
    expect(vote?.electorate.map(({ person }) => person)).toEqual([1, 2, 3, 4].map((n) => `${east}.${n}`));
    expect(deliberationOf(story.aggregate, deliberationKey(lead))).toBeNull();
  });

  /** R33, R34: more for than against, or the chair's side; else what stood stands. */
  const counts: [Answer[], boolean][] = [
    [['for', 'for', 'against', 'for'], true],
    [['for', 'against', 'against', 'against'], false],
    [['for', 'against', 'for', 'against'], true],
    [['against', 'for', 'against', 'for'], false],
    [['abstain', 'abstain', 'abstain', 'abstain'], false],
  ];
  it.each(counts)('that says %j withdraws it: %s', (said, carried) => {
    const story = organSays(heard(noticed(granted(), east), east), east, ...said);
    expect(contextOf(story).labelling).toEqual(carried ? [lead] : [lead, east]);
    expect(stateOf(story)).toBe('active');
    expect(story.facts.at(-1)).toBe(carried ? 'poleWithdrew' : 'withdrawalRejected');
  });

  it('that does not answer, called twice, changes nothing (R32)', () => {
    const story = heard(noticed(granted(), east), east);
    story.reach(deliberationKey(east), 'voteWindow').reach(deliberationKey(east), 'voteWindow');
    expect(contextOf(story).labelling).toEqual([lead, east]);
    expect(contextOf(story).withdrawals[0]?.ended?.how).toBe('silent');
  });

  it('answers after the closing and the end of its request as before', () => {
    const story = granted().label({ type: 'transmitLabel' }).reach('request', 'archive');
    expect(story.state).toBe('closed');
    withdraws(story, east);
    expect(contextOf(story).labelling).toEqual([lead]);
  });

  it('goes on when its request closes meanwhile', () => {
    const story = heard(noticed(granted().label({ type: 'transmitLabel' }), east), east);
    story.reach('request', 'archive');
    expect(deliberationOf(story.aggregate, deliberationKey(east))?.state).toBe('voting');
    organSays(story, east, 'for', 'for', 'for', 'for');
    expect(contextOf(story).labelling).toEqual([lead]);
  });

  it('has nobody who has declared an interest, before or meanwhile, on the request or on the label (R63b)', () => {
    const story = granted().declare(east, `${east}.4`, false).label({ type: 'transmitLabel' });
    heard(noticed(story, east), east);
    const voters = () =>
      deliberationOf(story.aggregate, deliberationKey(east))?.context.vote.electorate.map(
        ({ person }) => person,
      );
    expect(voters()).not.toContain(`${east}.4`);
    organSays(story, east, 'for');
    story.reach('request', 'archive');
    story.label({ type: 'declareInterests', person: `${east}.1`, clear: false, before: true });
    expect(voters()).not.toContain(`${east}.1`);
    expect(
      deliberationOf(story.aggregate, deliberationKey(east))?.context.vote.answers[`seat-${east}.1`],
    ).toBeUndefined();
  });

  it('too small to judge leaves it to steering, which is asked again every thirty days (R31)', () => {
    const story = noticed(granted(), east);
    story.label({
      ...{ type: 'answerWithdrawal', pole: east, texts: { answer: text('answer') } },
      rolls: { [east]: rollOf(east).slice(0, 2) },
    });
    expect(story.facts.at(-1)).toBe('withdrawalPassedOn');
    story.reach('label', 'withdrawalRuling').reach('label', 'withdrawalRuling');
    const decided = {
      type: 'decideWithdrawal',
      pole: east,
      withdraws: true,
      decision: 'COPIL-2026-09',
    } as const;
    expect(contextOf(story.label(decided)).labelling).toEqual([lead]);
    expect(codes(noticed(granted(), lead), { ...decided, pole: lead })).toEqual([
      ['withdrawalNotSteerings', 'R70'],
    ]);
  });
});

it('a second question to an organ, and a tenth, come in their order', () => {
  const story = granted();
  for (let turn = 0; turn < 10; turn += 1) withdraws(story, east, 'against');
  expect(withdraws(story, east).aggregate[deliberationKey(east, 11)]).toBeDefined();
  expect(contextOf(story).labelling).toEqual([lead]);
});

it('an end of the label ends the vote: the holder gives up, the call is cancelled (R52, R61)', () => {
  for (const end of [
    (story: Story) => story.label({ type: 'withdrawLabel' }),
    (story: Story) => story.request({ type: 'cancelCall', decision: 'COPIL-2026-04' }),
    (story: Story) => story.reach('label', 'deposit'),
  ]) {
    const story = heard(noticed(granted(), east), east);
    end(story);
    expect(['answered', 'ended']).toContain(deliberationOf(story.aggregate, deliberationKey(east))?.state);
    expect(story.dueNames().filter((name) => name.startsWith('deliberation'))).toEqual([]);
  }
});

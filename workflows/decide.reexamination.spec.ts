/** R68 from its text: a refusal is looked at again once, by another organ, by nobody who voted; without an answer it stands. */
import { answerOf, boardOf, sevenPoles, Story, text } from '../test/support/aggregate.js';
import {
  answers,
  appealed,
  declares,
  refused,
  refusedAtTheDoor,
  upheld,
} from '../test/support/reexamination-tales.js';
import { deliberationOf, deliberationKey, requestOf, type Answer, type Verdict } from './index.js';

const [lead = '', east = ''] = sevenPoles;
const key = deliberationKey(lead);
const reasons = { reasons: text('why') };
/** So many days after the day of an instant in Paris, in March before its clocks change. */
const days = (from: string, count: number) =>
  new Date(Date.parse(from) + 3_600_000 + count * 86_400_000).toISOString().slice(0, 10);

describe('a refusal', () => {
  it('may be asked to be looked at again for fifteen days, with reasons, once', () => {
    const story = refused();
    const { since = '' } = requestOf(story.aggregate)?.context ?? {};
    const due = story.dueNames();
    expect(due).toEqual(['request/archive']);
    story.reach('request', 'archive');
    expect([story.at.slice(0, 10), story.state]).toEqual([days(since, 15), 'closed']);
    const asked = { type: 'requestReexamination' as const, organ: boardOf(lead), texts: reasons };
    expect(story.refused('request', asked).map(({ code }) => code)).toEqual(['notInThisState']);
  });

  it('is not suspended: it waits fifteen days, and the closing ends it before', () => {
    const story = appealed(refused());
    const { since = '' } = requestOf(story.aggregate)?.context ?? {};
    expect(story.state).toBe('reexamination');
    story.reach('request', 'reexamination');
    expect([story.at.slice(0, 10), story.state]).toEqual([days(since, 15), 'closed']);
    expect(requestOf(story.aggregate)?.context.reexamination?.verdict).toBe('silent');
  });
});

describe('the other organ', () => {
  /** R33, R34: more for than against, or the chair's side; else what stood stands. */
  const counts: [Answer[], Verdict, string][] = [
    [['for', 'for', 'for', 'against'], 'carried', 'labelled'],
    [['for', 'against', 'against', 'against'], 'notCarried', 'closed'],
    [['abstain', 'for', 'against', 'abstain'], 'notCarried', 'closed'],
    [['for', 'against', 'for', 'against'], 'carried', 'labelled'],
    [['against', 'for', 'against', 'for'], 'notCarried', 'closed'],
    [['abstain', 'abstain', 'abstain', 'abstain'], 'notCarried', 'closed'],
  ];

  it.each(counts)('that says %j has %s, and the request is %s', (said, verdict, state) => {
    const story = answers(appealed(refused()), ...said);
    expect(requestOf(story.aggregate)?.context.reexamination?.verdict).toBe(verdict);
    expect(story.state).toBe(state);
  });

  it('gives the label a favourable lead would have had, as any label (R36)', () => {
    const story = answers(appealed(refused()), 'for', 'for', 'for', 'for');
    expect(story.result).toMatchObject({ result: 'leadAlone', labelling: [lead] });
    expect(story.aggregate['label']).toBeDefined();
    expect(story.facts.slice(-4)).toEqual(expect.arrayContaining(['labelGranted', 'labelIssued']));
  });

  it('has nobody who voted on the request, for whomever (R68)', () => {
    const both = { code: 'board', roll: [...boardOf(lead).roll, seatOf(`${lead}.1`)] };
    const story = appealed(refused(), both);
    const { barred, vote } = deliberationOf(story.aggregate, key)?.context ?? {};
    expect(barred).toEqual([1, 2, 3, 4].map((member) => `${lead}.${member}`));
    expect(vote?.electorate.map(({ person }) => person)).not.toContain(`${lead}.1`);
    const own = { ...answerOf(`${lead}.1`, 'for'), seat: 'own' };
    expect(story.refused(key, own).map(({ code, rule }) => [code, rule])).toEqual([
      ['votedOnRequest', 'R68'],
    ]);
    const borne = { ...answerOf(`${lead}.board.1`, 'for'), person: `${lead}.2` };
    expect(story.refused(key, borne).map(({ code }) => code)).toEqual(['votedOnRequest']);
  });

  it('keeps the refusal of a second vote in the trail, without what it said (R35)', () => {
    const story = answers(appealed(refused()), 'for');
    const outcome = story.ask(key, {
      ...answerOf(`${lead}.board.1`, 'against'),
      seat: `seat-${lead}.board.2`,
    });
    if (outcome.ok || !outcome.remember) throw new Error('it should have been refused');
    expect(outcome.reasons.map(({ code }) => code)).toContain('alreadyVoted');
    expect(JSON.stringify(outcome.remember)).not.toContain('against');
  });

  it('votes at a distance until its deadline, or until all have voted: its chair does not shorten it (R32)', () => {
    const story = answers(appealed(refused()), 'for', 'for', 'for');
    const closes = { type: 'closeAnswers' } as never;
    expect(story.refused(key, closes).map(({ code }) => code)).toEqual(['notInThisState']);
    expect(story.state).toBe('reexamination');
    expect(story.reach(key, 'voteWindow').state).toBe('labelled');
    const all = answers(appealed(refused()), 'for', 'for', 'for', 'for');
    expect([all.state, all.dueNames().includes(`${key}/voteWindow`)]).toEqual(['labelled', false]);
  });

  it('without its quorum is called once more; what was said is said anew, and then the refusal stands (R32)', () => {
    const story = answers(appealed(refused()), 'for', 'for').reach(key, 'voteWindow');
    const again = deliberationOf(story.aggregate, key)?.context.vote;
    expect([again?.secondCall, again?.answers, story.state]).toEqual([true, {}, 'reexamination']);
    answers(story, 'for').reach(key, 'voteWindow');
    expect([story.state, requestOf(story.aggregate)?.context.reexamination?.verdict]).toEqual([
      'closed',
      'silent',
    ]);
  });

  it('is counted as it stands where the time of the re-examination ends first', () => {
    const story = answers(appealed(refused()), 'for', 'for').reach(key, 'voteWindow');
    answers(story, 'for', 'for', 'for').reach('request', 'reexamination');
    expect(story.state).toBe('labelled');
  });

  it('loses who declares an interest, with what they had said; too small, it leaves it to steering (R31, R63b)', () => {
    const story = answers(appealed(refused()), 'for', 'for');
    declares(story, 2, false);
    expect(Object.keys(deliberationOf(story.aggregate, key)?.context.vote.answers ?? {})).toHaveLength(1);
    for (const member of [3, 4]) declares(story, member, false);
    expect(deliberationOf(story.aggregate, key)?.state).toBe('short');
    expect(requestOf(story.aggregate)?.context.reexamination?.organ).toBeNull();
    story.request({ type: 'decideReexamination', overturns: false, decision: 'COPIL-2026-06' });
    expect(story.state).toBe('closed');
  });
});

const seatOf = (person: string) => ({ id: 'own', person, college: 'industry', kind: 'voting' as const });

describe('whose refusal it is', () => {
  it('is answered by steering where no other organ can, and by nobody else', () => {
    const decision = { type: 'decideReexamination' as const, overturns: true, decision: 'COPIL-2026-06' };
    const heard = appealed(refused());
    expect(heard.refused('request', decision)).toMatchObject([{ code: 'organHears', rule: 'R68' }]);
    expect(appealed(refused(), null).request(decision).state).toBe('labelled');
  });

  it('is that of the pôle which upheld its reservation: no other takes it back (R37)', () => {
    const story = upheld().request({ type: 'requestReexamination', organ: boardOf(east), texts: reasons });
    expect(requestOf(story.aggregate)?.context.reexamination?.pole).toBe(east);
    for (const member of [1, 2, 3, 4]) story.organ(east, answerOf(`${east}.board.${member}`, 'for'));
    expect([story.state, story.result?.result]).toEqual(['labelled', 'concerted']);
  });
});

describe('what was looked at again', () => {
  it('upheld anew by its pôle is not looked at a second time', () => {
    const [first = '', second = ''] = [`${lead}-1`, `${east}-1`];
    const story = new Story([lead, east]).submit().admit().suspends(lead, 5).suspends(east);
    story.request({ type: 'confirmOutcome' });
    const settles = (reservation: string, pole: string) =>
      story
        .request({ type: 'answerReservation', reservation, texts: { answer: text('answer') } })
        .request({ type: 'upholdReservation', pole, reservation, texts: reasons });
    settles(second, east).request({ type: 'requestReexamination', organ: boardOf(east), texts: reasons });
    for (const member of [1, 2, 3, 4]) story.organ(east, answerOf(`${east}.board.${member}`, 'for'));
    expect(story.state).toBe('conditionsPending');
    settles(first, lead);
    const again = { type: 'requestReexamination' as const, organ: boardOf(lead), texts: reasons };
    expect(story.refused('request', again)).toMatchObject([{ code: 'reexaminationOnce', rule: 'R68' }]);
  });
});

describe('what was found inadmissible', () => {
  it('is checked again once, with all of its time', () => {
    const story = refusedAtTheDoor().request({ type: 'reopen', texts: reasons });
    expect([story.state, story.dueNames()[0]]).toEqual(['admissibilityCheck', 'request/admissibility']);
    story.request({ type: 'rejectInadmissible', texts: reasons });
    expect(story.refused('request', { type: 'reopen', texts: reasons })).toMatchObject([
      { code: 'reopenedOnce' },
    ]);
  });
});

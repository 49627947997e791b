/** R44: what comes after its window is kept with `late`, shown, and not counted; one window may be opened again. 3 s. */
import { ballotOf, closesAt, rollsOf, sevenPoles, Story, text } from '../test/support/aggregate.js';
import { dueOf, requestOf, reviewOf, type Opinion } from './index.js';

const [lead = '', east = '', north = '', south = ''] = sevenPoles;
const reasons = { reasons: text('why') };
const reopen = (pole: string) => ({ type: 'reopenWindow' as const, pole, texts: reasons });
const context = (story: Story) => requestOf(story.aggregate)?.context;
const due = (story: Story, name: string) =>
  dueOf(story.aggregate).find(({ key }) => key === name)?.dueAt ?? '';
const inner = (story: Story, pole: string) => reviewOf(story.aggregate, pole)?.context;

/** Everybody but the south has spoken when the co-review ends; how far the south has come is told by `until`. */
function expired(until: (story: Story) => Story): Story {
  const story = new Story().led().opinion(east, 'favourable').opinion(north, 'favourable').toCommittee(south);
  return until(story).reach('request', 'coReview');
}
const counted = (story: Story) => story.openVote(south).voteAll(south, 'favourable');
const voting = (story: Story) => story.openVote(south).cast(south, 1, 'favourable');

describe('a late ballot', () => {
  it('is kept beside the count, and changes neither it nor the opinion', () => {
    const story = new Story([lead, east]).submit().admit().toCommittee(lead).openVote(lead);
    for (const member of [1, 2, 3]) story.cast(lead, member, 'favourable');
    story.review(lead, { type: 'closeVote' });
    const { tally } = inner(story, lead) ?? {};
    story.cast(lead, 4, 'unfavourable');
    expect(story.facts.at(-1)).toBe('lateBallotKept');
    expect(inner(story, lead)).toMatchObject({
      ...{ tally, opinion: 'favourable' },
      lateBallots: { [`seat-${lead}.4`]: { late: true, ballot: 'unfavourable', person: `${lead}.4` } },
    });
    expect(story.refused(`review:${lead}`, ballotOf(`${lead}.4`, 'favourable'))).toEqual([
      { code: 'ballotAlreadyCast', rule: 'R4' },
    ]);
    expect(story.refused(`review:${lead}`, ballotOf(`${lead}.adv`, 'favourable'))).toMatchObject([
      { code: 'seatNotEligible' },
    ]);
  });

  it('of a silent pôle is kept, and leaves with a recusal', () => {
    const story = expired(voting).cast(south, 2, 'favourable');
    expect(Object.keys(inner(story, south)?.lateBallots ?? {})).toEqual([`seat-${south}.2`]);
    story.declare(south, `${south}.2`, false);
    expect(inner(story, south)?.lateBallots).toEqual({});
  });
});

describe('a late opinion', () => {
  it('of a pôle whose vote was counted and not signed is kept and heard, and the result stays', () => {
    const story = expired(counted);
    expect([story.state, story.stateOf(south)]).toEqual(['jointDecision', 'silent']);
    const { result } = story;
    story.validate(south);
    const said = { opinion: 'favourable' as Opinion, late: true, reservations: [] };
    expect(inner(story, south)?.lateOpinion).toMatchObject(said);
    expect(context(story)?.lateOpinions[south]).toMatchObject(said);
    expect(context(story)?.positions[south]).toMatchObject({ position: 'silent' });
    expect([story.state, story.result]).toEqual(['jointDecision', result]);
    expect(story.steps.at(-1)).toMatchObject({ key: 'request', carries: [`review:${south}`] });
    const again = { type: 'validateOpinion' as const, reservations: [], texts: reasons };
    expect(story.refused(`review:${south}`, again)).toEqual([{ code: 'lateOpinionGiven', rule: 'R44' }]);
  });

  it('is not there without a vote', () => {
    const story = expired(voting);
    const sign = { type: 'validateOpinion' as const, reservations: [], texts: reasons };
    expect(story.refused(`review:${south}`, sign)).toContainEqual({ code: 'noOpinionCounted', rule: 'R33' });
  });

  it('of a vote still open when nobody took over is kept; a revised one is refused', () => {
    const story = new Story().led().toCommittee(south).openVote(south);
    const revised = {
      type: 'reviseOpinion' as const,
      opinion: 'unfavourable' as const,
      reservations: [],
      texts: reasons,
    };
    story.review(lead, revised);
    story.reach('request', 'takeOver').voteAll(south, 'favourable').validate(south);
    expect(story.stateOf(south)).toBe('inReview.opinionProposed');
    expect(context(story)?.lateOpinions[south]).toMatchObject({ opinion: 'favourable', late: true });
    expect(context(story)?.positions[south]).toBeUndefined();
    expect(story.refused(`review:${lead}`, revised)).toContainEqual({
      code: 'jointDecisionReached',
      rule: 'R44',
    });
  });
});

describe('a window opened again', () => {
  it('lets the silent pôle sign in time, and the result is computed anew', () => {
    const story = expired(counted);
    expect(story.result?.labelling).not.toContain(south);
    story.request(reopen(south));
    expect([story.state, story.stateOf(south)]).toEqual(['coReview', 'inReview.opinionProposed']);
    expect(story.facts).not.toEqual(expect.arrayContaining(['conciliationOpened']));
    expect(story.facts.filter((fact) => fact === 'leadOpinionShared')).toHaveLength(1);
    story.validate(south);
    expect(story.state).toBe('jointDecision');
    expect(story.result).toMatchObject({ result: 'concerted', labelling: expect.arrayContaining([south]) });
  });

  it('takes the review up where it stopped, whatever it had done', () => {
    const story = expired(voting).cast(south, 2, 'unfavourable').request(reopen(south));
    expect(story.stateOf(south)).toBe('inReview.committee.voting');
    expect(Object.keys(inner(story, south)?.vote?.ballots ?? {})).toEqual([`seat-${south}.1`]);
    expect(due(story, `review:${south}/voteWindow`) <= due(story, 'request/coReview')).toBe(true);
    for (const member of [2, 3, 4]) story.cast(south, member, 'unfavourable');
    story.validate(south);
    expect(story.state).toBe('conciliation');
    const cold = new Story().led().opinion(east, 'favourable').opinion(north, 'favourable');
    cold.reach('request', 'coReview').request(reopen(south));
    expect(cold.stateOf(south)).toBe('inReview.coiClearance');
  });

  it('ends within two working days, or at the closing; silence then holds again', () => {
    const story = expired(counted).request(reopen(south));
    const until = due(story, 'request/coReview');
    const days = (Date.parse(until) - Date.parse(story.at)) / 86_400_000;
    expect(days).toBeGreaterThan(1);
    expect(days).toBeLessThanOrEqual(5);
    expect(until <= closesAt).toBe(true);
    story.reach('request', 'coReview');
    expect([story.state, story.stateOf(south)]).toEqual(['jointDecision', 'silent']);
    expect(story.result?.labelling).toEqual(
      [lead, east, north].sort((a, b) => (a === lead ? -1 : b === lead ? 1 : a < b ? -1 : 1)),
    );
  });

  it('is opened once a request, for a silent pôle alone, and no more once the decision is certified', () => {
    const story = expired(counted);
    expect(story.refused('request', reopen(east))).toEqual([{ code: 'poleNotSilent', rule: 'R44' }]);
    story.request(reopen(south)).reach('request', 'coReview');
    expect(story.refused('request', reopen(south))).toEqual([{ code: 'windowReopenedOnce', rule: 'R44' }]);
    story.request({ type: 'confirmOutcome' });
    expect(story.refused('request', reopen(south))).toMatchObject([{ code: 'notInThisState' }]);
  });

  it('hears in time what was said late, and forgets that it came late', () => {
    const story = expired(counted).validate(south).request(reopen(south));
    expect(context(story)?.lateOpinions).toEqual({});
    story.validate(south);
    expect([story.state, story.result?.labelling.includes(south)]).toEqual(['jointDecision', true]);
  });

  it('lets the others revise what they have said until the result is computed anew (R36)', () => {
    const story = expired(counted).request(reopen(south));
    expect([inner(story, east)?.settled, inner(story, lead)?.settled]).toEqual([false, false]);
    story.validate(south);
    expect(inner(story, east)?.settled).toBe(true);
  });

  it('is a window of its own: a co-review begun after it by another lead lasts as long as any', () => {
    const story = expired(counted).request(reopen(south));
    const revised = { type: 'reviseOpinion' as const, opinion: 'unfavourable' as const };
    story.review(lead, { ...revised, reservations: [], texts: reasons });
    expect(story.state).toBe('takeOver');
    story.request({ type: 'claimLead', pole: east, rolls: rollsOf(sevenPoles) });
    expect(story.facts.filter((fact) => fact === 'leadOpinionShared')).toHaveLength(2);
    expect(story.state).toBe('coReview');
    expect(due(story, 'request/coReview') > story.at).toBe(true);
    expect(inner(story, south)?.until).toBeNull();
    expect(context(story)?.reopened?.at).not.toBe(context(story)?.since);
  });

  it('is not opened when no working day is left, nor for who led before', () => {
    const story = expired(counted);
    const late = new Date(Date.parse(closesAt) - 30 * 3_600_000).toISOString();
    story.at = late;
    expect(story.refused('request', reopen(south))).toEqual([{ code: 'tooLateToReopen', rule: 'R44' }]);
    expect(story.refused('request', reopen(lead))).toContainEqual({ code: 'poleNotSilent', rule: 'R44' });
  });
});

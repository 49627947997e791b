/** Stories inside a pôle's committee: quorum, recusals, casting vote, the last ballot. 3 s. */
import { rollOf, sevenPoles, Story, text } from '../test/support/aggregate.js';
import { reviewOf, type Ballot } from './index.js';

const [lead = '', east = ''] = sevenPoles;

const voting = (pole = lead) => new Story([lead, east]).submit().admit().toCommittee(pole).openVote(pole);
const voteOf = (story: Story, pole = lead) => reviewOf(story.aggregate, pole)?.context.vote;
const tallyOf = (story: Story, pole = lead) => reviewOf(story.aggregate, pole)?.context.tally;

const permutations = <T>(items: T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, at) =>
        permutations(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest]),
      );

describe('the last ballot', () => {
  it.each(permutations([1, 2, 3, 4]))('cast in the order %d %d %d %d, closes the vote once', (...order) => {
    const said: Ballot[] = ['favourable', 'unfavourable', 'favourable', 'abstain'];
    const story = order.reduce(
      (told, member) => told.cast(lead, member, said[member - 1] ?? 'abstain'),
      voting(),
    );
    expect(story.facts.filter((fact) => fact === 'voteClosed')).toHaveLength(1);
    expect(story.facts.slice(-3)).toEqual(['ballotCast', 'voteClosed', 'opinionProposed']);
    expect(tallyOf(story)).toMatchObject({ for: 2, against: 1, abstain: 1, opinion: 'favourable' });
  });
});

describe('a ballot', () => {
  const ballot = (seat: string, who: string) => ({
    type: 'castBallot' as const,
    seat,
    person: who,
    voter: seat.slice(5),
    votedAlready: false,
    ballot: 'abstain' as const,
    texts: { reasons: text('why') },
  });

  it('is cast once (R4)', () => {
    const story = voting().cast(lead, 1, 'favourable');
    expect(story.refused(`review:${lead}`, ballot(`seat-${lead}.1`, `${lead}.1`))).toEqual([
      { code: 'ballotAlreadyCast', rule: 'R4' },
    ]);
  });

  it.each(['alt', 'adv', 'nobody'])('of seat %s does not exist (R30)', (seat) => {
    const asked = ballot(`seat-${lead}.${seat}`, `${lead}.${seat}`);
    expect(voting().refused(`review:${lead}`, asked)).toEqual([{ code: 'seatNotEligible', rule: 'R30' }]);
  });

  it('of a proxy counts like one cast in person, never by a recused bearer (R30, R33)', () => {
    const story = voting().declare(lead, `${lead}.adv`, false);
    expect(story.refused(`review:${lead}`, ballot(`seat-${lead}.1`, `${lead}.adv`))).toEqual([
      { code: 'voterRecused', rule: 'R63' },
    ]);
    const bySecond = { ...ballot(`seat-${lead}.1`, `${lead}.2`), ballot: 'favourable' as const };
    story
      .review(lead, bySecond)
      .cast(lead, 2, 'favourable')
      .cast(lead, 3, 'favourable')
      .cast(lead, 4, 'abstain');
    expect(tallyOf(story)).toMatchObject({ present: 4, for: 3 });
  });
});

describe('a recusal during the vote (R63)', () => {
  it('takes the ballot and the seat away, and closes the vote if nobody else is awaited', () => {
    const story = voting()
      .cast(lead, 1, 'favourable')
      .cast(lead, 2, 'unfavourable')
      .cast(lead, 3, 'favourable');
    story.declare(lead, `${lead}.2`, false);
    expect(voteOf(story)?.electorate.map((seat) => seat.id)).not.toContain(`seat-${lead}.2`);
    expect(Object.keys(voteOf(story)?.ballots ?? {})).toEqual([`seat-${lead}.1`, `seat-${lead}.3`]);
    expect(story.stateOf(lead)).toBe('inReview.committee.voting');
    story.cast(lead, 4, 'favourable');
    expect(tallyOf(story)).toMatchObject({ eligible: 3, present: 3, for: 3, against: 0 });
  });

  it('of the one still awaited closes the vote', () => {
    const story = voting()
      .cast(lead, 1, 'favourable')
      .cast(lead, 2, 'favourable')
      .cast(lead, 3, 'favourable');
    story.declare(lead, `${lead}.4`, false);
    expect(story.stateOf(lead)).toBe('inReview.opinionProposed');
    expect(story.facts.filter((fact) => fact === 'voteClosed')).toHaveLength(1);
  });

  it('of the bearer takes the proxy’s ballot away too, not the seat', () => {
    const story = voting();
    story.review(lead, {
      type: 'castBallot',
      seat: `seat-${lead}.1`,
      person: `${lead}.2`,
      voter: `${lead}.1`,
      votedAlready: false,
      ballot: 'favourable',
    });
    story.declare(lead, `${lead}.2`, false);
    expect(voteOf(story)?.ballots).toEqual({});
    expect(voteOf(story)?.electorate.map((seat) => seat.id)).toContain(`seat-${lead}.1`);
  });

  it('of two calls the alternate of their college (R31)', () => {
    const story = voting().declare(lead, `${lead}.3`, false).declare(lead, `${lead}.4`, false);
    expect(voteOf(story)?.electorate.map((seat) => seat.person)).toEqual([
      `${lead}.1`,
      `${lead}.2`,
      `${lead}.alt`,
    ]);
  });

  it('is final (R63)', () => {
    const story = voting().declare(lead, `${lead}.3`, false);
    const again = {
      type: 'declareInterests' as const,
      person: `${lead}.3`,
      clear: true,
      rolls: { [lead]: rollOf(lead) },
    };
    expect(story.refused('request', again)).toEqual([{ code: 'recusalIsFinal', rule: 'R63' }]);
  });
});

describe('the quorum', () => {
  it('missed calls the organ again, which two voters in session then make (R32)', () => {
    const story = voting()
      .cast(lead, 1, 'favourable')
      .cast(lead, 2, 'favourable')
      .review(lead, { type: 'closeVote' });
    expect(story.stateOf(lead)).toBe('inReview.committee.reconvened');
    expect(story.facts.slice(-1)).toEqual(['quorumMissed']);
    story
      .openVote(lead)
      .cast(lead, 1, 'favourable')
      .cast(lead, 2, 'favourable')
      .review(lead, { type: 'closeVote' });
    expect(story.stateOf(lead)).toBe('inReview.opinionProposed');
    expect(tallyOf(story)).toMatchObject({ quorum: 2, present: 2, opinion: 'favourable' });
  });

  it('of a vote from afar is never relaxed, and only the clock closes it (R32)', () => {
    const story = new Story([lead, east]).submit().admit().toCommittee(lead).openVote(lead, 'remote');
    expect(story.refused(`review:${lead}`, { type: 'closeVote' })).toMatchObject([
      { code: 'remoteVoteRuns' },
    ]);
    story.cast(lead, 1, 'favourable').cast(lead, 2, 'favourable').reach(`review:${lead}`, 'voteWindow');
    story.openVote(lead, 'remote').cast(lead, 1, 'favourable').cast(lead, 2, 'favourable');
    story.reach(`review:${lead}`, 'voteWindow');
    expect(story.stateOf(lead)).toBe('inReview.committee.reconvened');
  });

  it('counts the ballots of the second call only', () => {
    const story = voting()
      .cast(lead, 1, 'unfavourable')
      .cast(lead, 2, 'unfavourable')
      .review(lead, { type: 'closeVote' });
    story.openVote(lead);
    expect(voteOf(story)).toMatchObject({ secondCall: true, ballots: {} });
  });
});

describe('the order of the pôles (R26)', () => {
  it('keeps an invited pôle’s vote shut until the lead has spoken', () => {
    const story = new Story([lead, east]).submit().admit().toCommittee(east);
    const open = { type: 'openVote' as const, mode: 'session' as const, roll: rollOf(east) };
    expect(story.refused(`review:${east}`, open)).toMatchObject([
      { code: 'leadOpinionAwaited', rule: 'R26' },
    ]);
    story.opinion(lead, 'favourable').openVote(east);
    expect(story.stateOf(east)).toBe('inReview.committee.voting');
  });

  it('tells nobody outside of what happens inside a review', () => {
    const story = voting(lead).voteAll(lead, 'favourable');
    const outside = story.steps.filter((step) => step.key !== `review:${lead}`).flatMap((step) => step.facts);
    expect(outside.map((fact) => fact.type)).not.toContain('ballotCast');
    const before = story.aggregate['request'];
    story.review(lead, { type: 'validateOpinion', reservations: [text('r')] });
    expect(story.aggregate['request']).not.toEqual(before);
    expect(JSON.stringify(story.aggregate['request'])).not.toMatch(/ballot|electorate|tally/);
  });
});

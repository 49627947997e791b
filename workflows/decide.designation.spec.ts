/** R31's end, as its sentence reads: alternates, then whom the board designates, then the lead moves. 2 s. */
import { rollOf, sevenPoles, Story, text } from '../test/support/aggregate.js';
import { requestOf, reviewOf } from './index.js';

const [lead = '', east = ''] = sevenPoles;
const roll = rollOf(lead);
const reasons = { reasons: text('why') };
const contextOf = (story: Story, pole = lead) => reviewOf(story.aggregate, pole)?.context;
const designates = (story: Story, person: string, pole = lead) =>
  story.review(pole, { type: 'designateVoter', person, roll: rollOf(pole) });
const refusalOf = (story: Story, person: string, pole = lead) =>
  story.refused(`review:${pole}`, { type: 'designateVoter', person, roll: rollOf(pole) });

/** Of four voters and one alternate, two are left: the chair and the deputy. */
const short = (pole = lead, story = new Story([lead, east]).submit().admit()) => {
  for (const who of ['3', '4', 'alt']) story.declare(pole, `${pole}.${who}`, false);
  return story;
};

describe('whom a pôle designates (R31)', () => {
  it('is nobody while voters and alternates suffice', () => {
    const story = new Story([lead, east]).submit().admit().declare(lead, `${lead}.3`, false);
    story.declare(lead, `${lead}.4`, false);
    expect(refusalOf(story, 'board.1')).toEqual([{ code: 'electorateComplete', rule: 'R31' }]);
    story.declare(lead, `${lead}.alt`, false);
    expect(contextOf(designates(story, 'board.1'))?.designated).toEqual(['board.1']);
    // Who does not answer gives way; who has answered stays.
    expect(contextOf(designates(story, 'board.2'))?.designated).toEqual(['board.2']);
    story.declare(lead, 'board.2', true);
    expect(refusalOf(story, 'board.3')).toEqual([{ code: 'electorateComplete', rule: 'R31' }]);
  });

  it('is not oneself, a voter, who stands aside, nor an expert who reads', () => {
    const story = short().review(lead, { type: 'assignExpert', person: 'x1' });
    story.request({ type: 'declareInterests', person: 'tied', clear: false, rolls: { [lead]: roll } });
    const codes = (person: string) => refusalOf(story, person).map(({ code }) => code);
    expect(codes('somebody')).toEqual(['notOneself']);
    expect(codes(`${lead}.1`)).toEqual(['votesAlready']);
    expect(codes('tied')).toEqual(['personAside']);
    expect(codes('x1')).toEqual(['readerVotes']);
    expect(
      designates(story, 'board.1').refused(`review:${lead}`, { type: 'assignExpert', person: 'board.1' }),
    ).toEqual([{ code: 'expertVotes', rule: 'R31' }]);
  });

  it('votes for this request like a member of the organ, once, under no seat of it', () => {
    const story = designates(short(), 'board.1');
    for (const who of [`${lead}.1`, `${lead}.2`, 'board.1']) {
      expect(story.stateOf(lead)).toBe('inReview.coiClearance');
      story.declare(lead, who, true);
    }
    story.toCommittee(lead).openVote(lead).cast(lead, 1, 'favourable').cast(lead, 2, 'unfavourable');
    const ballot = {
      ...{ type: 'castBallot' as const, seat: 'board.1', person: 'board.1', voter: 'board.1' },
      ...{ votedAlready: false, ballot: 'favourable' as const, texts: reasons },
    };
    story.review(lead, ballot);
    expect(contextOf(story)?.tally).toMatchObject({ eligible: 3, present: 3, for: 2, opinion: 'favourable' });
  });

  it('is called to a vote under way, told once, and leaves it like anybody by declaring an interest', () => {
    const story = new Story([lead, east]).submit().admit().toCommittee(lead).openVote(lead);
    short(lead, story);
    designates(story, 'board.1');
    const told = story.steps.flatMap(({ facts }) => facts);
    expect(told.filter(({ type }) => type === 'votersCalled').at(-1)).toMatchObject({ voters: ['board.1'] });
    expect(contextOf(story)?.vote?.electorate.map(({ person }) => person)).toContain('board.1');
    story.declare(lead, 'board.1', false);
    expect(story.facts.at(-1)).toBe('electorateShort');
    expect(contextOf(story)?.vote?.electorate.map(({ person }) => person)).not.toContain('board.1');
    expect(contextOf(designates(story, 'board.2'))?.vote?.electorate).toHaveLength(3);
  });

  it('does not vote once a seat of the organ is filled again', () => {
    const story = designates(short(), 'board.1').toCommittee(lead);
    story.declare(lead, 'board.1', true).toCommittee(lead);
    const filled = [...roll, { id: 'seat-new', person: 'new', college: 'research', kind: 'voting' as const }];
    story.review(lead, { type: 'openVote', mode: 'session', roll: filled });
    expect(contextOf(story)?.vote?.electorate.map(({ person }) => person)).toEqual([
      ...[`${lead}.1`, `${lead}.2`, 'new'],
    ]);
  });

  it('does not come after the count', () => {
    const story = new Story([lead, east]).submit().admit().toCommittee(lead).openVote(lead);
    short(lead, story.voteAll(lead, 'favourable'));
    expect(refusalOf(story, 'board.1')).toEqual([
      { code: 'notInThisState', params: { state: 'inReview.opinionProposed' } },
    ]);
  });
});

describe('an organ still short when its time is over (R31)', () => {
  it('of the lead leaves the lead to another pôle, and keeps it once it is completed', () => {
    const moved = short().reach(`review:${lead}`, 'clearance');
    expect(requestOf(moved.aggregate)?.context.positions[lead]?.position).toBe('recused');
    const kept = designates(short(), 'board.1').reach(`review:${lead}`, 'clearance');
    expect(requestOf(kept.aggregate)?.context.leadPole).toBe(lead);
  });

  it('of an invited pôle stands aside, out of the denominator: it is not silent (R63g)', () => {
    const story = new Story([lead, east]).led();
    story.review(east, { type: 'acceptReview', roll: rollOf(east) });
    short(east, story).reach('request', 'coReview');
    expect(story.state).toBe('jointDecision');
    expect(requestOf(story.aggregate)?.context.positions[east]).toMatchObject({
      position: 'recused',
      texts: {},
    });
    expect(story.result).toMatchObject({ result: 'leadAlone', labelling: [lead] });
  });

  it('of an invited pôle that was completed and did not answer is silent (R41)', () => {
    const story = new Story([lead, east]).led();
    story.review(east, { type: 'acceptReview', roll: rollOf(east) });
    designates(short(east, story), 'board.1', east).reach('request', 'coReview');
    expect(requestOf(story.aggregate)?.context.positions[east]?.position).toBe('silent');
  });
});

/** R35 as its sentence reads: one natural person, one vote a request, whatever the organs they sit in. 2 s. */
import { ballotOf, rollOf, sevenPoles, Story } from '../test/support/aggregate.js';
import { hasVoted, reviewOf } from './index.js';

const [lead = '', east = ''] = sevenPoles;
/** Sits in the organs of both pôles. */
const twice = `${lead}.1`;
const elsewhere = `seat-${east}.1`;

/** Both pôles vote, the lead's people first; the second pôle's first seat is held by the lead's first member. */
function bothVote(): Story {
  const story = new Story([lead, east]).led().toCommittee(east);
  const roll = rollOf(east).map((seat) => (seat.id === elsewhere ? { ...seat, person: twice } : seat));
  return story.review(east, { type: 'openVote', mode: 'session', roll });
}

const second = (story: Story, person = twice) => ({
  ...ballotOf(twice, 'unfavourable'),
  ...{ seat: elsewhere, person, voter: twice, votedAlready: hasVoted(story.aggregate, twice, elsewhere) },
});

describe('who has voted in one organ', () => {
  it('does not vote in another (R35), and the trail of that pôle keeps the refusal without the ballot', () => {
    const story = bothVote();
    const outcome = story.ask(`review:${east}`, second(story));
    expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'alreadyVoted', rule: 'R35' }] });
    const { remember } = outcome as { remember?: unknown };
    expect(remember).toEqual({
      key: `review:${east}`,
      command: {
        type: 'ballotRefused',
        ...{ seat: elsewhere, voter: twice, person: twice, rule: 'R35' },
        sitting: reviewOf(story.aggregate, east)?.context.vote?.openedAt,
      },
      facts: [{ type: 'secondVoteRefused', pole: east, seat: elsewhere, voter: twice }],
      carries: [],
    });
    expect(JSON.stringify(remember)).not.toMatch(new RegExp(`unfavourable|${lead}"|ballot"`));
  });

  it('does not vote there by the bearer of their proxy either', () => {
    const story = bothVote();
    const reasons = story.refused(`review:${east}`, second(story, `${east}.2`));
    expect(reasons).toEqual([{ code: 'alreadyVoted', rule: 'R35' }]);
  });

  it('still bears the proxy of somebody else: that vote is not theirs', () => {
    const story = bothVote();
    const voter = `${east}.3`;
    const act = { ...ballotOf(voter, 'favourable'), person: twice };
    expect(hasVoted(story.aggregate, voter, act.seat)).toBe(false);
    expect(story.ask(`review:${east}`, act).ok).toBe(true);
  });

  it('stays among the voters of the other organ, which waits for no vote of theirs to be counted', () => {
    const story = bothVote();
    const vote = reviewOf(story.aggregate, east)?.context.vote;
    expect(vote?.electorate.map((seat) => seat.person)).toContain(twice);
    for (const member of [2, 3, 4]) story.cast(east, member, 'favourable');
    expect(story.stateOf(east)).toBe('inReview.committee.voting');
    story.review(east, { type: 'closeVote' });
    expect(reviewOf(story.aggregate, east)?.context.tally).toMatchObject({ eligible: 4, present: 3 });
  });
});

describe('a ballot that does not stand leaves the vote to be given', () => {
  it('of a sitting without quorum', () => {
    const story = new Story([lead, east]).submit().admit().toCommittee(lead).openVote(lead);
    story.cast(lead, 1, 'favourable');
    expect(hasVoted(story.aggregate, twice, elsewhere)).toBe(true);
    story.review(lead, { type: 'closeVote' });
    expect(hasVoted(story.aggregate, twice, elsewhere)).toBe(false);
  });

  it('and their own seat is no other seat: a second ballot there is refused for itself (R4)', () => {
    const story = new Story([lead, east]).submit().admit().toCommittee(lead).openVote(lead);
    story.cast(lead, 1, 'favourable');
    expect(hasVoted(story.aggregate, twice, `seat-${twice}`)).toBe(false);
    const outcome = story.ask(`review:${lead}`, ballotOf(twice, 'favourable'));
    expect(outcome).toEqual({ ok: false, reasons: [{ code: 'ballotAlreadyCast', rule: 'R4' }] });
  });
});

/** What a pôle says once the joint outcome is computed is not counted (R44). Under a second. */
import { describe, expect, it } from '@jest/globals';
import { ballotOf, sevenPoles, Story } from '../test/support/aggregate.js';

const [lead = '', east = '', north = '', south = ''] = sevenPoles;

describe('a late opinion', () => {
  it('of an invited pôle is refused once the joint outcome is computed (R44)', () => {
    const story = new Story()
      .led()
      .opinion(east, 'favourable')
      .opinion(north, 'favourable')
      .toCommittee(south);
    story.openVote(south).reach('request', 'coReview');
    expect(story.stateOf(south)).toBe('silent');
    expect(story.refused(`review:${south}`, ballotOf('p', 'abstain'))).toEqual([
      { code: 'notInThisState', params: { state: 'silent' } },
    ]);
    const texts = { reasons: { id: 'why', hash: 'h' } };
    const late = {
      type: 'reviseOpinion' as const,
      opinion: 'unfavourable' as const,
      reservations: [],
      texts,
    };
    expect(story.refused(`review:${east}`, late)).toContainEqual({
      code: 'jointDecisionReached',
      rule: 'R44',
    });
  });

  it('of a vote still open when nobody took over leaves the request as it is (R44)', () => {
    const story = new Story().led().toCommittee(south).openVote(south);
    const texts = { reasons: { id: 'why', hash: 'h' } };
    story.review(lead, { type: 'reviseOpinion', opinion: 'unfavourable', reservations: [], texts });
    story.reach('request', 'takeOver').voteAll(south, 'favourable');
    const said = story.refused(`review:${south}`, { type: 'validateOpinion', reservations: [] });
    expect(said).toContainEqual({ code: 'jointDecisionReached', rule: 'R44' });
  });
});

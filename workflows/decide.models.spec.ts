/** The other two decision models of R6, told through `decide` alone. */
import { sevenPoles, Story, type ReviewAct } from '../test/support/aggregate.js';
import { requestOf, reviewKey, type DecisionModel, type Opinion } from './index.js';

const [lead = '', east = '', north = '', south = ''] = sevenPoles.slice(0, 4);
const texts = { reasons: { id: 'r', hash: 'h' } };

const under = (decisionModel: DecisionModel) => new Story().submit({}, { decisionModel }).admit();
const say = (story: Story, said: Record<string, Opinion>) =>
  Object.entries(said).reduce((told, [pole, opinion]) => told.opinion(pole, opinion), story);
const certified = (story: Story) => story.request({ type: 'confirmOutcome' });

describe('where the lead decides after the opinions (model A)', () => {
  it('hears the invited pôles before the lead votes, and opens no conciliation', () => {
    const story = say(under('leadAfterOpinions'), { [east]: 'unfavourable', [north]: 'favourable' });
    expect(story.state).toBe('leadReview');
    say(story, { [lead]: 'favourable', [south]: 'noObjection' });
    expect(story.state).toBe('jointDecision');
    expect(certified(story).result).toMatchObject({
      model: 'leadAfterOpinions',
      ...{ result: 'leadAlone', labelling: [lead], dissenting: [east] },
    });
    expect(story.state).toBe('labelled');
  });

  it('postpones and may be taken over as the lead says, whatever the others do', () => {
    const favourable = { [east]: 'favourable', [north]: 'favourable' } as const;
    expect(say(under('leadAfterOpinions'), { ...favourable, [lead]: 'postponed' }).state).toBe('postponed');
    expect(say(under('leadAfterOpinions'), { ...favourable, [lead]: 'unfavourable' }).state).toBe('takeOver');
  });
});

describe('a single committee (model C)', () => {
  const four = (said: Opinion[]) =>
    say(
      under('singleCommittee'),
      Object.fromEntries([lead, east, north, south].map((p, n) => [p, said[n]!])),
    );

  it('votes on after a lead that is against, and outvotes it', () => {
    const story = say(under('singleCommittee'), { [lead]: 'unfavourable', [east]: 'favourable' });
    certified(story.opinion(north, 'favourable').review(south, { type: 'declineReview', texts }));
    expect(story.state).toBe('labelled');
    expect(story.facts).not.toContain('takeOverOpened');
    expect(story.result).toMatchObject({
      result: 'withDissent',
      ...{ labelling: [east, north], dissenting: [lead] },
    });
  });

  it('refuses where votes and pôles are against, and presents again where they disagree', () => {
    expect(certified(four(['favourable', 'unfavourable', 'unfavourable', 'noObjection'])).state).toBe(
      'refused',
    );
    expect(certified(four(['favourable', 'favourable', 'unfavourable', 'unfavourable'])).state).toBe(
      'postponed',
    );
  });

  it('weighs each pôle the same, however many of its members voted', () => {
    const story = under('singleCommittee').opinion(lead, 'favourable');
    // Two of four for: the chair's casting vote makes the opinion, and changes no vote.
    story.toCommittee(east).openVote(east);
    for (const [member, ballot] of [[1, 'favourable'], [2, 'favourable'], [3, 'unfavourable'], [4, 'unfavourable']] as const)
      story.cast(east, member, ballot); // prettier-ignore
    story.validate(east);
    say(story, { [north]: 'unfavourable', [south]: 'noObjection' });
    // pôles: two for, one against; votes: 1 + 0 - 1 - 1 = -1
    expect(story.result).toMatchObject({ result: 'postponed' });
    expect(requestOf(story.aggregate)?.context.positions[east]?.votes).toEqual({ for: 2, against: 2 });
  });

  it('lets no chair go back on the votes of the members', () => {
    const story = under('singleCommittee').opinion(lead, 'favourable').opinion(east, 'unfavourable');
    const revision: ReviewAct = { type: 'reviseOpinion', opinion: 'favourable', reservations: [], texts };
    expect(story.refused(reviewKey(east), revision)).toEqual([{ code: 'committeeHasVoted', rule: 'R40' }]);
  });
});

it('no other model tells the request how members voted', () => {
  for (const model of ['parallelLabels', 'leadAfterOpinions'] as const) {
    const story = under(model).opinion(lead, 'favourable');
    expect(requestOf(story.aggregate)?.context.positions[lead]).not.toHaveProperty('votes');
  }
});

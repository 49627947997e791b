/** Rules replaced in a running request (R3), from the text of the rule: decided, refused while a vote is open, told. 2 s. */
import { rollsOf, sevenPoles, Story, type RequestAct } from '../test/support/aggregate.js';
import {
  adoptionOf,
  dueOf,
  requestKey,
  requestOf,
  reviewOf,
  settingsOf,
  withValue,
  type PinnedRules,
  type PinnedValues,
} from './index.js';

const [lead = '', east = '', north = ''] = sevenPoles;
const poles = [lead, east, north];

const rulesOf = (changed: PinnedValues): PinnedRules => ({
  id: 'rules-2',
  hash: '2'.repeat(64),
  values: settingsOf({ ...changed }),
});

/** What the secretary enters, with the figures of the request at hand. */
const adopting = (story: Story, rules: PinnedRules): RequestAct => ({
  type: 'adoptRuleSet',
  decision: 'COPIL-2026-02',
  rules,
  ...adoptionOf(story.aggregate, rules),
  rolls: rollsOf(poles),
});
const adopt = (story: Story, rules: PinnedRules) => story.request(adopting(story, rules));
const coReviewOf = (days: number) => withValue({}, 'delays.coReview', days);
const pinned = (story: Story) => requestOf(story.aggregate)?.context.submission?.rules;
const dueAt = (story: Story, key: string) => dueOf(story.aggregate).find((due) => due.key === key)?.dueAt;
const admitted = () => new Story(poles).submit().admit();

describe('rules replaced in a running request (R3)', () => {
  it('are those of the request, and of each of its reviews, from then on', () => {
    const rules = rulesOf({ minimumVoters: 4 });
    const story = adopt(admitted(), rules);
    expect(pinned(story)).toEqual(rules);
    for (const pole of poles)
      expect(settingsOf(reviewOf(story.aggregate, pole)?.context.rules ?? {}).minimumVoters).toBe(4);
  });

  it('are told once, with the decision, the rules and those they replace', () => {
    const story = adopt(admitted(), rulesOf({ minimumVoters: 4 }));
    const told = story.steps.flatMap(({ facts }) => facts).filter(({ type }) => type === 'ruleSetAdopted');
    const [hash, former] = ['2'.repeat(64), 'r'.repeat(64)];
    expect(told).toEqual([
      { type: 'ruleSetAdopted', decision: 'COPIL-2026-02', ruleSet: 'rules-2', hash, former },
    ]);
  });

  it('move the deadlines that are open, counted from the same day', () => {
    const story = admitted().opinion(lead, 'favourable');
    const before = dueAt(story, 'request/coReview') ?? '';
    adopt(story, rulesOf(coReviewOf(20)));
    expect((dueAt(story, 'request/coReview') ?? '') > before).toBe(true);
  });

  it('leave what was counted as it was counted', () => {
    const story = admitted().toCommittee(lead).openVote(lead).voteAll(lead, 'favourable');
    const counted = reviewOf(story.aggregate, lead)?.context.tally;
    adopt(story, rulesOf({ minimumVoters: 9 }));
    expect(reviewOf(story.aggregate, lead)?.context.tally).toEqual(counted);
    expect(story.stateOf(lead)).toBe('inReview.opinionProposed');
  });

  it('may make a lead certain that was not, whose organ is then called', () => {
    const story = new Story(poles).submit({ shares: { [lead]: 0.2, [east]: 0.4, [north]: 0.4 } }).admit();
    expect(story.state).toBe('leadAttribution');
    adopt(story, rulesOf({ leadMinimumShare: 0.15 }));
    expect([story.state, reviewOf(story.aggregate, lead)?.context.roll.length]).toEqual(['leadReview', 6]);
  });
});

describe('rules are not replaced', () => {
  const refused = (story: Story, rules: PinnedRules) => story.refused(requestKey, adopting(story, rules));

  it('while a vote is open, in whichever pôle (R3)', () => {
    const story = admitted().toCommittee(lead).openVote(lead);
    expect(refused(story, rulesOf({ minimumVoters: 2 }))).toMatchObject([
      { code: 'voteUnderWay', rule: 'R3', liftedBy: 'clock' },
    ]);
  });

  it('by the same ones', () => {
    const same = { ...rulesOf({}), hash: 'r'.repeat(64) };
    expect(refused(admitted(), same)).toMatchObject([{ code: 'rulesAlreadyPinned', rule: 'R3' }]);
  });

  it('by another decision model once the pôles have the request (R6)', () => {
    expect(refused(admitted(), rulesOf({ decisionModel: 'leadAfterOpinions' }))).toMatchObject([
      { code: 'decisionModelBegun', rule: 'R6' },
    ]);
    const early = new Story(poles).submit();
    expect(pinned(adopt(early, rulesOf({ decisionModel: 'leadAfterOpinions' })))?.id).toBe('rules-2');
  });

  it('when a deadline would already have passed with them (R53)', () => {
    const story = admitted().opinion(lead, 'favourable');
    story.at = new Date(Date.parse(story.at) + 5 * 86_400_000).toISOString();
    expect(refused(story, rulesOf(coReviewOf(1)))).toMatchObject([
      { code: 'deadlineWouldBePast', rule: 'R53' },
    ]);
  });

  it.each(['jointDecision', 'labelled'])('once the result is computed: %s (R37)', (state) => {
    const story = admitted();
    for (const pole of poles) story.opinion(pole, 'favourable');
    if (state === 'labelled') story.request({ type: 'confirmOutcome' });
    expect(story.state).toBe(state);
    expect(refused(story, rulesOf({ dissentBlocks: true }))).toMatchObject([{ code: 'notInThisState' }]);
  });
});

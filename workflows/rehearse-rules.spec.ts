/** Other rules rehearsed on past and running requests (R3), from the text of R22, R24, R36 and R51. 2 s. */
import { rollOf, sevenPoles, Story } from '../test/support/aggregate.js';
import { rehearseRules, settingsOf, withValue, type PinnedRules, type PinnedValues } from './index.js';

const [lead = '', east = '', north = ''] = sevenPoles;
const poles = [lead, east, north];

const rulesOf = (values: PinnedValues): PinnedRules => ({
  id: 'draft',
  hash: 'd'.repeat(64),
  values: settingsOf({ ...values }),
});
const under = (story: Story, values: PinnedValues) =>
  rehearseRules(story.aggregate, rulesOf(values), story.at);
const admitted = () => new Story(poles).submit().admit();

/** One opposition, maintained. */
function withDissent(): Story {
  const story = admitted()
    .opinion(lead, 'favourable')
    .opinion(east, 'unfavourable')
    .opinion(north, 'favourable');
  const at = { pole: east, texts: { reasons: { id: 'r', hash: 'r'.repeat(64) } } };
  return story.request({ type: 'maintainOpposition', ...at }).request({ type: 'confirmOutcome' });
}

describe('other rules rehearsed on a decided request (R36)', () => {
  it('say another outcome where a maintained opposition would have postponed it', () => {
    expect(under(withDissent(), { dissentBlocks: true })).toMatchObject({
      outcome: {
        then: { result: 'withDissent', labelling: [lead, north] },
        now: { result: 'postponed', labelling: [] },
      },
      dates: [],
      obstacles: null,
    });
  });

  it('say the lead alone where its opinion would have decided (R6)', () => {
    expect(under(withDissent(), { decisionModel: 'leadAfterOpinions' })?.outcome?.now).toMatchObject({
      result: 'leadAlone',
      labelling: [lead],
    });
  });

  it('say nothing where nothing would differ', () => {
    const { outcome, attribution, dates } = under(withDissent(), { expectedReviews: 3 }) ?? {};
    expect([outcome, attribution, dates]).toEqual([null, null, []]);
  });

  it('never count the votes of an organ again: what they were is of their pôle alone (R84)', () => {
    const votes = { quorumShare: 1, minimumVoters: 50, reservationsShare: 0.001, castingVote: false };
    expect(under(withDissent(), votes)?.outcome).toBe(null);
  });
});

describe('other rules rehearsed on who leads and who is invited (R22, R24)', () => {
  const shares = { [lead]: 0.3, [east]: 0.15, [north]: 0.55 };

  it('say that steering would have named the lead, and who would have been invited', () => {
    const story = new Story(poles).submit({ shares }).admit();
    const { attribution } = under(story, { leadMinimumShare: 0.4, invitationShare: 0.2 }) ?? {};
    expect([attribution?.then.lead, attribution?.now.lead]).toEqual([lead, null]);
  });
});

describe('other rules rehearsed on a running request (R3, R51)', () => {
  it('say its own dates, old and new', () => {
    const story = admitted().opinion(lead, 'favourable');
    const { dates } = under(story, withValue({}, 'delays.coReview', 5)) ?? {};
    expect(dates?.map(({ of, deadline }) => [of, deadline])).toEqual([['request', 'coReview']]);
    expect((dates?.[0]?.to ?? '') < (dates?.[0]?.from ?? '')).toBe(true);
  });

  it('say nothing of a date inside a pôle', () => {
    const inner = withValue(withValue({}, 'delays.expertise', 2), 'delays.clearance', 1);
    const story = admitted()
      .opinion(lead, 'favourable')
      .review(east, { type: 'acceptReview', roll: rollOf(east) });
    expect(story.dueNames()).toContain(`review:${east}/clearance`);
    const { dates, obstacles } = under(story, inner) ?? {};
    expect([dates, obstacles]).toEqual([[], []]);
  });

  it('say why it could not adopt them now', () => {
    const voting = admitted().toCommittee(lead).openVote(lead);
    expect(under(voting, { minimumVoters: 2 })?.obstacles).toEqual(['voteUnderWay']);
    expect(under(admitted(), { decisionModel: 'leadAfterOpinions' })?.obstacles).toEqual([
      'decisionModelBegun',
    ]);
  });

  it('say nothing of a draft, which has pinned none', () => {
    expect(under(new Story(poles), { dissentBlocks: true })).toBe(null);
  });
});

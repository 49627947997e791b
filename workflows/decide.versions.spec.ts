/** R60: a version of the dossier handed in while the request is undecided; from the text of the rule. 3 s. */
import { rollOf, sevenPoles, Story } from '../test/support/aggregate.js';
import { text } from '../test/support/material.js';
import { handIn, settled, three } from '../test/support/versions.js';
import { dueOf, requestOf, reviewOf } from './index.js';

const [lead = '', east = '', north = '', south = ''] = sevenPoles;
const context = (story: Story) => requestOf(story.aggregate)?.context;
const inner = (story: Story, pole: string) => reviewOf(story.aggregate, pole)?.context;
const due = (story: Story, name: string) => dueOf(story.aggregate).find(({ key }) => key === name)?.dueAt;

const minor = handIn([]);
const major = handIn(['objectives']);

describe('a minor change', () => {
  it.each([
    ['coReview', () => new Story(three).led().opinion(east, 'favourable')],
    ['jointDecision', settled],
  ])('keeps the opinions and the step, in %s', (state, make) => {
    const story = make();
    const { positions } = context(story) ?? {};
    story.request(minor);
    expect(story.state).toBe(state);
    expect(context(story)?.positions).toEqual(positions);
    expect(context(story)?.submission?.file.version).toBe(2);
    expect(story.facts.slice(-2)).toEqual(['versionHandedIn', 'versionTaken']);
  });

  it('keeps a vote under way, ballots and all', () => {
    const story = new Story(three).led().toCommittee(east).openVote(east).cast(east, 1, 'favourable');
    const { vote } = inner(story, east) ?? {};
    story.request(minor);
    expect(inner(story, east)?.vote).toEqual(vote);
  });

  it('binds what is said from then on to itself, and what was said before to the one before', () => {
    const story = new Story(three).led().request(minor).opinion(east, 'favourable');
    const { positions = {} } = context(story) ?? {};
    expect([positions[lead]?.version ?? 1, positions[east]?.version]).toEqual([1, 2]);
  });
});

describe('a major change', () => {
  it.each([
    ['leadReview', () => new Story(three).submit().admit()],
    ['coReview', () => new Story(three).led().opinion(east, 'favourable')],
    ['conciliation', () => new Story(three).led().opinion(east, 'unfavourable').opinion(north, 'favourable')],
    ['takeOver', () => new Story(three).led('unfavourable')],
    ['jointDecision', settled],
  ])('goes back to the lead from %s, nothing said any more', (state, make) => {
    const story = make();
    expect(story.state).toBe(state);
    const named = story.facts.filter((fact) => fact === 'leadAttributed').length;
    story.request(major);
    expect(story.state).toBe('leadReview');
    expect(context(story)).toMatchObject({ positions: {}, outcome: null, leadPole: lead });
    expect(story.facts.filter((fact) => fact === 'leadAttributed')).toHaveLength(named);
    expect(due(story, 'request/leadReview')).toBeDefined();
  });

  it('takes every vote up again, counted or under way, and has the invited wait for the lead (R26)', () => {
    const story = new Story(three).led().opinion(north, 'favourable').toCommittee(east).openVote(east);
    story.cast(east, 1, 'favourable').request(major);
    for (const pole of three) {
      expect(story.stateOf(pole)).toBe('inReview.committee.preparing');
      expect(inner(story, pole)).toMatchObject({ vote: null, opinion: null, leadOpinionShared: false });
    }
    expect(
      story.refused(`review:${east}`, { type: 'openVote', mode: 'session', roll: rollOf(east) }),
    ).toMatchObject([{ code: 'leadOpinionAwaited', rule: 'R26' }]);
    expect(inner(story, lead)?.experts.length).toBeGreaterThan(0);
  });

  it('is judged to its end, and the result counts nothing of the version before', () => {
    const story = settled().request(major);
    const again = (pole: string, ballot: 'favourable' | 'unfavourable') =>
      story.openVote(pole).voteAll(pole, ballot).validate(pole);
    again(lead, 'favourable');
    expect(story.state).toBe('coReview');
    again(east, 'favourable');
    again(north, 'favourable');
    expect([story.state, story.result]).toMatchObject(['jointDecision', { labelling: [lead, east, north] }]);
    for (const { version } of Object.values(context(story)?.positions ?? {})) expect(version).toBe(2);
  });

  it('asks a silent pôle again, and leaves one that stands aside or has declined', () => {
    const story = new Story([...three, south]).led();
    story.review(north, { type: 'declineReview', texts: { reasons: text('why') } });
    story.review(south, { type: 'recusePole', rolls: {}, texts: { reasons: text('why') } });
    story.reach('request', 'coReview');
    expect(context(story)?.positions[east]?.position).toBe('silent');
    story.request(handIn(['budget'], { poles: [...three, south] }));
    expect(Object.keys(context(story)?.positions ?? {}).sort()).toEqual([north, south].sort());
    expect(story.stateOf(east)).toMatch(/^inReview/u);
  });

  it('is refused once nobody could judge it in time (R51), a minor one is not', () => {
    const story = settled();
    story.at = '2026-06-28T09:00:00.000Z';
    expect(story.refused('request', major)).toEqual([
      { code: 'versionTooLate', rule: 'R51', params: { days: 2 } },
    ]);
    expect(story.request(minor).state).toBe('jointDecision');
  });

  it('before admission changes nothing but the file', () => {
    const story = new Story(three).submit().request(handIn(['holderReplaced']));
    expect([story.state, context(story)?.submission?.file.version]).toEqual(['admissibilityCheck', 2]);
    expect(context(story)?.versions).toMatchObject([{ state: 'taken' }]);
  });
});

it('invites whom the version brings in (R24), and nobody once all have spoken', () => {
  const wished = { wished: [east] };
  const shares = { shares: { [lead]: 0.95, [east]: 0.05, [north]: 0 } };
  const more = { shares: { [lead]: 0.7, [east]: 0.1, [north]: 0.2 } };
  const early = new Story(three).submit({ ...wished, ...shares }).admit();
  early.request(handIn([], { more: { ...wished, ...more } }));
  expect(early.stateOf(north)).toBe('invited');
  const late = new Story(three).led('favourable', { ...wished, ...shares }).opinion(east, 'favourable');
  late.request(handIn([], { more: { ...wished, ...more } }));
  expect([late.state, context(late)?.invited]).toEqual(['jointDecision', [east]]);
});

it('is nothing new where the version is the one under review, or was handed in before', () => {
  const story = settled().request(minor);
  expect(story.refused('request', minor)).toMatchObject([{ code: 'versionUnchanged', rule: 'R60' }]);
  const confirm = { type: 'confirmVersion' as const, rolls: {} };
  expect(story.refused('request', confirm)).toMatchObject([{ code: 'noVersionAwaits', rule: 'R62' }]);
});

/** R64, R42 from their text: the lead leaves the charter, or steering hands its place to another. */
import { rollsOf, Story, text } from '../test/support/aggregate.js';
import { consents, contextOf, declines, leaves, positionOf, reassigns } from '../test/support/departures.js';
import { requestOwner, reviewOf } from './index.js';

const [lead, east, north] = ['ouest', 'est', 'nord'] as const;
const three = [lead, east, north];
const told = (story: Story, type: string) => story.facts.filter((fact) => fact === type).length;
const leadOf = (story: Story) => contextOf(story).leadPole;
const roleOf = (story: Story, pole: string) => reviewOf(story.aggregate, pole)?.context.role;

/** Where a lead may leave, with its opinion given or not. */
const steps: [string, () => Story][] = [
  ['leadReview', () => new Story(three).submit().admit()],
  ['takeOver', () => new Story(three).led('unfavourable')],
  ['coReview', () => new Story(three).led()],
  ['conciliation', () => new Story(three).led().opinion(east, 'unfavourable').opinion(north, 'favourable')],
  ['jointDecision', () => new Story(three).led().opinion(east, 'favourable').opinion(north, 'noObjection')],
  [
    'conditionsPending',
    () =>
      new Story(three).led().suspends(east).opinion(north, 'noObjection').request({ type: 'confirmOutcome' }),
  ],
];

describe.each(steps)('the lead leaves in %s', (state, make) => {
  it('its review ends, its word counts no more, and its place is given anew (R23)', () => {
    const story = make();
    expect(story.state).toBe(state);
    story.request(leaves(lead));
    expect([story.state, leadOf(story), story.stateOf(lead)]).toEqual([
      'leadAttribution',
      null,
      'terminated',
    ]);
    expect([positionOf(story, lead), contextOf(story).outcome]).toEqual(['terminated', null]);
    expect(requestOwner(story.aggregate)).toEqual({ role: 'secretary', pole: null });
    // Who has opposed may not lead, nor who has no objection.
    const next = state === 'conciliation' ? north : east;
    story.request({ type: 'attributeLead', pole: next, decision: 'COPIL-1', rolls: rollsOf(three) });
    expect(leadOf(story)).toBe(next);
  });

  it('a successor that consents leads, and judges by its own organ; nobody else is named meanwhile', () => {
    const story = make().request(leaves(lead, 'neuf'));
    expect([story.state, told(story, 'leadUndetermined')]).toEqual(['leadAttribution', 0]);
    expect(requestOwner(story.aggregate)).toEqual({ role: 'chair', pole: 'neuf' });
    const named = { type: 'attributeLead' as const, pole: north, decision: 'COPIL-1', rolls: rollsOf(three) };
    expect(story.refused('request', named)).toContainEqual({
      ...{ code: 'successionAwaited', rule: 'R64', liftedBy: 'chair' },
    });
    story.request(consents('neuf'));
    expect([story.state, leadOf(story), contextOf(story).leadGround]).toEqual([
      'leadReview',
      'neuf',
      'successor',
    ]);
    expect([story.stateOf('neuf'), roleOf(story, 'neuf')]).toEqual(['inReview.coiClearance', 'lead']);
    story.opinion('neuf', 'favourable');
    expect(story.state).not.toBe('leadReview');
  });

  it.each([
    ['refuses', (story: Story) => story.request(declines('neuf'))],
    ['keeps silent', (story: Story) => story.reach('request', 'succession')],
  ])('a successor that %s leaves the place to be given by R23, with the whole time for it', (_, answer) => {
    const story = answer(make().request(leaves(lead, 'neuf')));
    expect([story.state, leadOf(story), told(story, 'leadUndetermined')]).toEqual([
      'leadAttribution',
      null,
      1,
    ]);
    expect(story.dueNames()).toContain('request/leadAttribution');
    story.reach('request', 'leadAttribution');
    expect([lead, null]).not.toContain(leadOf(story));
  });
});

describe('the lead leaves once others have spoken', () => {
  it('what they have said stands: one that has agreed and now leads is joined by the others at once', () => {
    const story = new Story(three).led().opinion(east, 'favourable').opinion(north, 'noObjection');
    story.request(leaves(lead));
    story.request({ type: 'attributeLead', pole: east, decision: 'COPIL-1', rolls: rollsOf(three) });
    expect([story.state, story.result?.labelling]).toEqual(['jointDecision', [east]]);
  });

  it('what they have said may still be revised, as long as nobody has certified', () => {
    const story = new Story(three).led().opinion(east, 'favourable').opinion(north, 'noObjection');
    story.request(leaves(lead));
    const revised = { opinion: 'unfavourable' as const, reservations: [], texts: { reasons: text('why') } };
    story.review(east, { type: 'reviseOpinion', ...revised });
    expect(positionOf(story, east)).toBe('unfavourable');
  });

  it('one the charter names in its place leads at once, the successor refusing', () => {
    const story = new Story(three).led('favourable', { domainLeads: [lead] });
    const territory = { otherDomainLeads: [north], shares: { [lead]: 0.3, [east]: 0.1, [north]: 0.6 } };
    const other = new Story(three).led('favourable', territory).request(leaves(lead, east));
    expect(story.request(leaves(lead)).state).toBe('leadAttribution');
    expect([other.state, leadOf(other)]).toEqual(['leadAttribution', null]);
    other.request(declines(east));
    expect(leadOf(other)).toBe(null);
  });

  it('all others stand aside: an outside panel is named (R63h), and only once its successor has answered', () => {
    const aside = { type: 'recusePole' as const, rolls: {}, texts: { reasons: text('why') } };
    const story = new Story([lead, east]).submit().admit().review(east, aside).request(leaves(lead, 'neuf'));
    expect(story.state).toBe('leadAttribution');
    expect(story.request(declines('neuf')).state).toBe('panelNaming');
  });

  it('the closing still ends what nobody leads', () => {
    const story = new Story([lead]).submit().admit().request(leaves(lead));
    expect(story.reach('request', 'closing').state).toBe('lapsed');
  });
});

describe('steering hands the lead to another pôle of the request (R42)', () => {
  it('the former is invited, with the favourable opinion it has given', () => {
    const story = new Story(three).led().request(reassigns(east));
    expect([story.state, leadOf(story), contextOf(story).invited]).toEqual([
      'leadReview',
      east,
      [north, lead],
    ]);
    expect([roleOf(story, lead), roleOf(story, east)]).toEqual(['invited', 'lead']);
    story.opinion(east, 'favourable').opinion(north, 'noObjection');
    expect(story.result?.labelling).toEqual([east, lead]);
  });

  it('one that has said nothing goes on as an invited pôle, whose vote waits for the new lead', () => {
    const story = new Story(three).submit().admit().toCommittee(lead).request(reassigns(north));
    expect(story.refused(`review:${lead}`, { type: 'openVote', mode: 'session', roll: [] })).toContainEqual({
      ...{ code: 'leadOpinionAwaited', rule: 'R26', liftedBy: 'chair' },
    });
    story.opinion(north, 'favourable').opinion(lead, 'favourable');
    expect(story.opinion(east, 'noObjection').result?.labelling).toEqual([north, lead]);
  });

  it('what its organ had voted to postpone it has no objection to (R33)', () => {
    const story = new Story(three).submit().admit().toCommittee(lead).openVote(lead);
    story.voteAll(lead, 'complementRequested');
    expect(reviewOf(story.aggregate, lead)?.context.opinion).toBe('postponed');
    story.request(reassigns(north)).validate(lead);
    expect([positionOf(story, lead), story.state]).toEqual(['noObjection', 'leadReview']);
  });

  it('after the result was computed, which is computed anew', () => {
    const story = new Story(three).led().opinion(east, 'favourable').opinion(north, 'noObjection');
    story.request(reassigns(east));
    expect([story.state, story.result?.labelling]).toEqual(['jointDecision', [east, lead]]);
  });

  it('not where the lead has refused, which is joined by the take-over alone, nor to who has no part in it', () => {
    expect(new Story(three).led('unfavourable').refused('request', reassigns(east))).toMatchObject([
      { code: 'notInThisState' },
    ]);
    const refused = new Story(three).led('unfavourable').reach('request', 'takeOver');
    expect(refused.refused('request', reassigns(east))).toMatchObject([
      { code: 'leadHasRefused', rule: 'R36' },
    ]);
    const story = new Story(three).led();
    expect(story.refused('request', reassigns(lead))).toMatchObject([{ code: 'poleLeadsAlready' }]);
    expect(story.refused('request', reassigns('sud'))).toMatchObject([{ code: 'poleNotInvited' }]);
    story.opinion(east, 'unfavourable');
    expect(story.refused('request', reassigns(east))).toMatchObject([{ code: 'poleWithdrawn' }]);
    story.request(leaves(north));
    expect(story.refused('request', reassigns(north))).toMatchObject([{ code: 'poleWithdrawn' }]);
  });
});

it('a domain whose lead changes leaves a running request with its own; the next one has the new lead (R65)', () => {
  const running = new Story(three).submit({ domainLeads: [lead] }).admit();
  const next = new Story(three).submit({ domainLeads: [east] }).admit();
  expect([leadOf(running), leadOf(next)]).toEqual([lead, east]);
  // Whatever the charter says meanwhile, what was pinned with the submission is all that is read (R3).
  running.opinion(lead, 'favourable').opinion(east, 'favourable').opinion(north, 'noObjection');
  expect(running.result?.labelling).toEqual([lead, east]);
});

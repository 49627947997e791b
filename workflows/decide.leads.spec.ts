/** Stories of the naming of the lead, and of cooperations of two, four, five and seven pôles. 4 s. */
import { rollsOf, sevenPoles, Story, text } from '../test/support/aggregate.js';
import { requestOf } from './index.js';

const four = sevenPoles.slice(0, 4);
const [west = '', east = '', north = ''] = four;
const rolls = rollsOf(four);
const texts = { reasons: text('why') };

const undetermined = (more = {}) => new Story().submit({ domainLeads: [], ...more }).admit();
const attribute = (pole: string) => ({
  type: 'attributeLead' as const,
  pole,
  decision: 'COPIL-2026-01',
  rolls,
});

describe('a lead in doubt (R23)', () => {
  it.each([
    ['noDomainLead', { domainLeads: [] }],
    ['severalDomainLeads', { domainLeads: [west, east] }],
    ['shareTooSmall', { shares: { [west]: 0.1, [east]: 0.6 } }],
  ])('because of %s goes to steering, whose choice leads', (doubt, more) => {
    const story = new Story().submit(more).admit();
    expect(story.state).toBe('leadAttribution');
    const told = story.steps.flatMap((step) => step.facts).find((fact) => fact.type === 'leadUndetermined');
    expect(told).toMatchObject({ doubt, provisional: west });
    story.request(attribute(north));
    expect(story.state).toBe('leadReview');
    expect(requestOf(story.aggregate)?.context).toMatchObject({ leadPole: north, leadGround: 'steering' });
    expect(requestOf(story.aggregate)?.context.invited).not.toContain(north);
    expect(story.stateOf(north)).toBe('inReview.coiClearance');
  });

  it('falls to the pôle with the largest share when steering is silent', () => {
    const story = undetermined({ shares: { [west]: 0.2, [east]: 0.6, [north]: 0.2 } }).reach(
      'request',
      'leadAttribution',
    );
    expect(requestOf(story.aggregate)?.context).toMatchObject({ leadPole: east, leadGround: 'largestShare' });
    expect(story.stateOf(east)).toBe('inReview.coiClearance');
  });

  it('never falls to a pôle that withdrew, by the clock or by steering (R63)', () => {
    const story = undetermined({ shares: { [west]: 0.2, [east]: 0.6, [north]: 0.1 } });
    story.review(east, { type: 'recusePole', rolls: {}, texts });
    expect(story.refused('request', attribute(east))).toEqual([
      { code: 'poleWithdrawn', rule: 'R63', params: { pole: east } },
    ]);
    expect(requestOf(story.reach('request', 'leadAttribution').aggregate)?.context.leadPole).toBe(west);
  });

  it('waits for steering when every pôle withdrew, until the closing (R63)', () => {
    const story = new Story([west, east]).submit({ domainLeads: [], wished: [west, east] }).admit();
    story
      .review(east, { type: 'recusePole', rolls: {}, texts })
      .review(west, { type: 'declineReview', texts });
    story.reach('request', 'leadAttribution');
    expect(story.state).toBe('leadAttribution');
    expect(story.facts.slice(-1)).toEqual(['deadlineMissed']);
    expect(story.reach('request', 'closing').state).toBe('lapsed');
  });

  it('is not given to a pôle outside the charter', () => {
    expect(undetermined().refused('request', attribute('hors'))).toMatchObject([{ code: 'poleNotMember' }]);
  });

  it('turns the review the chosen pôle had begun into the lead’s', () => {
    const story = undetermined()
      .toCommittee(east)
      .request(attribute(east))
      .openVote(east)
      .voteAll(east, 'favourable');
    expect(story.validate(east).state).toBe('coReview');
    expect(requestOf(story.aggregate)?.context.invited).toEqual([north, west, 'sud']);
  });

  it('may go to a member that was not invited, whose review then opens', () => {
    const shares = { [east]: 0.5, [west]: 0.01 };
    const story = undetermined({ shares, wished: [east] });
    expect(story.stateOf(north)).toBe('none');
    expect(story.request(attribute(north)).stateOf(north)).toBe('inReview.coiClearance');
  });
});

describe('a certain lead (R22)', () => {
  it('is named at the admission, in the same act', () => {
    const story = new Story().submit().admit();
    expect(story.state).toBe('leadReview');
    expect(story.facts).toEqual(expect.arrayContaining(['admitted', 'leadAttributed', 'reviewOpened']));
    expect(story.facts).not.toContain('leadUndetermined');
  });
});

describe.each([2, 4, 5, 7])('a cooperation of %d pôles', (count) => {
  const poles = sevenPoles.slice(0, count);

  it('labels together without any change', () => {
    const story = poles
      .slice(1)
      .reduce((told, pole) => told.opinion(pole, 'favourable'), new Story(poles).led());
    story.request({ type: 'confirmOutcome' });
    expect(story.state).toBe('labelled');
    expect(story.result?.labelling).toEqual([poles[0], ...poles.slice(1).sort()]);
  });

  it('hears the last of them oppose, and concludes', () => {
    const last = poles.at(-1) ?? '';
    const story = poles
      .slice(1, -1)
      .reduce((told, pole) => told.opinion(pole, 'favourable'), new Story(poles).led());
    story.opinion(last, 'unfavourable').reach('request', 'conciliation').request({ type: 'confirmOutcome' });
    expect(story.result).toMatchObject({ result: 'withDissent', dissenting: [last] });
  });
});

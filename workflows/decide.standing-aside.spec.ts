/** R63e, R63g, R31: a pôle stands aside from a request, before it or within it, as the rules' sentences read. 4 s. */
import { rollsOf, sevenPoles, Story, text } from '../test/support/aggregate.js';
import { requestOf, type DecisionModel } from './index.js';

const four = sevenPoles.slice(0, 4);
const [west = '', east = '', north = '', south = ''] = four;
const rolls = rollsOf(four);
const aside = { type: 'recusePole' as const, rolls, texts: { reasons: text('why') } };
const contextOf = (story: Story) => requestOf(story.aggregate)?.context;
const told = (story: Story, type: string) =>
  story.steps.flatMap((step) => step.facts).filter((fact) => fact.type === type);

describe('a pôle that is a partner of the project, with a budget of its own (R63e)', () => {
  const partner = (more = {}) => new Story().submit({ partnerPoles: [west], ...more });

  it('does not receive the file it was addressed: a lead of the domain does, or a pôle asked for', () => {
    expect(contextOf(partner())?.submission?.receivingPole).toBe(east);
    expect(contextOf(partner({ domainLeads: [south] }))?.submission?.receivingPole).toBe(south);
    const alone = partner({ domainLeads: [], wished: [], shares: { [north]: 0.6, [east]: 0.2 } });
    expect(contextOf(alone)?.submission?.receivingPole).toBe(north);
  });

  it('does not lead its domain: the one pôle that meets both conditions does (R22)', () => {
    const story = partner({ otherDomainLeads: [east], shares: { [west]: 0.5, [east]: 0.3 } }).admit();
    expect(contextOf(story)).toMatchObject({ leadPole: east, leadGround: 'territory' });
    expect(contextOf(story)?.positions[west]).toMatchObject({ position: 'recused' });
    expect(told(story, 'poleSetAside')).toEqual([{ type: 'poleSetAside', pole: west }]);
  });

  it('leaves the lead to steering when nobody meets both (R23), and can never be given it', () => {
    const story = partner().admit();
    expect(story.state).toBe('leadAttribution');
    expect(told(story, 'leadUndetermined')).toMatchObject([{ doubt: 'leadStandsAside', provisional: east }]);
    const attribute = { type: 'attributeLead' as const, pole: west, decision: 'COPIL-2026-01', rolls };
    expect(story.refused('request', attribute)).toMatchObject([{ code: 'poleWithdrawn' }]);
    expect(contextOf(story.reach('request', 'leadAttribution'))?.leadPole).not.toBe(west);
  });

  it('leaves it to the other where two pôles lead the domain', () => {
    const shares = { [west]: 0.5, [east]: 0.5 };
    const story = partner({ domainLeads: [west, east], shares }).admit();
    expect(contextOf(story)).toMatchObject({ leadPole: east, leadGround: 'domain' });
  });

  it('is not invited either, whatever was asked and whatever its share: it has no review', () => {
    const story = new Story().submit({ partnerPoles: [east] }).admit();
    expect(contextOf(story)).toMatchObject({ leadPole: west, invited: [north, south].sort() });
    expect(story.stateOf(east)).toBe('none');
  });

  it('holds the file where every pôle is one, and nobody leads: steering names a panel (R63h)', () => {
    const story = partner({ partnerPoles: four }).admit();
    expect(contextOf(story)?.submission?.receivingPole).toBe(west);
    expect(story.state).toBe('panelNaming');
    expect(story.reach('request', 'closing').state).toBe('lapsed');
  });

  it('found in the completed file stands aside like one found in the first', () => {
    const story = new Story().submit().request({ type: 'askCompletion', texts: { items: text('items') } });
    const { submission } = contextOf(story) ?? {};
    if (!submission) throw new Error('nothing was submitted');
    story.request({ type: 'complete', submission: { ...submission, partnerPoles: [west] } });
    expect(contextOf(story)?.submission?.receivingPole).toBe(east);
    expect(contextOf(story.admit())?.leadPole).not.toBe(west);
  });
});

describe('a lead that stands aside (R63)', () => {
  it('leaves its place while it instructs: the request looks for another lead', () => {
    const story = new Story().submit().admit().review(west, aside);
    expect(story.state).toBe('leadAttribution');
    expect(story.stateOf(west)).toBe('recused');
    expect(contextOf(story)).toMatchObject({ leadPole: null, leadDoubt: 'leadStandsAside' });
    expect(contextOf(story)?.submission?.receivingPole).toBe(east);
    expect(told(story, 'leadStoodDown')).toEqual([{ type: 'leadStoodDown', pole: west }]);
  });

  it('is followed at once by the pôle R22 makes certain, with the voters of its organ', () => {
    const shares = { [west]: 0.4, [east]: 0.4, [north]: 0.1, [south]: 0.1 };
    const story = new Story()
      .submit({ otherDomainLeads: [east], shares })
      .admit()
      .review(west, aside);
    expect(contextOf(story)).toMatchObject({ leadPole: east, leadGround: 'territory' });
    expect(story.opinion(east, 'favourable').state).toBe('coReview');
  });

  it('takes its opinion with it, and those that have voted keep theirs under the new lead', () => {
    const story = new Story().led().opinion(east, 'favourable').opinion(north, 'unfavourable');
    story.review(west, aside);
    expect(story.state).toBe('leadAttribution');
    const attribute = (pole: string) => ({
      ...{ type: 'attributeLead' as const, pole, decision: 'COPIL-2026-01', rolls },
    });
    expect(story.refused('request', attribute(north))).toMatchObject([{ code: 'poleWithdrawn' }]);
    story.request(attribute(east));
    expect(story.state).toBe('coReview');
    story.opinion(south, 'favourable').reach('request', 'conciliation').request({ type: 'confirmOutcome' });
    expect(story.result).toMatchObject({
      ...{ result: 'withDissent', labelling: [east, south], dissenting: [north] },
    });
  });

  it('can do so no more once the outcome is computed (R44)', () => {
    const story = new Story([west, east]).led().opinion(east, 'favourable');
    expect(story.refused(`review:${west}`, aside)).toMatchObject([{ code: 'jointDecisionReached' }]);
  });
});

describe('a lead whose organ is short of voters (R31)', () => {
  const without = (story: Story, ...members: string[]) =>
    members.reduce((one, member) => one.declare(west, `${west}.${member}`, false), story);

  it('leaves the lead to another pôle at the end of its clearance, alternates counted', () => {
    const story = without(new Story().submit().admit(), '1', '2', '3', 'alt').reach(
      `review:${west}`,
      'clearance',
    );
    expect(story.stateOf(west)).toBe('recused');
    expect(story.state).toBe('leadAttribution');
  });

  it('and at the end of its preparation, when the recusals come later', () => {
    const story = without(new Story().submit().admit().toCommittee(west), '1', '2', '3', 'alt');
    expect(story.reach(`review:${west}`, 'votePreparation').state).toBe('leadAttribution');
  });

  it('keeps it while enough may still declare themselves', () => {
    const story = new Story().submit().admit().reach(`review:${west}`, 'clearance');
    expect(story.stateOf(west)).toBe('inReview.coiClearance');
  });

  it('an invited pôle that is short keeps its time to complete its organ: the request goes on', () => {
    const story = new Story().led().review(east, { type: 'acceptReview', roll: rolls[east] ?? [] });
    for (const one of ['1', '2', '3', 'alt']) story.declare(east, `${east}.${one}`, false);
    expect(story.reach(`review:${east}`, 'clearance').stateOf(east)).toBe('inReview.coiClearance');
  });
});

describe.each<[DecisionModel, string[]]>([
  ['parallelLabels', [west, east]],
  ['leadAfterOpinions', [west]],
  ['singleCommittee', [west, east]],
])('a pôle recused as a whole is out of the denominator (R63g): %s', (decisionModel, labelling) => {
  it.each(['before it has voted', 'after an opinion against'])('%s', (when) => {
    const story = new Story([west, east, north]).submit({}, { decisionModel }).admit();
    if (decisionModel === 'leadAfterOpinions') story.opinion(east, 'favourable');
    story.opinion(west, 'favourable');
    if (when === 'after an opinion against' && decisionModel !== 'leadAfterOpinions')
      story.opinion(north, 'unfavourable');
    story.review(north, aside);
    if (decisionModel !== 'leadAfterOpinions') story.opinion(east, 'favourable');
    expect(story.state).toBe('jointDecision');
    expect(story.request({ type: 'confirmOutcome' }).result).toMatchObject({ labelling, dissenting: [] });
  });
});

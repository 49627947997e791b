/** R63e, R24: whom a version sets aside or brings in, wherever the request stands; from the text of the rules. 2 s. */
import { rollsOf, sevenPoles, Story, type RequestAct } from '../test/support/aggregate.js';
import { text } from '../test/support/material.js';
import { handIn, settled, three } from '../test/support/versions.js';
import { requestOf } from './index.js';

const [lead = '', east = '', north = ''] = sevenPoles;
const context = (story: Story) => requestOf(story.aggregate)?.context;
const confirm: RequestAct = { type: 'confirmVersion', rolls: rollsOf(three) };
const claim: RequestAct = { type: 'claimLead', pole: east, rolls: rollsOf(three) };
const partnerOf = (pole: string, more = {}) =>
  handIn(['partnerPole', 'partnerJoined'], { more: { partnerPoles: [pole], ...more } });

describe('a former lead that a version makes a partner stands aside', () => {
  it('after it refused, whatever the step', () => {
    const story = new Story(three).led('unfavourable').request(claim);
    story.request(partnerOf(lead)).request(confirm);
    expect([story.state, story.stateOf(lead)]).toEqual(['leadReview', 'recused']);
    expect(context(story)?.positions[lead]?.position).toBe('recused');
  });

  it('once the result is computed', () => {
    const story = new Story(three).led('unfavourable').request(claim);
    story.opinion(east, 'favourable').opinion(north, 'favourable');
    expect(story.state).toBe('jointDecision');
    story.request(partnerOf(lead)).request(confirm);
    expect([story.state, story.stateOf(lead)]).toEqual(['leadReview', 'recused']);
  });

  it('where its silence had lost it the lead (R42)', () => {
    const story = new Story(three).submit().admit();
    story.reach('request', 'leadReview').reach('request', 'leadClaim').request(claim);
    expect(story.stateOf(lead)).toBe('silent');
    story.request(partnerOf(lead)).request(confirm);
    expect([story.state, story.stateOf(lead)]).toEqual(['leadReview', 'recused']);
  });
});

it('pôles that one version makes partners leave it to an outside panel (R63h)', () => {
  const story = new Story(three).led().request(handIn(['partnerPole'], { more: { partnerPoles: three } }));
  story.request(confirm);
  expect([story.state, ...three.map((pole) => story.stateOf(pole))]).toEqual([
    'panelNaming',
    'recused',
    'recused',
    'recused',
  ]);
});

it('a first lead that leads again, its successor gone, judges a major version anew (R36, R60)', () => {
  const story = new Story(three).led('unfavourable').request(claim);
  const favourable = { opinion: 'favourable' as const, reservations: [], texts: { reasons: text('why') } };
  story.review(lead, { type: 'reviseOpinion', ...favourable });
  story.review(east, { type: 'recusePole', rolls: rollsOf(three), texts: { reasons: text('why') } });
  expect([story.state, context(story)?.leadPole]).toEqual(['coReview', lead]);
  story.request(handIn(['objectives']));
  expect([story.state, story.stateOf(lead)]).toEqual(['leadReview', 'inReview.committee.preparing']);
  expect(context(story)?.positions[lead]).toBeUndefined();
});

it('nor does its opinion of an older version count where it is named after the version', () => {
  const story = new Story(three).led('unfavourable').request(claim);
  const favourable = { opinion: 'favourable' as const, reservations: [], texts: { reasons: text('why') } };
  story.review(lead, { type: 'reviseOpinion', ...favourable }).request(handIn(['objectives']));
  story.review(east, { type: 'recusePole', rolls: rollsOf(three), texts: { reasons: text('why') } });
  expect([story.state, context(story)?.leadPole]).toEqual(['leadReview', lead]);
  expect(story.stateOf(lead)).toBe('inReview.committee.preparing');
});

describe('while no lead is named', () => {
  const leadless = () => new Story(three).submit({ domainLeads: [] }).admit();

  it('a pôle that reads and becomes a partner does not become the lead', () => {
    const story = leadless();
    expect(story.state).toBe('leadAttribution');
    story.request(partnerOf(east, { domainLeads: [east] })).request(confirm);
    expect([context(story)?.leadPole, story.stateOf(east)]).toEqual([null, 'recused']);
  });

  it('a pôle that the version makes the lead is not invited beside', () => {
    const some = { wished: [east], shares: { [lead]: 0.9, [east]: 0.1, [north]: 0 }, domainLeads: [] };
    const story = new Story(three).submit(some).admit();
    const more = {
      wished: [east, north],
      shares: { [lead]: 0.3, [east]: 0.3, [north]: 0.4 },
      domainLeads: [north],
    };
    story.request(handIn(['objectives'], { more }));
    expect([story.state, context(story)?.leadPole, context(story)?.invited]).toEqual([
      'leadReview',
      north,
      [east, lead].sort(),
    ]);
    expect(story.steps?.filter(({ key }) => key === `review:${north}`)).toHaveLength(1);
  });
});

it('hand-in of what is under review, or waits already, is nothing new (R60)', () => {
  const same = handIn([], { more: {} });
  const story = settled();
  const { hash = '' } = context(story)?.submission?.file ?? {};
  const copy = (version: number, of: string): RequestAct =>
    ({
      ...same,
      submission: { ...(same as { submission: object }).submission, file: { version, hash: of } },
    }) as RequestAct;
  expect(story.refused('request', copy(2, hash))).toMatchObject([{ code: 'versionUnchanged', rule: 'R60' }]);
  story.request(handIn(['partnerLeft'], { version: 2 }));
  expect(story.refused('request', copy(3, '2'.repeat(64)))).toMatchObject([{ code: 'versionUnchanged' }]);
  story.request(copy(3, hash));
  expect(context(story)?.versions.map(({ state }) => state)).toEqual(['replaced', 'taken']);
});

describe('while one organ is asked anew, nobody else is (R24)', () => {
  const some = { wished: [east], shares: { [lead]: 1, [east]: 0, [north]: 0 } };
  const wider = handIn([], { more: { ...some, wished: [east, north] } });
  const spoken = () => new Story(three).led('favourable', some).opinion(east, 'favourable');

  it('by steering (R67)', () => {
    const story = spoken().request({ type: 'sendToSteering', texts: { reasons: text('why') } });
    story.request({ type: 'ruleOnOutcome', pole: lead, decision: 'COPIL-1' }).request(wider);
    expect([story.state, context(story)?.invited]).toEqual(['coReview', [east]]);
    expect(story.reach('request', 'coReview').state).toBe('jointDecision');
  });

  it('by a window opened again (R44)', () => {
    const story = new Story(three).led('favourable', some).reach('request', 'coReview');
    story.request({ type: 'reopenWindow', pole: east, texts: { reasons: text('why') } }).request(wider);
    expect([story.state, context(story)?.invited]).toEqual(['coReview', [east]]);
  });

  it('but with a lead that had refused, all are asked as it agrees', () => {
    const story = new Story(three).led('unfavourable', some).reach('request', 'takeOver');
    story.request({ type: 'sendToSteering', texts: { reasons: text('why') } });
    story.request({ type: 'ruleOnOutcome', pole: lead, decision: 'COPIL-1' }).request(wider);
    expect(context(story)?.invited).toEqual([east, north]);
    story.openVote(lead).voteAll(lead, 'favourable').validate(lead);
    story.opinion(east, 'favourable').opinion(north, 'favourable');
    expect([story.state, story.result?.labelling]).toEqual(['jointDecision', [lead, east, north]]);
  });
});

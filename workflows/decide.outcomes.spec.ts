/** Stories of requests that reach a joint decision, told through `decide` alone. 2 s. */
import { sevenPoles, Story } from '../test/support/aggregate.js';
import { labelOf, requestOf } from './index.js';

const four = sevenPoles.slice(0, 4);
const [lead = '', east = '', north = '', south = ''] = four;

const decided = (story: Story) => story.request({ type: 'confirmOutcome' });

describe('a label', () => {
  it('is granted by all: lead first, one certificate, every review closed', () => {
    const story = decided(
      four.slice(1).reduce((told, pole) => told.opinion(pole, 'favourable'), new Story().led()),
    );
    expect(story.state).toBe('labelled');
    expect(story.result).toMatchObject({
      result: 'concerted',
      labelling: [lead, east, north, south],
      dissenting: [],
    });
    expect(four.map((pole) => story.stateOf(pole))).toEqual(['closed', 'closed', 'closed', 'closed']);
    expect(labelOf(story.aggregate)).toMatchObject({
      state: 'active',
      context: { labelling: [lead, east, north, south], issuedAt: story.at },
    });
    expect(story.facts.filter((fact) => fact === 'labelGranted')).toHaveLength(1);
    expect(story.facts.slice(-1)).toEqual(['labelIssued']);
  });

  it('carries the recommendations, each with its author (R38)', () => {
    const story = new Story().led('favourableWithReservations').opinion(east, 'favourableWithReservations');
    decided(story.opinion(north, 'favourable').opinion(south, 'noObjection'));
    expect(story.result).toMatchObject({ result: 'concerted', labelling: [lead, north, east].sort(byLead) });
    expect(labelOf(story.aggregate)?.context.recommendations).toEqual([
      { pole: lead, text: expect.objectContaining({ id: `advice-${lead}` }) },
      { pole: east, text: expect.objectContaining({ id: `advice-${east}` }) },
    ]);
  });

  it('does not bear the name of a pôle that stayed silent (R41)', () => {
    const story = new Story()
      .led()
      .opinion(east, 'favourable')
      .opinion(north, 'favourable')
      .toCommittee(south);
    story.reach('request', 'coReview');
    expect(story.stateOf(south)).toBe('silent');
    expect(requestOf(story.aggregate)?.context.positions[south]?.position).toBe('silent');
    expect(decided(story).result).toMatchObject({ result: 'concerted', labelling: [lead, east, north] });
  });

  it('is the lead’s alone when nobody else labels nor opposes', () => {
    const story = new Story().led().opinion(east, 'noObjection');
    story.review(north, { type: 'declineReview', texts: { reasons: { id: 'r', hash: 'h' } } });
    story.review(south, { type: 'recusePole', rolls: {}, texts: { reasons: { id: 'r', hash: 'h' } } });
    expect(decided(story).result).toMatchObject({ result: 'leadAlone', labelling: [lead] });
    expect(story.state).toBe('labelled');
  });

  it('needs no other pôle when none is invited', () => {
    const story = new Story([lead]).led();
    expect(story.state).toBe('jointDecision');
    expect(decided(story).result).toMatchObject({ result: 'leadAlone', labelling: [lead] });
  });
});

const byLead = (one: string, other: string) =>
  Number(other === lead) - Number(one === lead) || (one < other ? -1 : 1);

describe('an opposition', () => {
  const opposed = (rules = {}) => {
    const story = new Story().submit({}, rules).admit().opinion(lead, 'favourable');
    return story.opinion(east, 'unfavourable').opinion(north, 'favourable').opinion(south, 'noObjection');
  };
  const texts = { reasons: { id: 'why', hash: 'h' } };

  it('opens a conciliation, and once lifted counts as no objection', () => {
    const story = opposed();
    expect(story.state).toBe('conciliation');
    expect(decided(story.request({ type: 'liftOpposition', pole: east, texts })).result).toMatchObject({
      result: 'concerted',
      labelling: [lead, north],
      dissenting: [],
    });
  });

  it('lifted by a revised opinion joins the certificate', () => {
    const story = opposed().review(east, {
      type: 'reviseOpinion',
      opinion: 'favourable',
      reservations: [],
      texts,
    });
    expect(story.state).toBe('jointDecision');
    expect(decided(story).result).toMatchObject({ labelling: [lead, east, north] });
  });

  it('maintained is recorded as a dissent', () => {
    const story = decided(opposed().request({ type: 'maintainOpposition', pole: east, texts }));
    expect(story.result).toMatchObject({
      result: 'withDissent',
      labelling: [lead, north],
      dissenting: [east],
    });
    expect(story.state).toBe('labelled');
  });

  it('maintained postpones where the rules say that a dissent blocks', () => {
    const story = decided(
      opposed({ dissentBlocks: true }).request({ type: 'maintainOpposition', pole: east, texts }),
    );
    expect(story.result).toMatchObject({ result: 'postponed', labelling: [] });
    expect(story.state).toBe('postponed');
  });

  it('not spoken of again is maintained when its time is over', () => {
    const story = opposed().reach('request', 'conciliation');
    expect(story.state).toBe('jointDecision');
    expect(decided(story).result).toMatchObject({ result: 'withDissent', dissenting: [east] });
  });

  it('is lifted or maintained by its own pôle only, once', () => {
    const story = opposed();
    const none = [{ code: 'noOpenOpposition', rule: 'R36' }];
    expect(story.refused('request', { type: 'liftOpposition', pole: north, texts })).toEqual(none);
    const two = new Story()
      .led()
      .opinion(east, 'unfavourable')
      .opinion(north, 'unfavourable')
      .opinion(south, 'favourable');
    two.request({ type: 'maintainOpposition', pole: east, texts });
    expect(two.state).toBe('conciliation');
    expect(two.refused('request', { type: 'liftOpposition', pole: east, texts })).toEqual(none);
    expect(two.request({ type: 'liftOpposition', pole: north, texts }).state).toBe('jointDecision');
  });
});

describe('no label', () => {
  it('is given when the lead postpones, whatever the others would say', () => {
    const story = new Story().led('postponed');
    expect(story.state).toBe('postponed');
    expect(story.result).toMatchObject({ result: 'postponed', labelling: [] });
    expect(labelOf(story.aggregate)).toBeNull();
    expect(four.map((pole) => story.stateOf(pole))).toEqual(four.map(() => 'closed'));
  });

  it('is given when the lead is unfavourable and nobody takes over', () => {
    const story = new Story().led('unfavourable');
    expect(story.state).toBe('takeOver');
    expect(story.reach('request', 'takeOver').state).toBe('jointDecision');
    expect(decided(story).state).toBe('refused');
    expect(story.reach('request', 'archive').state).toBe('closed');
  });

  it('comes from a lead that changes its mind without the others being heard (R36)', () => {
    const story = new Story().led('unfavourable');
    const texts = { reasons: { id: 'why', hash: 'h' } };
    story.review(lead, { type: 'reviseOpinion', opinion: 'favourable', reservations: [], texts });
    expect(story.state).toBe('coReview');
    story.opinion(east, 'unfavourable').opinion(north, 'favourable').opinion(south, 'favourable');
    expect(story.state).toBe('conciliation');
  });

  it('is certified after the closing (R41)', () => {
    const story = new Story([lead]).led();
    story.at = '2026-06-30T09:30:00.000Z';
    expect(story.refused('request', { type: 'confirmOutcome' })).toEqual([
      { code: 'callClosed', rule: 'R41' },
    ]);
  });
});

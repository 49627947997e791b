/** R62, R63e: a version nobody answers any more, one judged by the lead of the day, and a pôle that had declined. 2 s. */
import { rollsOf, sevenPoles, Story, type RequestAct } from '../test/support/aggregate.js';
import { text } from '../test/support/material.js';
import { handIn, settled, three } from '../test/support/versions.js';
import { requestOf, requestOwner, versionAt, type VersionChange } from './index.js';

const [lead = '', east = '', north = ''] = sevenPoles;
const context = (story: Story) => requestOf(story.aggregate)?.context;
const states = (story: Story) => context(story)?.versions.map(({ state }) => state);
const confirm = (change?: VersionChange): RequestAct => ({
  ...{ type: 'confirmVersion', rolls: rollsOf(three) },
  ...(change && { change }),
});
const waiting = () => settled().request(handIn(['partnerLeft']));

describe('a version that waits when its request is over', () => {
  it('waits no more once the holder has withdrawn, and its pins are gone', () => {
    const story = waiting().request({ type: 'withdraw' });
    expect([story.state, states(story)]).toEqual(['withdrawn', ['overtaken']]);
    expect(context(story)?.versions[0]).not.toHaveProperty('pins');
  });

  it('nor at the closing', () => {
    const story = waiting().reach('request', 'closing');
    expect([story.state, states(story)]).toEqual(['lapsed', ['overtaken']]);
  });

  it('nor where the lead postpones without a certificate', () => {
    const story = new Story(three)
      .submit()
      .admit()
      .request(handIn(['partnerLeft']));
    story.opinion(lead, 'postponed');
    expect([story.state, states(story)]).toEqual(['postponed', ['overtaken']]);
  });
});

describe('a version that waits is judged as it is on the day it is confirmed', () => {
  it('major where the lead that was named since has lost its share', () => {
    const now: VersionChange = { grounds: ['partnerLeft', 'leadShare'], failing: [], lost: [] };
    const story = waiting().request(confirm(now));
    expect(story.state).toBe('leadReview');
    expect(context(story)?.versions).toMatchObject([
      { kind: 'major', grounds: ['partnerLeft', 'leadShare'] },
    ]);
  });

  it('not at all where the rules that were adopted since break the minimum', () => {
    const now: VersionChange = {
      ...{ grounds: ['partnerLeft', 'eligibilityLost'], lost: ['consortium'] },
      failing: [{ rule: 'consortium', verdict: 'KO' }],
    };
    expect(waiting().refused('request', confirm(now))).toMatchObject([{ code: 'consortiumBroken' }]);
  });
});

describe('a version that waits while the last reservation is to be lifted (R38, R62)', () => {
  const lift = (pole: string): RequestAct => ({
    type: 'liftReservation',
    pole,
    reservation: `${pole}-1`,
  });
  const conditional = () =>
    new Story([lead, east])
      .submit()
      .admit()
      .suspends(lead)
      .suspends(east)
      .request({ type: 'confirmOutcome' })
      .request(handIn(['partnerLeft'], { poles: [lead, east] }));

  it('is answered first: the lift that would certify another project is refused, one before the last is not', () => {
    const story = conditional().request(lift(lead));
    expect([story.state, states(story)]).toEqual(['conditionsPending', ['awaiting']]);
    expect(story.refused('request', lift(east))).toMatchObject([{ code: 'versionAwaited', rule: 'R62' }]);
  });

  it('and then certifies', () => {
    const story = conditional().request(lift(lead)).request(confirm()).request(lift(east));
    expect([story.state, states(story)]).toEqual(['labelled', ['taken']]);
  });
});

it('a pôle that had declined, and becomes a partner, stands aside (R63e)', () => {
  const story = new Story(three)
    .led()
    .review(east, { type: 'declineReview', texts: { reasons: text('why') } });
  expect(story.stateOf(east)).toBe('declined');
  story.request(handIn(['partnerPole', 'partnerJoined'], { more: { partnerPoles: [east] } }));
  story.request(confirm());
  expect([story.stateOf(east), context(story)?.positions[east]?.position]).toEqual(['recused', 'recused']);
  expect(story.stateOf(north)).not.toBe('recused');
});

it('a reading is of the version that was under review when it was sent (R60)', () => {
  const story = settled();
  const before = story.at;
  story.request(handIn(['objectives']));
  const request = context(story);
  if (!request) throw new Error('no request');
  expect([versionAt(request, before), versionAt(request, '2999-01-01T00:00:00.000Z')]).toEqual([1, 2]);
});

it('a label waits for the officer of the pôle that is first on its certificate', () => {
  const story = settled().request({ type: 'confirmOutcome' });
  expect(requestOwner(story.aggregate)).toEqual({ role: 'caseOfficer', pole: lead });
});

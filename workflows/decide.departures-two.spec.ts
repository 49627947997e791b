/** R64 from its text: two pôles of one request leave, whoever succeeds them and in whatever order they were recorded. */
import { Story, text } from '../test/support/aggregate.js';
import { consents, contextOf, declines, leaves } from '../test/support/departures.js';
import { requestOwner, reviewedPoles } from './index.js';

const [lead, east, north] = ['ouest', 'est', 'nord'] as const;
const led = () => new Story([lead, east, north]).led();
const ofLead = leaves(lead, 'neuf');

describe('an invited pôle and the lead leave, each with a successor of its own', () => {
  it.each([
    ['the invited pôle first', [leaves(east, 'sud'), ofLead]],
    ['the lead first', [ofLead, leaves(east, 'sud')]],
  ])('the consent of the one does not make the other lead (%s)', (_, acts) => {
    const story = acts.reduce((one, act) => one.request(act), led());
    story.request(consents('sud'));
    expect([story.state, contextOf(story).leadPole]).toEqual(['leadAttribution', null]);
    expect(reviewedPoles(story.aggregate)).not.toContain('');
    expect(requestOwner(story.aggregate)).toEqual({ role: 'chair', pole: 'neuf' });
    story.request(consents('neuf'));
    expect([story.state, contextOf(story).leadPole]).toEqual(['leadReview', 'neuf']);
    story.opinion('neuf', 'favourable').opinion('sud', 'favourable').opinion(north, 'noObjection');
    expect(story.result?.labelling).toEqual(['neuf', 'sud']);
  });

  it('nobody instructs the request while the lead’s successor has not consented, whoever else has', () => {
    const story = led().request(leaves(east, 'sud')).request(ofLead).request(consents('sud'));
    expect([story.state, story.dueNames()]).toEqual([
      'leadAttribution',
      expect.arrayContaining(['request/succession']),
    ]);
  });

  it('who is waited for is the successor of the lead, whoever was recorded before', () => {
    const story = led().request(leaves(east, 'sud')).request(ofLead);
    expect(requestOwner(story.aggregate)).toEqual({ role: 'chair', pole: 'neuf' });
    story.request(declines('neuf'));
    expect(requestOwner(story.aggregate)).toEqual({ role: 'secretary', pole: null });
  });
});

describe('an invited pôle and the lead merge into one', () => {
  it.each([
    ['the invited pôle first', [leaves(east, 'neuf'), ofLead]],
    ['the lead first', [ofLead, leaves(east, 'neuf')]],
  ])('it leads, with one review, and is invited nowhere (%s)', (_, acts) => {
    const story = acts.reduce((one, act) => one.request(act), led());
    story.request(consents('neuf'));
    expect([story.state, contextOf(story).leadPole]).toEqual(['leadReview', 'neuf']);
    expect(contextOf(story).invited).not.toContain('neuf');
    expect(story.facts.filter((fact) => fact === 'reviewOpened')).toHaveLength(4);
    story.opinion('neuf', 'favourable').opinion(north, 'noObjection');
    expect(story.result?.labelling).toEqual(['neuf']);
  });
});

it('what the holder had asked of the successor is put to it once it consents (R63c)', () => {
  const story = new Story([lead, east, north]).submit({ members: [lead, east, north, 'neuf'] });
  const asked = { type: 'askExclusion' as const, pole: 'neuf', whom: 'pole' as const };
  story.request({ ...asked, texts: { reasons: text('why') } });
  story.admit().opinion(lead, 'favourable').request(leaves(east, 'neuf'));
  expect(story.facts).not.toContain('exclusionPut');
  story.request(consents('neuf'));
  expect(story.facts).toContain('exclusionPut');
});

/** R33: the ballots that say their reasons. Under a second. */
import { ballotOf, sevenPoles, Story } from '../test/support/aggregate.js';
import { ballots, type Ballot } from './index.js';

const [lead = '', east = ''] = sevenPoles;
const voting = () => new Story([lead, east]).submit().admit().toCommittee(lead).openVote(lead);

describe('a ballot', () => {
  it.each(ballots)('that is %s says its reasons where the rules ask for them (R33)', (said) => {
    const { texts, ...bare } = ballotOf(`${lead}.1`, said);
    const missing = { code: 'ballotReasonsMissing', rule: 'R33' };
    const usual = voting().ask(`review:${lead}`, bare);
    expect(usual.ok ? [] : usual.reasons).toEqual(said === 'favourable' ? [] : [missing]);
    const needed = Object.fromEntries(ballots.map((one) => [one, one === 'favourable']));
    const rules = { reasonsRequired: needed as Record<Ballot, boolean> };
    const other = new Story([lead, east]).submit({}, rules).admit().toCommittee(lead).openVote(lead);
    const asked = other.ask(`review:${lead}`, bare);
    expect(asked.ok ? [] : asked.reasons).toEqual(said === 'favourable' ? [missing] : []);
    expect(other.ask(`review:${lead}`, { ...bare, ...(texts && { texts }) }).ok).toBe(true);
  });
});

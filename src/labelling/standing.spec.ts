/** R26: when an invited pôle may read, under each mode of the co-review. Under a second. */
import { Story, text } from '../../test/support/aggregate.js';
import { partiesOf } from './standing.js';

const [lead, invited] = ['ouest', 'est'];
const told = (mode: 'overlapped' | 'sequential') =>
  new Story([lead, invited]).submit({}, { coReviewMode: mode }).admit();

describe('the pôles that may read a request', () => {
  it('overlapped: the invited ones from the admission on', () => {
    expect(partiesOf(told('overlapped').aggregate)).toEqual([invited, lead]);
  });

  it('sequential: the lead alone until its opinion is given, whatever it is', () => {
    expect(partiesOf(told('sequential').aggregate)).toEqual([lead]);
    expect(partiesOf(told('sequential').toCommittee(lead).aggregate)).toEqual([lead]);
    for (const opinion of ['favourable', 'unfavourable'] as const) {
      expect(partiesOf(told('sequential').opinion(lead, opinion).aggregate)).toEqual([invited, lead]);
    }
  });

  it('sequential: the invited ones still, while the lead deliberates once more (R67)', () => {
    const texts = { reasons: text('why') };
    const story = told('sequential').opinion(lead, 'favourable').opinion(invited, 'favourable');
    story.request({ type: 'sendToSteering', texts });
    story.request({ type: 'ruleOnOutcome', pole: lead, decision: 'COPIL-2026-04' });
    expect(partiesOf(story.aggregate)).toEqual([invited, lead]);
  });

  it('sequential, the lead in doubt: the receiving pôle, which holds the place', () => {
    const story = new Story([lead, invited])
      .submit({ domainLeads: [] }, { coReviewMode: 'sequential' })
      .admit();
    expect(partiesOf(story.aggregate)).toEqual([lead]);
  });
});

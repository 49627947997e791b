import { boardOf, sevenPoles, Story, text } from './aggregate.js';
import { bearerLeaves, consents, leaves, reassigns } from './departure-acts.js';

const [lead = '', east = '', north = ''] = sevenPoles;
const three = [lead, east, north];

/** R64, R42: a pôle that leaves while its vote is open, a lead that is succeeded, and one that steering hands on. */
export const departureTales: Record<string, () => Story> = {
  'a pôle that leaves the charter, its vote open': () =>
    new Story(three).led().toCommittee(east).openVote(east).cast(east, 1, 'favourable').request(leaves(east)),
  'a pôle that is to be succeeded': () => new Story(three).led().request(leaves(east, 'neuf')),
  'a lead that is succeeded': () =>
    new Story(three)
      .led()
      .request(leaves(lead, 'neuf'))
      .request(consents('neuf'))
      .opinion('neuf', 'favourable'),
  'a label of which one pôle leaves, and is succeeded': () =>
    new Story(three)
      .led()
      .opinion(east, 'favourable')
      .opinion(north, 'favourable')
      .request({ type: 'confirmOutcome' })
      .label(bearerLeaves(east, 'neuf')),
  'a refusal whose pôle leaves while it is looked at again': () =>
    new Story(three)
      .led('unfavourable')
      .reach('request', 'takeOver')
      .request({ type: 'confirmOutcome' })
      .request({ type: 'requestReexamination', organ: boardOf(lead), texts: { reasons: text('why') } })
      .request(leaves(lead)),
  'a lead that steering hands on': () => new Story(three).led().request(reassigns(east)),
};

import { sevenPoles, Story } from './aggregate.js';
import { accepts, hands, proposes, proposesFor } from './handover-acts.js';
import { handIn } from './versions.js';

const [lead = '', east = ''] = sevenPoles;
const two = [lead, east];
const replaced = { organisation: 'replaced' as const };

/** R62: a dossier that changes hands, or is proposed in vain, at one step or another. */
export const handoverTales: Record<string, () => Story> = {
  'a draft handed to a colleague, then handed back': () => {
    const story = hands(hands(new Story(two), proposes('next')), accepts);
    return hands(hands(story, proposes('holder', { former: 'next' })), accepts).submit();
  },
  'a dossier nobody takes on': () =>
    hands(hands(new Story(two).led(), proposes('next')), { type: 'declineHandover' }),
  'a proposal taken back, and one that lapses': () =>
    hands(
      hands(hands(new Story(two).submit(), proposes('next')), { type: 'takeBackHandover' }),
      proposes('next'),
    )
      .reach('handover:2', 'handoverReminder')
      .reach('handover:2', 'handoverAnswer'),
  'an absent holder, who objects': () =>
    hands(hands(new Story(two).submit(), proposesFor('next')), { type: 'objectToHandover' }),
  'an absent holder, who says nothing': () =>
    hands(
      hands(new Story(two).submit(), proposesFor('next')).reach('handover:1', 'handoverObjection'),
      accepts,
    ),
  'an organisation replaced, its version to come': () =>
    hands(hands(new Story(two).led(), proposes('next', replaced)), accepts)
      .request(handIn(['holderReplaced']))
      .request({ type: 'confirmVersion', rolls: {} }),
  'a proposal that ends with its request': () =>
    hands(new Story(two).submit(), proposes('next')).request({ type: 'withdraw' }),
};

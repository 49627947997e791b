import { deliberationKey } from '../../workflows/index.js';
import { adds, answers, grantedWithout, late } from './co-label-story.js';
import type { Story } from './aggregate.js';

const key = deliberationKey(late);
const counted = (story: Story) => story.toCommittee(late).openVote(late).voteAll(late, 'favourable');
const asked = () => {
  const story = grantedWithout();
  return story.label(adds(story));
};

/** Pôles that add their label late, or would have (R45). */
export const coLabelTales: Record<string, () => Story> = {
  'a late opinion that adds its pôle to the certificate': () => {
    const story = grantedWithout(counted, (one) => one.validate(late));
    return story.label(adds(story)).label({ type: 'transmitLabel' });
  },
  'an organ that adds its label': () => answers(asked(), 'for', 'for', 'for', 'for'),
  'an organ that does not, and one without its quorum': () => {
    const story = asked().reach(key, 'reminder').reach(key, 'voteWindow').reach(key, 'voteWindow');
    return story.label(adds(story)).reach('request', 'archive');
  },
};

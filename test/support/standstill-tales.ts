import { sevenPoles, Story } from './aggregate.js';
import { leaves } from './departure-acts.js';
import { resumes, suspends } from './standstill-acts.js';

const [lead = '', east = '', north = ''] = sevenPoles;
const three = [lead, east, north];
const in20Days = (story: Story) => new Date(Date.parse(story.at) + 20 * 86_400_000).toISOString();
const suspended = (story: Story) => story.request(suspends(in20Days(story)));

/** §9.2: a request that stands still while an organ votes, goes on by itself, loses a pôle meanwhile, or ends so. */
export const standstillTales: Record<string, () => Story> = {
  'a request suspended while an organ votes, and resumed': () =>
    suspended(new Story(three).led().toCommittee(east).openVote(east).cast(east, 1, 'favourable')).request(
      resumes(three),
    ),
  'a request suspended in its joint review, that goes on by itself': () =>
    suspended(new Story(three).led()).reach('request', 'suspensionEnd'),
  'a request that loses a pôle while it is suspended': () =>
    suspended(new Story(three).led()).request(leaves(east)).reach('request', 'suspensionEnd'),
  'a request withdrawn while it is suspended': () =>
    suspended(new Story(three).led()).request({ type: 'withdraw' }),
  'a request suspended twice before it is admitted': () =>
    suspended(suspended(new Story(three).submit()).request(resumes(three)))
      .reach('request', 'suspensionEnd')
      .admit(),
};

import { presentedAgain, requestOf, type Resubmission } from '../../workflows/index.js';
import { rollsOf, sevenPoles, Story, submissionOf, text } from './aggregate.js';

const [lead = '', east = '', north = ''] = sevenPoles;
const three = [lead, east, north];
const reasons = { reasons: text('complement') };

/** The lead was favourable, another pôle reserved something, then the lead asked for a complement. */
export const postponedStory = (): Story =>
  new Story(three)
    .led('favourable')
    .opinion(east, 'favourableWithReservations')
    .review(lead, { type: 'reviseOpinion', opinion: 'postponed', reservations: [], texts: reasons });

/** What a request that presents it again pins of it. */
export function pinnedOf(story: Story): Resubmission {
  const earlier = requestOf(story.aggregate)?.context;
  if (!earlier) throw new Error('nothing to present again');
  return presentedAgain('request-1', earlier);
}

export const answersTo = ({ asks }: Resubmission) =>
  Object.fromEntries(asks.map(({ id }) => [id, text(`answer-${id}`)]));

/** Presented again, each thing answered; on the light track or not. */
export function presented(light: boolean, pinned = pinnedOf(postponedStory())): Story {
  const story = new Story(three, { resubmission: pinned });
  return story
    .request({ type: 'submit', submission: submissionOf(three), texts: answersTo(pinned) })
    .request({ type: 'admit', rolls: rollsOf(three), ...(light && { light: { minor: true } }) });
}

export const resubmissionTales: Record<string, () => Story> = {
  'a letter of support, taken back': () =>
    postponedStory()
      .request({ type: 'grantSupport', texts: reasons })
      .request({ type: 'withdrawSupport', texts: reasons }),
  'a postponed request presented again': () =>
    postponedStory().request({ type: 'resubmit', call: 'call-2', over: 0 }).reach('request', 'archive'),
  'a project presented again, on the light track': () =>
    presented(true).toCommittee(lead).openVote(lead).voteAll(lead, 'favourable').validate(lead),
};

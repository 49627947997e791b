import type { ChangeGround } from '../../workflows/index.js';
import { rollsOf, submissionOf, text, type RequestAct } from './aggregate.js';
import { everyPole, invitedPoles, lead } from './letter-reader.js';
import type { LetterStory } from './letter-story.js';

export { departureStories } from './departure-letters.js';

const handIn = (grounds: ChangeGround[], version = 2): RequestAct => ({
  type: 'handInVersion',
  submission: { ...submissionOf(everyPole), file: { version, hash: String(version).repeat(64) } },
  change: { grounds, failing: [], lost: [] },
  rolls: rollsOf(everyPole),
  texts: { changes: text('changes') },
});
const confirm: RequestAct = { type: 'confirmVersion', rolls: rollsOf(everyPole) };

/** R60, R62: a minor one, one that is not confirmed, one that brings a partner in, and one that reopens the opinions. */
export const versioned = (story: LetterStory) =>
  story
    .submit()
    .admit()
    .opinion(lead, 'favourable')
    .opinion(invitedPoles[0] ?? '', 'favourable')
    .request(handIn([]))
    .request(handIn(['partnerLeft'], 3))
    .request({ type: 'refuseVersion', texts: { reasons: text('why') } })
    .request(handIn(['partnerJoined'], 4))
    .request(confirm)
    .request(handIn(['objectives'], 5));

/** R63h: judged anew by the panel. */
export const panelAnew = (judged: LetterStory) => judged.request(handIn(['objectives']));

/** R69: presented again, and admitted on the light track. */
export const lightened = (story: LetterStory) =>
  story
    .again()
    .submit()
    .request({ type: 'admit', rolls: rollsOf(everyPole), light: { minor: true } });

/** R74: a letter of support to what was refused, taken back. */
export const supported = (refused: LetterStory) =>
  refused
    .request({ type: 'grantSupport', texts: { reasons: text('support') } })
    .request({ type: 'withdrawSupport', texts: { reasons: text('why') } });

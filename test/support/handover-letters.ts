import { accepts, proposes, proposesFor } from './handover-acts.js';
import type { LetterStory } from './letter-story.js';

/** Whom the dossier is proposed to; nothing else is told to them of it. */
const incoming = 'otherRegion';
const replaced = { organisation: 'replaced' as const };
const led = (story: LetterStory) => story.submit().admit().opinion('moveo', 'favourable');

/** R62: a colleague takes over, reminded once; and hands it back, in vain. */
const handedTo = (story: LetterStory) =>
  led(story)
    .handover(proposes(incoming))
    .reach('handover:1', 'handoverReminder')
    .handover(accepts)
    .handover(proposes('holder', { former: incoming }))
    .handover({ type: 'takeBackHandover' });

/** In the place of a holder who objects; then of one who does not, and whoever is asked declines. */
const inAbsence = (story: LetterStory) =>
  led(story)
    .handover(proposesFor(incoming))
    .reach('handover:1', 'handoverReminder')
    .handover({ type: 'objectToHandover' });

const unwanted = (story: LetterStory) =>
  led(story)
    .handover(proposesFor(incoming))
    .reach('handover:1', 'handoverObjection')
    .handover({ type: 'declineHandover' });

/** Another organisation, whose version is replacing, reminded of, and never handed in. */
const replacing = (story: LetterStory) =>
  led(story)
    .handover(proposes(incoming, replaced))
    .handover(accepts)
    .reach('handover:1', 'handoverReminder')
    .reach('handover:1', 'handoverVersion');

/** R62: the request ends while somebody is asked. */
const overtaken = (story: LetterStory) =>
  led(story).handover(proposes(incoming)).request({ type: 'withdraw' });

export const handoverStories = { handedTo, inAbsence, unwanted, replacing, overtaken };

//                              holder partner LO  LC  LM  CO  CC  CM  X   steer fund state reg else stranger
export const handoverMatrix: [string, string, string][] = [
  ['handoverProposed', 'handedTo',   'I - - - - - - - - - - - - A -'],
  ['handoverReminded', 'handedTo',   '- - - - - - - - - - - - - A -'],
  ['holderChanged', 'handedTo',      'I I I I I I I I I - - - - I -'],
  // Nobody is asked yet; the pôle that has proposed is told with the holder.
  ['handoverAnnounced', 'inAbsence', 'A - I - - - - - - - - - - - -'],
  ['handoverReminded', 'inAbsence',  'A - - - - - - - - - - - - - -'],
  ['handoverObjected', 'inAbsence',  'I - I - - - - - - - - - - - -'],
  ['handoverDeclined', 'unwanted',   'I - I - - - - - - - - - - I -'],
  ['handoverAgreed', 'replacing',    'A - - - - - - - - - - - - I -'],
  ['handoverReminded', 'replacing',  'A - - - - - - - - - - - - - -'],
  ['handoverLapsed', 'replacing',    'I - - - - - - - - - - - - I -'],
  ['handoverEnded', 'overtaken',     'I - - - - - - - - - - - - I -'],
]; // prettier-ignore

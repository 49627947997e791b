import { handoverStories } from './handover-letters.js';
import { bearerLeaves, consents, declines, leaves, reassigns } from './departure-acts.js';
import { rollsOf } from './aggregate.js';
import { everyPole } from './letter-reader.js';
import type { LetterStory } from './letter-story.js';
import { standstillStories } from './standstill-letters.js';

/** All are favourable so far, and one pôle is still awaited. */
const led = (story: LetterStory) => story.submit().admit().opinion('moveo', 'favourable');
const withSeats = <Act extends object>(act: Act): Act => ({ ...act, rolls: rollsOf(everyPole) });

/** R64: an invited pôle leaves, another takes its place once it is reminded. */
const succeeded = (story: LetterStory) =>
  led(story)
    .request(withSeats(leaves('id4car', 'pvf')))
    .reach('request', 'successionReminder')
    .request(withSeats(consents('pvf')));

/** R64: the lead leaves, and whoever is to take its place does not. */
const unsucceeded = (story: LetterStory) =>
  led(story)
    .request(withSeats(leaves('moveo', 'pvf')))
    .request(withSeats(declines('pvf')));

/** R42: steering hands the lead on. */
const handedOn = (story: LetterStory) => led(story).request(withSeats(reassigns('id4car')));

/** R64: a pôle leaves that neither leads nor is invited. */
const ofNoPart = (story: LetterStory) => led(story).request(withSeats(leaves('rhin')));

/** R64: a refusal is made, and then its lead leaves. */
const afterRefusal = (story: LetterStory) =>
  story
    .submit()
    .admit()
    .opinion('moveo', 'unfavourable')
    .reach('request', 'takeOver')
    .request({ type: 'confirmOutcome' })
    .request(withSeats(leaves('moveo', 'pvf')));

const labelled = (story: LetterStory) =>
  led(story).opinion('id4car', 'favourable').reach('request', 'coReview').request({ type: 'confirmOutcome' });
/** R64: of two that labelled, one leaves and is succeeded; then both, and nobody is left. */
const bearerLeft = (story: LetterStory) => labelled(story).label(withSeats(bearerLeaves('id4car', 'pvf')));
const allLeft = (story: LetterStory) =>
  labelled(story)
    .label(withSeats(bearerLeaves('id4car')))
    .label(withSeats(bearerLeaves('moveo')));

export const departureStories = {
  ...{ succeeded, unsucceeded, handedOn },
  ...{ ofNoPart, afterRefusal, bearerLeft, allLeft },
  ...handoverStories,
  ...standstillStories,
};

//                              holder partner LO  LC  LM  CO  CC  CM  X   steer fund state reg else stranger
export const departureMatrix: [string, string, string][] = [
  // Of whoever is to take the place, the chair is asked.
  ['poleLeft', 'succeeded',           'I - I I I I A I - I I I I - -'],
  ['successionAccepted', 'succeeded', 'I - I I I I I I - I I I I - -'],
  ['poleLeft', 'ofNoPart',            'I - I I I I I I - I I I I - -'],
  ['poleLeft', 'afterRefusal',        'I - - - - I I I - I I I I - -'],
  ['bearerLeft', 'bearerLeft',        'I - I I I I I I - I I I I - -'],
  // Nobody of the pôle that has led is written to any more.
  ['successionEnded', 'unsucceeded',  'I - - - - I I I - I - - - - -'],
  ['leadReassigned', 'handedOn',      '- - I I - - - - - - - - - - -'],
]; // prettier-ignore

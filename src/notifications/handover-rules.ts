import { openHandover } from '../../workflows/index.js';
import { asks, each, tells, when, type LetterRule, type When } from './rule.js';
import type { Audience } from './audiences.js';

const objection = 'handover/handoverObjection';
const answer = 'handover/handoverAnswer';
const version = 'handover/handoverVersion';

const waitsIn =
  (state: string): When =>
  ({ aggregate }) =>
    openHandover(aggregate)?.state === state;

/** Somebody has proposed in the place of a holder who is not there. */
const inPlace: When = ({ fact }) => 'absence' in fact && fact.absence !== null;

/** Whoever had been asked, the holder, and the officer where the pôle had proposed. */
const stops: LetterRule[] = [
  ...each(['holder', 'incoming'], (to) => tells(to, 'handoverStopped')),
  ...when(inPlace, [tells('leadOfficer', 'handoverStopped')]),
];

/** Those who work on the request, and may have a tie with whoever holds it now (R63). */
const judging: Audience[] = ['leadOrgan', 'coOrgans', 'experts'];
const officers: Audience[] = ['leadOfficer', 'leadChair', 'coOfficers', 'labelOfficers', 'secretary'];

/** R62: who is told of a dossier that is handed on; of what is only proposed, the two it is between. */
export const handoverRules = {
  handoverAnnounced: [
    asks('holder', 'objectOrNot', objection),
    ...each(['leadOfficer', 'secretary'], (to) => tells(to, 'handoverAnnounced', objection)),
  ],
  handoverProposed: [asks('incoming', 'takeOverFile', answer), tells('holder', 'handoverProposed', answer)],
  handoverReminded: [
    ...when(waitsIn('contestable'), [asks('holder', 'objectOrNotSoon', objection)]),
    ...when(waitsIn('proposed'), [asks('incoming', 'takeOverFileSoon', answer)]),
    ...when(waitsIn('awaitingVersion'), [asks('holder', 'replaceOrganisationSoon', version)]),
  ],
  handoverAgreed: [
    asks('holder', 'replaceOrganisation', version),
    tells('incoming', 'handoverAgreed', version),
  ],
  holderChanged: [
    tells('newHolder', 'youHold'),
    tells('formerHolder', 'youHeld'),
    ...each(['partners', ...officers], (to) => tells(to, 'holderChanged')),
    ...each(judging, (to) => tells(to, 'holderChangedJudged')),
  ],
  handoverDeclined: stops,
  handoverTakenBack: stops,
  handoverObjected: stops,
  handoverLapsed: stops,
  handoverEnded: stops,
} satisfies Record<string, LetterRule[]>;

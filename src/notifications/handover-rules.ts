import { isStillHeld, openHandover, requestOf } from '../../workflows/index.js';
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
const stopsBy = (template: 'handoverStopped' | 'handoverOver'): LetterRule[] => [
  ...each(['holder', 'incoming'], (to) => tells(to, template)),
  ...when(inPlace, [tells('leadOfficer', template)]),
];
const stops = stopsBy('handoverStopped');

/** There is nothing left to hold, and not the proposal alone that ends. */
const isStill: When = ({ aggregate }) => isStillHeld(aggregate);
const isOver: When = ({ aggregate }) => !isStillHeld(aggregate);

/** A draft is its holder’s alone: whoever is not one of the two knows of none. */
const isSubmitted: When = ({ aggregate }) => requestOf(aggregate)?.context.submission != null;

/** Those who work on the request, case officers included (R63a), and may have a tie with whoever holds it now. */
const judging: Audience[] = [
  ...(['leadOfficer', 'leadChair', 'coOfficers', 'labelOfficers'] as const),
  ...(['leadOrgan', 'coOrgans', 'experts'] as const),
];

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
    ...when(isSubmitted, [
      ...each(['partners', 'secretary'], (to) => tells(to, 'holderChanged')),
      ...each(judging, (to) => tells(to, 'holderChangedJudged')),
    ]),
  ],
  handoverDeclined: stops,
  handoverTakenBack: stops,
  handoverObjected: stops,
  handoverLapsed: stops,
  handoverEnded: [...when(isOver, stopsBy('handoverOver')), ...when(isStill, stops)],
} satisfies Record<string, LetterRule[]>;

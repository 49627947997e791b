import type { Audience } from './audiences.js';
import { changeRules } from './change-rules.js';
import { fundingRules } from './funding-rules.js';
import { asks, each, names, starred, tells, when, type LetterRule, type When } from './rule.js';
import { withdrawalRules } from './withdrawal-rules.js';

const lead: Audience[] = ['leadOfficer', 'leadOrgan'];
const co: Audience[] = ['coOfficers', 'coOrgans'];

/** R71: every recipient of the letters that told of the label, and of any letter about it before. */
const toldOfIt: Audience[] = [
  ...['partners' as const, ...lead, ...co, 'steering' as const],
  ...(['funder', 'state', 'region', 'toldCorrespondents'] as const),
];

/** R70: ended by the chair with words, or without any by the answer of the pôle's organ. */
const withWords: When = ({ fact }) => fact.type === 'labelResumed' && fact.texts !== null;
const byVote: When = (scene, reader) => !withWords(scene, reader);

/** R62: by a change its holder has declared; no pôle has. */
const byChange: When = ({ fact }) => fact.type === 'labelSuspended' && fact.ground === 'declaredChange';
const byChair: When = (scene, reader) => !byChange(scene, reader);

/** §9.8: who hears of the suspensive reservations of a label (R38) and of its end; the refusal itself tells of one upheld. */
export const labelRules = {
  ...fundingRules,
  ...withdrawalRules(toldOfIt),
  ...changeRules(toldOfIt),
  conditionsOpened: [
    asks('holder', 'answerReservations', 'request/reservation'),
    ...each(['partners', ...lead, ...co, 'steering'], (to) => tells(to, 'labelledWithReservations')),
    ...names('experts'),
    ...starred(names('funder', 'state')),
  ],
  reservationReminded: [asks('holder', 'answerReservationsSoon', 'request/reservation')],
  reservationAnswered: [
    tells('holder', 'yourAnswerSent'),
    ...each(['poleOfficer', 'poleChair'], (to) => asks(to, 'judgeAnswer', 'request/reservationLift')),
    ...each([...lead, 'coOfficers', 'coOrgans'], (to) => tells(to, 'reservationAnswered')),
    ...starred(each(['funder', 'state'], (to) => tells(to, 'reservationAnswered'))),
  ],
  reservationLifted: [
    ...each(['holder', ...lead, 'coOfficers', 'coOrgans'], (to) => tells(to, 'reservationLifted')),
    ...starred(each(['funder', 'state'], (to) => tells(to, 'reservationLifted'))),
  ],
  labelWithdrawn: [asks('holder', 'notedWithdrawal'), ...each(toldOfIt, (to) => tells(to, 'labelWithdrawn'))],
  labelSuspended: [
    ...when(byChair, [asks('holder', 'suspendedToYou')]),
    ...when(byChange, [tells('holder', 'suspendedByChange')]),
    ...each(toldOfIt, (to) => tells(to, 'labelSuspended')),
  ],
  labelResumed: [
    ...when(withWords, [tells('holder', 'resumedToYou')]),
    ...when(byVote, [tells('holder', 'suspensionOver')]),
    ...each(toldOfIt, (to) => tells(to, 'labelResumed')),
  ],
  labelRectified: [tells('holder', 'rectifiedToYou'), ...each(toldOfIt, (to) => tells(to, 'labelRectified'))],
  coLabelAdded: [tells('holder', 'coLabelledToYou'), ...each(toldOfIt, (to) => tells(to, 'coLabelAdded'))],
  // The organ is asked by the fact of its own, in the same act.
  coLabelAsked: 'silent' as const,
  coLabelDenied: each(['poleOfficer', 'poleChair'], (to) => tells(to, 'coLabelDenied')),
  suspensionOverdue: each(['poleChair', 'leadChair', 'secretary'], (to) => asks(to, 'concludeSuspension')),
  labelExpired: each(['holder', 'leadOfficer'], (to) => tells(to, 'labelExpired')),
} satisfies Record<string, LetterRule[] | 'silent'>;

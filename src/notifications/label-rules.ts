import type { Audience } from './audiences.js';
import { asks, each, names, starred, tells, type LetterRule } from './rule.js';

const lead: Audience[] = ['leadOfficer', 'leadOrgan'];
const co: Audience[] = ['coOfficers', 'coOrgans'];

/** §9.8: who hears of the suspensive reservations of a label (R38) and of its end; the refusal itself tells of one upheld. */
export const labelRules = {
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
  labelWithdrawn: [
    asks('holder', 'notedWithdrawal'),
    ...each(['partners', ...lead, ...co, 'steering', 'funder', 'state', 'region'], (to) =>
      tells(to, 'labelWithdrawn'),
    ),
  ],
  labelExpired: each(['holder', 'leadOfficer'], (to) => tells(to, 'labelExpired')),
} satisfies Record<string, LetterRule[]>;

import { asks, each, tells, when, type When } from './rule.js';
import type { Audience } from './audiences.js';

const answer = 'label/withdrawalAnswer';
const own: Audience[] = ['poleOfficer', 'poleChair'];

/** The end of the label, told in the same act to those to whom the last of its pôles matters. */
const lasts: When = ({ fact }) => fact.type === 'poleWithdrew' && !fact.last;

const bySteering: When = ({ fact }) => fact.type === 'withdrawalRejected' && fact.decision !== null;

/** R70, R71: a withdrawal is between the holder and the pôle until it is carried; then whoever was told of the label is. */
export const withdrawalRules = (toldOfIt: Audience[]) => ({
  withdrawalNoticed: [
    asks('holder', 'withdrawalToYou', answer),
    ...each(own, (to) => tells(to, 'withdrawalBegun', answer)),
  ],
  withdrawalDropped: [
    tells('holder', 'withdrawalDroppedToYou'),
    ...each(own, (to) => tells(to, 'withdrawalDropped')),
  ],
  withdrawalAnswered: [
    tells('holder', 'withdrawalAnswerSent'),
    ...each(own, (to) => tells(to, 'withdrawalAnswered')),
  ],
  // The organ that is asked has its letters.
  withdrawalPut: 'silent' as const,
  withdrawalPassedOn: [
    ...each(['secretary', 'steering'], (to) => asks(to, 'decideWithdrawal')),
    ...each(own, (to) => tells(to, 'withdrawalPassedOn')),
  ],
  withdrawalRulingOverdue: each(['secretary', 'steering'], (to) => asks(to, 'decideWithdrawal')),
  withdrawalRejected: [
    ...each(['holder', 'poleOfficer', 'poleOrgan'], (to) => tells(to, 'withdrawalRejected')),
    ...when(bySteering, [tells('steering', 'withdrawalRejected')]),
  ],
  poleWithdrew: [
    tells('holder', 'poleWithdrewToYou'),
    ...when(
      lasts,
      each(toldOfIt, (to) => tells(to, 'poleWithdrew')),
    ),
  ],
  leadVacated: [
    asks('labelChairs', 'leadTheCertificate', 'label/leadNaming'),
    ...each(['holder', 'labelOfficers'], (to) => tells(to, 'leadVacated', 'label/leadNaming')),
  ],
  certificateTakenOver: each(['holder', ...toldOfIt], (to) => tells(to, 'certificateTakenOver')),
});

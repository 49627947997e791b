import { deliberationOf } from '../../workflows/index.js';
import { asks, each, tells, when, type LetterRule, type When } from './rule.js';
import type { Audience } from './audiences.js';

const answer = 'label/withdrawalAnswer';
const own: Audience[] = ['poleOfficer', 'poleChair'];

/** R70: what an organ is asked is about the withdrawal of its pôle's label, and about nothing else. */
export const isWithdrawal: When = ({ aggregate, key }) =>
  deliberationOf(aggregate, key)?.context.about === 'withdrawal';
/** Where nobody may vote the organ is asked nothing, and steering is, by the fact that follows. */
const someVote: When = ({ fact }) => fact.type !== 'organAsked' || fact.voters.length > 0;

const organVotes = (asked: LetterRule, officer: LetterRule[]): LetterRule[] =>
  when((scene, reader) => isWithdrawal(scene, reader) && someVote(scene, reader), [asked, ...officer]);
const open = tells('poleOfficer', 'withdrawalVoteOpen', 'pole/voteWindow');

/** R84: what the organ is asked stays in its pôle. */
export const withdrawalVotes = {
  organAsked: organVotes(asks('organVoters', 'voteOnWithdrawal', 'pole/voteWindow'), [open]),
  organVotersCalled: organVotes(asks('organVoters', 'voteOnWithdrawal', 'pole/voteWindow'), []),
  organReconvened: organVotes(asks('organVoters', 'voteOnWithdrawalAgain', 'pole/voteWindow'), [open]),
  organReminded: organVotes(asks('awaitedVoters', 'voteOnWithdrawalSoon', 'pole/voteWindow'), []),
  deliberationEnded: organVotes(tells('awaitedVoters', 'withdrawalVoteOff'), [
    tells('poleOfficer', 'withdrawalVoteOff'),
  ]),
};

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

import { settingsOf } from '../../rule-set.js';
import { backPlanned } from '../../time.js';
import type { Instant, Opinion, Reason, Reservation } from '../../vocabulary.js';
import { designationReasons } from './designation.js';
import { electorateOf } from './electorate.js';
import { attendanceReasons, draftReasons, signReasons } from './minutes.js';
import { readingRules } from './readers.js';
import { fewestReviews, readingsOwed, submittedReviews } from './readings.js';
import { datesOfSession, noSessionAhead, sessionStands, votesBeforeSession } from './session.js';
import type { PoleReviewCommand, PoleReviewContext } from './vocabulary.js';

type Context = PoleReviewContext;
type Rule<Type extends PoleReviewCommand['type']> = (
  command: Extract<PoleReviewCommand, { type: Type }>,
  context: Context,
) => Reason[];
type Rules = { [Type in PoleReviewCommand['type']]?: Rule<Type> };

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

const needsReservation = (opinion: Opinion | null) => opinion === 'favourableWithReservations';
const needsReasons = (opinion: Opinion | null) => opinion === 'unfavourable' || opinion === 'postponed';

const leadComesLast = ({ rules }: Context) => settingsOf(rules).decisionModel === 'leadAfterOpinions';

const rules: Rules = {
  ...readingRules,

  designateVoter: designationReasons,

  confirmConflict: ({ person }, { declarations }) =>
    refuse(declarations[person] === false, { code: 'personAside', rule: 'R63' }),
  dismissConflict: ({ person, found }, { declarations, dismissed }) => [
    ...refuse(declarations[person] === false, { code: 'personAside', rule: 'R63' }),
    ...refuse(dismissed[person]?.found === found, { code: 'conflictDismissed', rule: 'R63' }),
  ],

  concludeExpertise: (_, context) =>
    refuse(submittedReviews(context) < fewestReviews(context), {
      code: 'reviewMissing',
      rule: 'R43',
      liftedBy: 'expert',
      params: { needed: fewestReviews(context) },
    }),

  conveneSession: (command, context) => [
    ...sessionStands(context, command.at),
    ...datesOfSession(context, command),
  ],
  moveSession: (command, context) => [
    ...noSessionAhead(context, command.at),
    ...datesOfSession(context, command),
  ],
  cancelSession: ({ at }, context) => noSessionAhead(context, at),
  recordAttendance: (command, context) => attendanceReasons(context, command),
  draftMinutes: (command, context) => draftReasons(context, command),
  signMinutes: (command, context) => signReasons(context, command),

  openVote: (command, context) => {
    const { roll, mode } = command;
    const secondCall = context.quorumMissed;
    const rules = settingsOf(context.rules);
    const voters = electorateOf(context, roll).length;
    const needed = secondCall && mode === 'session' ? rules.secondCallMinimum : rules.minimumVoters;
    return [
      ...votesBeforeSession(context, command),
      ...readingsOwed(context),
      // Model A hears the opinions before the lead decides: they do not wait for it.
      ...refuse(context.role === 'invited' && !context.leadOpinionShared && !leadComesLast(context), {
        code: 'leadOpinionAwaited',
        rule: 'R26',
        liftedBy: 'chair',
      }),
      ...refuse(voters < needed, {
        code: 'electorateShort',
        rule: 'R31',
        liftedBy: 'chair',
        params: { voters, needed },
      }),
    ];
  },

  castBallot: ({ seat, person, votedAlready, ballot, texts }, { vote, ...context }) => {
    const eligible = vote?.electorate.find((voter) => voter.id === seat);
    const before = vote?.ballots[seat] ?? context.lateBallots[seat];
    return [
      ...refuse(!eligible, { code: 'seatNotEligible', rule: 'R30' }),
      ...refuse(context.declarations[person] === false, { code: 'voterRecused', rule: 'R63' }),
      ...refuse(before !== undefined, { code: 'ballotAlreadyCast', rule: 'R4' }),
      ...refuse(
        ballot !== undefined && settingsOf(context.rules).reasonsRequired[ballot] && !texts?.reasons,
        {
          code: 'ballotReasonsMissing',
          rule: 'R33',
        },
      ),
      ...refuse(votedAlready, { code: 'alreadyVoted', rule: 'R35' }),
    ];
  },

  closeVote: (_, { vote }) =>
    refuse(vote?.mode === 'remote', { code: 'remoteVoteRuns', rule: 'R32', liftedBy: 'clock' }),

  validateOpinion: ({ reservations, texts, at }, context) => [
    ...refuse(context.opinion === null, { code: 'noOpinionCounted', rule: 'R33' }),
    ...refuse(context.lateOpinion !== null, { code: 'lateOpinionGiven', rule: 'R44' }),
    ...opinionTexts(context.opinion, reservations.length, texts?.reasons),
    ...datesOf(reservations, at, context),
  ],

  reviseOpinion: ({ opinion, reservations, texts, at }, context) => [
    ...refuse(settingsOf(context.rules).decisionModel === 'singleCommittee', {
      code: 'committeeHasVoted',
      rule: 'R40',
    }),
    ...refuse(opinion === 'postponed' && context.role !== 'lead', {
      code: 'opinionNotForInvited',
      rule: 'R36',
    }),
    ...refuse(opinion === 'noObjection' && context.role === 'lead', {
      code: 'opinionNotForLead',
      rule: 'R36',
    }),
    ...opinionTexts(opinion, reservations.length, texts.reasons),
    ...datesOf(reservations, at, context),
  ],
};

/** R38, R51: a suspensive reservation is answered and lifted in time for the certificate. */
function datesOf(reservations: Reservation[], at: Instant, { closesAt, rules }: Context): Reason[] {
  const last = backPlanned({ call: { closesAt }, rules: { values: rules } }, 'certificates');
  const wrong = reservations.some(({ due }) => due !== undefined && (due <= at || due > last));
  const days = settingsOf(rules).backPlanning.certificates;
  return refuse(wrong, { code: 'reservationDate', rule: 'R38', liftedBy: 'chair', params: { days } });
}

function opinionTexts(opinion: Opinion | null, reservations: number, reasons: unknown): Reason[] {
  return [
    ...refuse(needsReservation(opinion) && reservations === 0, {
      code: 'reservationMissing',
      rule: 'R38',
      liftedBy: 'chair',
    }),
    ...refuse(needsReasons(opinion) && !reasons, { code: 'reasonsMissing', rule: 'R33', liftedBy: 'chair' }),
  ];
}

/** R44: after the joint decision only a vote already counted is still signed, as a late opinion that does not count. */
const speaksToTheRequest = [
  'declineReview',
  'recusePole',
  'conveneSession',
  'moveSession',
  'openVote',
  'reviseOpinion',
  'designateVoter',
];

/** Empty when the command is allowed; the guard of every arrow asks this, and so does every page (D6). */
export function reviewReasons(command: PoleReviewCommand, context: Context): Reason[] {
  const rule = rules[command.type] as Rule<typeof command.type> | undefined;
  const late = context.settled && speaksToTheRequest.includes(command.type);
  return [
    ...refuse(late, { code: 'jointDecisionReached', rule: 'R44' }),
    ...(rule ? rule(command as never, context) : []),
  ];
}

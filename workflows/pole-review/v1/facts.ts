import { settingsOf } from '../../rule-set.js';
import { apply } from './changes.js';
import { clearance, votersOf } from './electorate.js';
import { approvals, minutesFact } from './minutes.js';
import { readingTellers } from './reading-facts.js';
import { submittedReviews } from './readings.js';
import { isUnopened, sealedIn } from './sealed.js';
import { aheadFact, newlyCalled } from './session.js';
import { ofPole, only, type Teller } from './teller.js';
import type {
  PoleReviewCommand,
  PoleReviewContext,
  PoleReviewFact,
  RemindedInnerStep,
} from './vocabulary.js';

type Fact = PoleReviewFact;

/** The commands that end a review, whatever was still sealed in it. */
const ending: PoleReviewCommand['type'][] = [
  'closeReview',
  'terminateReview',
  'recusePole',
  'deadlineReached',
];

/** D11: how many sealed ballots the command leaves where nothing opens them; said from the context before it. */
function destroyedBy(context: PoleReviewContext, command: PoleReviewCommand): number {
  if (ending.includes(command.type)) return sealedIn(context).length;
  const after = sealedIn({ ...context, ...apply(context, command) });
  const opened = (command.opened ?? []).map(({ commitment }) => commitment);
  return sealedIn(context).filter((one) => ![...after, ...opened].includes(one)).length;
}

/** Each fact of a review, said from the context after the change and the command that made it. */
const tellers: Record<Fact['type'], Teller> = {
  reviewOpened: ({ pole, role }) => ({ type: 'reviewOpened', pole, role }),
  /** R67: an organ asked anew accepted long ago */
  reviewAccepted: ({ pole, former }) => (former ? null : { type: 'reviewAccepted', pole }),
  reviewDeclined: only('declineReview', ({ texts }, { pole }) => ({ type: 'reviewDeclined', pole, texts })),
  poleRecused: ({ pole }, command) => ({
    type: 'poleRecused',
    pole,
    texts: (command.type === 'recusePole' && command.texts) || {},
  }),
  /** R44: those of a review taken up again were asked before */
  interestsRequested: ({ pole, asked }) => (asked ? null : { type: 'interestsRequested', pole }),
  personRecused: only('noteDeclaration', ({ person, clear }, { pole }) =>
    clear ? null : { type: 'personRecused', pole, person },
  ),
  conflictConfirmed: only('confirmConflict', ({ person }, { pole }) => ({
    type: 'conflictConfirmed',
    pole,
    person,
  })),
  conflictDismissed: only('dismissConflict', ({ person }, { pole }) => ({
    type: 'conflictDismissed',
    pole,
    person,
  })),
  clearanceReached: ofPole('clearanceReached'),
  electorateShort: (context, command) => {
    // Only a recusal shortens an electorate: a declaration without interest tells nothing again.
    if (command.type === 'noteDeclaration' && command.clear) return null;
    const { voters } = clearance(context);
    const needed = settingsOf(context.rules).minimumVoters;
    return voters < needed ? { type: 'electorateShort', pole: context.pole, voters, needed } : null;
  },
  voterDesignated: only('designateVoter', ({ person }, { pole }) => ({
    type: 'voterDesignated',
    pole,
    person,
  })),
  ...readingTellers,
  expertiseConcluded: (context) => ({
    type: 'expertiseConcluded',
    pole: context.pole,
    reviews: submittedReviews(context),
  }),
  voteOpened: ({ pole, vote }) =>
    vote && { type: 'voteOpened', pole, secondCall: vote.secondCall, voters: votersOf(vote.electorate) },
  /** R31: the one fact said from the context before the change */
  votersCalled: (context, command) => {
    const before = votersOf(context.vote?.electorate ?? []);
    const after = votersOf(apply(context, command).vote?.electorate ?? []);
    const voters = after.filter((person) => !before.includes(person));
    return voters.length > 0 ? { type: 'votersCalled', pole: context.pole, voters } : null;
  },
  ballotCast: only('castBallot', ({ seat, person }, { pole }) => ({
    type: 'ballotCast',
    pole,
    seat,
    person,
  })),
  lateBallotKept: only('castBallot', ({ seat, person }, { pole }) => ({
    type: 'lateBallotKept',
    pole,
    seat,
    person,
  })),
  lateOpinionKept: ({ pole, lateOpinion }) => {
    if (!lateOpinion) return null;
    const { opinion, reservations, texts } = lateOpinion;
    return { type: 'lateOpinionKept', pole, opinion, reservations, texts };
  },
  /** R35: told of a ballot that is not taken; the machine stays as it is */
  secondVoteRefused: only('castBallot', ({ seat, voter }, { pole }) => ({
    type: 'secondVoteRefused',
    pole,
    seat,
    voter,
  })),
  ballotsOpened: ({ pole, vote }) =>
    vote?.sealed ? { type: 'ballotsOpened', pole, ballots: Object.keys(vote.ballots).length } : null,
  /** D11: those of a sitting without quorum are told as it is counted */
  ballotsDestroyed: (context, command, step) => {
    const { pole, vote } = context;
    const missed = step === 'reconvened' ? Object.values(vote?.ballots ?? {}).filter(isUnopened) : null;
    const ballots = missed?.length ?? destroyedBy(context, command);
    return ballots > 0 ? { type: 'ballotsDestroyed', pole, ballots } : null;
  },
  voteClosed: ({ pole, tally }) => tally && { type: 'voteClosed', pole, tally },
  quorumMissed: ({ pole, tally }) =>
    tally && { type: 'quorumMissed', pole, present: tally.present, needed: tally.quorum },
  opinionProposed: ({ pole, opinion }) => opinion && { type: 'opinionProposed', pole, opinion },
  opinionValidated: ({ pole, opinion, reservations, texts, tally, rules }, command) =>
    opinion && {
      type: 'opinionValidated',
      pole,
      opinion,
      reservations,
      texts,
      ...(settingsOf(rules).decisionModel === 'singleCommittee' &&
        tally && { votes: { for: tally.for, against: tally.against } }),
      ...('unseen' in command && command.unseen && { unseen: command.unseen }),
    },
  opinionRevised: only('reviseOpinion', ({ opinion, reservations, texts, unseen }, { pole }) => ({
    type: 'opinionRevised',
    pole,
    opinion,
    reservations,
    texts,
    ...(unseen && { unseen }),
  })),
  /** with a recusal, said from the context before it (R31) */
  sessionConvened: (context, command) =>
    newlyCalled(context, { ...context, ...apply(context, command) }, command),
  sessionMoved: (context, { at }) => aheadFact('sessionMoved', context, at),
  /** said from the context before it */
  sessionCancelled: (context, { at }) => aheadFact('sessionCancelled', context, at),
  attendanceRecorded: (context, command) => minutesFact('attendanceRecorded', context, command),
  /** a new record of who was there is a new draft of the minutes */
  minutesDrafted: (context, command) => minutesFact('minutesDrafted', context, command),
  minutesSigned: (context, command) => approvals('minutesSigned', context, command),
  minutesApproved: (context, command) => approvals('minutesApproved', context, command),
  fellSilent: ofPole('fellSilent'),
  judgedAnew: ofPole('judgedAnew'),
  reviewClosed: ofPole('reviewClosed'),
  reviewTerminated: ofPole('reviewTerminated'),
  reviewDeadlineMissed: only('deadlineReached', ({ deadline }, { pole }) => ({
    type: 'reviewDeadlineMissed',
    pole,
    deadline,
  })),
  innerStepReminded: ({ pole }, _, step) =>
    step ? { type: 'innerStepReminded', pole, deadline: step } : null,
  innerDatesMoved: ofPole('innerDatesMoved'),
};

/** The fact of this type, or null when the command at hand does not make it. */
export function factOf(
  type: Fact['type'],
  context: PoleReviewContext,
  command: PoleReviewCommand,
  step?: RemindedInnerStep,
): Fact | null {
  return tellers[type](context, command, step);
}

import { submitted } from './changes.js';
import { departureTellers } from './departure-facts.js';
import { exclusionTellers } from './exclusion-facts.js';
import { unsettledConditions } from './conditions.js';
import { reexaminationTellers } from './reexamination-facts.js';
import { resubmissionTellers } from './resubmission-facts.js';
import { supportTellers } from './support-letter.js';
import { standstillTellers } from './standstill.js';
import { referralTellers } from './referral-facts.js';
import { deliberating } from './referral.js';
import { namingTellers } from './naming-facts.js';
import { isReopened, reopeningEnd } from './step-ends.js';
import { only, type Teller } from './teller.js';
import type {
  LabelRequestCommand,
  LabelRequestContext,
  LabelRequestFact,
  RemindedStep,
} from './vocabulary.js';

const bare =
  (
    type:
      | 'draftOpened'
      | 'draftDeleted'
      | 'completionExtended'
      | 'completionReminded'
      | 'reservationReminded'
      | 'requestWithdrawn'
      | 'requestClosed'
      | 'coReviewExpired'
      | 'calendarCompressed',
  ): Teller =>
  () => ({ type });

const ofLead =
  (type: 'takeOverOpened' | 'requestPostponed' | 'requestRefused' | 'leadClaimOpened'): Teller =>
  ({ leadPole, panel }) => ({ type, pole: leadPole ?? panel?.pole ?? '' });

const settles: string[] = ['decideReexamination', 'recordVerdict', 'deadlineReached'];

/** The pôle that acts for the request: its lead, the one that signs for a panel, or who holds the file. */
const speakerOf = ({ leadPole, panel, submission }: LabelRequestContext) =>
  leadPole ?? panel?.pole ?? submission?.receivingPole ?? '';

const isAgain = (context: LabelRequestContext) => isReopened(context) || deliberating(context) !== null;

/** Each fact of a request, said from the context after the change and the command that made it. */
const tellers: Record<Exclude<LabelRequestFact['type'], 'requestLapsed'>, Teller> = {
  draftOpened: bare('draftOpened'),
  draftDeleted: bare('draftDeleted'),
  submitted: (context) => ({ type: 'submitted', receivingPole: submitted(context).receivingPole }),
  completionRequested: only('askCompletion', ({ texts }) => ({ type: 'completionRequested', texts })),
  completionExtended: bare('completionExtended'),
  completionReminded: bare('completionReminded'),
  completed: only('complete', ({ submission }) => ({ type: 'completed', version: submission.file.version })),
  admitted: ({ invited }) => ({ type: 'admitted', invited }),
  rejectedInadmissible: only('rejectInadmissible', ({ texts }) => ({ type: 'rejectedInadmissible', texts })),
  /** emitted once for each by `tellSetAside` */
  poleSetAside: () => null,
  ...namingTellers,
  panelAwaited: ({ panel }) => ({ type: 'panelAwaited', again: panel !== null }),
  /** R60: a panel that judges a version anew was named before */
  panelNamed: (context, command) =>
    command.type === 'namePanel' && context.panel
      ? {
          ...{ type: 'panelNamed', pole: context.panel.pole },
          ...{ experts: context.panel.experts, decision: context.panel.decision },
        }
      : null,
  signerNamed: only('namePanel', ({ pole, decision }) => ({ type: 'signerNamed', pole, decision })),
  panelOpinionGiven: only('givePanelOpinion', ({ person }) => ({ type: 'panelOpinionGiven', person })),
  leadStoodDown: only('recordPosition', ({ pole }) => ({ type: 'leadStoodDown', pole })),
  /** the one fact said from the context before the change: it names the rules that end */
  ruleSetAdopted: only('adoptRuleSet', ({ decision, rules }, context) => ({
    type: 'ruleSetAdopted',
    decision,
    ruleSet: rules.id,
    hash: rules.hash,
    former: submitted(context).rules.hash,
  })),
  interestsDeclared: only('declareInterests', ({ person, clear }) => ({
    type: 'interestsDeclared',
    person,
    clear,
  })),
  ...exclusionTellers,
  /** R37, R44: a co-review gone back to opens nothing else: the lead's opinion was shared before */
  leadOpinionShared: (context) => {
    const { leadPole, positions } = context;
    return isAgain(context)
      ? null
      : {
          type: 'leadOpinionShared',
          pole: leadPole ?? '',
          position: positions[leadPole ?? '']?.position ?? 'silent',
        };
  },
  takeOverOpened: ofLead('takeOverOpened'),
  coReviewOpened: (context) =>
    isAgain(context) ? null : { type: 'coReviewOpened', invited: context.invited },
  positionRecorded: only('recordPosition', ({ pole, position, revised }) => ({
    type: 'positionRecorded',
    pole,
    position,
    revised,
  })),
  lateOpinionRecorded: only('recordLateOpinion', ({ pole, opinion }) => ({
    type: 'lateOpinionRecorded',
    pole,
    position: opinion,
  })),
  windowReopened: (context) => {
    const { reopened } = context;
    if (!reopened) return null;
    const { pole, at, texts } = reopened;
    return { type: 'windowReopened', pole, until: reopeningEnd(submitted(context), at), texts };
  },
  coReviewExpired: bare('coReviewExpired'),
  conciliationOpened: ({ positions }) => ({
    type: 'conciliationOpened',
    opposed: Object.keys(positions)
      .filter((pole) => positions[pole]?.opposition === 'open')
      .sort(),
  }),
  oppositionLifted: only('liftOpposition', ({ pole }) => ({ type: 'oppositionLifted', pole })),
  oppositionMaintained: only('maintainOpposition', ({ pole }) => ({
    type: 'oppositionMaintained',
    pole,
    byExpiry: false,
  })),
  /** told by `handVersion`, with whom the version brings in */
  versionHandedIn: () => null,
  versionTaken: () => null,
  versionRefused: () => null,
  /** told by `handDeparture`, each for its own pôles */
  ...departureTellers,
  ...standstillTellers,
  outcomeComputed: ({ outcome }) => outcome && { type: 'outcomeComputed', outcome },
  ...referralTellers,
  ...reexaminationTellers,
  conditionsOpened: (context) => ({
    type: 'conditionsOpened',
    reservations: unsettledConditions(context).map(({ id, pole, due }) => ({ id, pole, due })),
  }),
  reservationReminded: bare('reservationReminded'),
  reservationAnswered: only('answerReservation', ({ reservation }, { conditions }) => ({
    type: 'reservationAnswered',
    pole: conditions.find(({ id }) => id === reservation)?.pole ?? '',
    reservation,
  })),
  reservationLifted: only('liftReservation', ({ pole, reservation }) => ({
    type: 'reservationLifted',
    pole,
    reservation,
  })),
  reservationUpheld: only('upholdReservation', ({ pole, reservation }) => ({
    type: 'reservationUpheld',
    pole,
    reservation,
  })),
  labelGranted: ({ outcome }) => outcome && { type: 'labelGranted', outcome },
  opinionGiven: ({ outcome }) => outcome && { type: 'opinionGiven', outcome },
  fullProposalOpened: only('openFullProposal', ({ call }) => ({ type: 'fullProposalOpened', call })),
  ...resubmissionTellers,
  ...supportTellers,
  requestPostponed: ofLead('requestPostponed'),
  // R68: a refusal that has stood its re-examination is told as such, and not as a new one.
  requestRefused: (context, command, step) =>
    settles.includes(command.type) ? null : ofLead('requestRefused')(context, command, step),
  requestWithdrawn: bare('requestWithdrawn'),
  requestClosed: bare('requestClosed'),
  deadlineMissed: only('deadlineReached', ({ deadline }, context) => ({
    type: 'deadlineMissed',
    deadline,
    pole: speakerOf(context),
  })),
  stepReminded: (context, _, step) =>
    step ? { type: 'stepReminded', deadline: step, pole: speakerOf(context) } : null,
  leadClaimOpened: ofLead('leadClaimOpened'),
  calendarCompressed: bare('calendarCompressed'),
  /** the one fact said from the context before the change: it names the dates it leaves */
  callMoved: only('moveCall', ({ call, decision }, { submission, draftCall }) => ({
    type: 'callMoved',
    from: (submission?.call ?? draftCall ?? call).depositBy,
    to: call.depositBy,
    decision,
  })),
  callCancelled: only('cancelCall', ({ decision }) => ({ type: 'callCancelled', decision })),
};

/** The fact of this type, or null when the command at hand does not make it. */
export function factOf(
  type: LabelRequestFact['type'],
  context: LabelRequestContext,
  command: LabelRequestCommand,
  step?: RemindedStep,
): LabelRequestFact | null {
  return type === 'requestLapsed' ? null : tellers[type](context, command, step);
}

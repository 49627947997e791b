import { handoverSteps } from './letters/handover.js';
import { fundingResults } from './funding.js';
import { certificateFields } from './certificate.js';
import { labelDeadlines, labelStates, suspensionGrounds } from './label.js';
import type { ProcedureWords } from '../fr/procedure.js';
import { details, frame } from './letters/frame.js';

const { draftPurge, admissibility, completion, leadAttribution, leadReview, takeOver, coReview } = details;
const { reservation, reservationLift, exclusionReminder, versionConfirmation, versionReminder } = details;
const { succession, successionReminder, suspensionEnd } = details;
const { conciliation, certification, steeringRuling, closing, archive, clearance, expertise } = details;
const { panelNaming, panelOpinion, reexamination } = details;
const { submission, leadDirector, leadPresident, leadClaim, reminder } = details;
const { votePreparation, voteWindow, reconvened, opinionValidation, coReviewEnd, minutesApproval } = details;
const { list } = frame;

const panel =
  'Every cluster has stood aside: outside experts gave the opinion, which one cluster signs without having voted.';

const majority =
  'Double majority: each cluster carries the same weight, and the label has more votes and more clusters for it than against.';

export const procedure: ProcedureWords = {
  deadlines: {
    draftPurge, admissibility, completion, leadAttribution, leadReview, takeOver, coReview, conciliation,
    submission, leadDirector, leadPresident, leadClaim, reminder, reservation, reservationLift, exclusionReminder, versionConfirmation, versionReminder, succession, successionReminder,
    certification, steeringRuling, panelNaming, panelOpinion, reexamination, closing, suspensionEnd, archive, clearance, expertise, votePreparation, voteWindow, reconvened,
    opinionValidation, coReviewEnd, minutesApproval,
    ...labelDeadlines,
    ...handoverSteps,
  }, // prettier-ignore
  roles: {
    holder: 'project holder',
    incomingHolder: 'person to whom the file is proposed',
    formerHolder: 'former project holder',
    partner: 'project partner',
    caseOfficer: 'case officer',
    chair: 'chair',
    deputyChair: 'deputy chair',
    member: 'members of the decision body',
    expert: 'experts',
    director: 'director',
    steeringDelegate: 'steering committee delegate',
    secretary: 'secretary of the cooperation',
    funderCorrespondent: 'funder correspondent',
    stateCorrespondent: 'State correspondent',
    regionCorrespondent: 'regional correspondent',
  },
  oneOf: { member: 'member of the decision body', expert: 'expert' },
  capacity: (role, pole) => (pole ? `${role}, ${pole}` : role),
  rule: (number) => `Rule ${number}.`,
  lifted: (who) => `Who can unblock it: ${who}.`,
  liftedByClock: 'It unblocks at the deadline.',
  grounds: {
    domain: details.domain,
    territory: details.territory,
    steering: details.steering,
    largestShare: details.largestShare,
    receivingPole: details.receivingPole,
    draw: details.draw,
    claimed: details.claimed,
    successor: details.successor,
  },
  doubts: {
    noDomainLead: details.noDomainLead,
    severalDomainLeads: details.severalDomainLeads,
    shareTooSmall: details.shareTooSmall,
    leadStandsAside: details.leadStandsAside,
  },
  causes: {
    completionExpired: details.completionExpired,
    closingReached: details.closingReached,
    leadSilent: details.leadSilent,
    reservationUnanswered: details.reservationUnanswered,
    callCancelled: details.callCancelled,
    withdrawn: 'The project holder withdrew it.',
    inadmissible: 'The file did not fall within the call.',
  },
  outcomes: {
    concerted: (labelling) => `Concerted label of ${list(labelling)}.`,
    leadAlone: (labelling) => `Label of ${list(labelling)} alone, without objection from the other clusters.`,
    withDissent: (labelling, dissenting) =>
      `Label of ${list(labelling)}. Dissent of ${list(dissenting)} recorded.`,
    postponed: () => 'Request postponed.',
    refused: () => 'Request refused.',
    lapsed: () => 'Request lapsed.',
    conciliation: (_labelling, dissenting) => `Conciliation, after the opposition of ${list(dissenting)}.`,
  },
  outcomeRules: {
    concerted:
      'The lead and at least one invited cluster are favourable, none is opposed: they sign together.',
    leadAlone: 'The lead is favourable; the others have neither labelled nor objected.',
    withDissent:
      'A maintained opposition is recorded; it does not keep the favourable clusters from labelling.',
    postponed:
      'The lead postpones, or a maintained opposition suspends the decision under the rules of the call.',
    refused: 'The lead is unfavourable and no other cluster has taken over the file.',
    lapsed: 'The lead did not give its opinion before the call closed.',
    conciliation: 'An invited cluster is unfavourable: it lifts or maintains its opposition.',
  },
  upheld: 'A cluster upheld a suspensive reservation: the label is not issued.',
  models: {
    outsidePanel: {
      outcomes: {
        leadAlone: (labelling) =>
          `Label signed by ${list(labelling)}, on the opinion of an outside panel, every cluster having stood aside.`,
        postponed: () =>
          'Request postponed, on the opinion of an outside panel, every cluster having stood aside.',
        refused: () =>
          'Request refused, on the opinion of an outside panel, every cluster having stood aside.',
      },
      outcomeRules: { leadAlone: panel, postponed: panel, refused: panel },
    },
    leadAfterOpinions: {
      outcomes: {
        leadAlone: (labelling, dissenting) =>
          `Label of ${list(labelling)}, after the opinions of the other clusters.${dissenting.length > 0 ? ` Unfavourable opinion of ${list(dissenting)} recorded.` : ''}`,
      },
      outcomeRules: {
        leadAlone: 'The lead decides once it has heard the other clusters; their opinions are recorded.',
        postponed: 'The lead postpones; it decides once it has heard the other clusters.',
      },
    },
    singleCommittee: {
      outcomes: {
        concerted: (labelling) => `Label of the single committee: ${list(labelling)}.`,
        leadAlone: (labelling) => `Label of the single committee, by the vote of ${list(labelling)}.`,
        withDissent: (labelling, dissenting) =>
          `Label of the single committee: ${list(labelling)}. Vote against by ${list(dissenting)} recorded.`,
      },
      outcomeRules: {
        concerted: majority,
        leadAlone: majority,
        withDissent: majority,
        refused: 'Double majority: both votes and clusters are mostly against.',
        postponed:
          'Double majority: votes and clusters disagree, or one is a tie; nothing is carried, and the request may be presented again.',
      },
    },
  },
  reviewStates: {
    invited: 'Invited, answer awaited',
    'inReview.coiClearance': 'Declarations of interests',
    'inReview.expertise': 'Expert readings',
    'inReview.committee.preparing': 'Vote to be opened',
    'inReview.committee.voting': 'Vote open',
    'inReview.committee.reconvened': 'Quorum missed, second vote to be opened',
    'inReview.opinionProposed': 'Opinion to be signed',
    opinionValidated: 'Opinion signed',
    declined: 'Declined',
    recused: 'Recused',
    silent: 'Deemed to have no objection',
    closed: 'Review closed',
  },
  labelStates,
  suspensionGrounds,
  certificateFields,
  fundingResults,
  voteModes: { session: 'in session', remote: 'remote' },
  recommendations: {
    priority: 'to be labelled as a priority',
    ifPossible: 'to be labelled if possible',
    notRetained: 'not to be labelled',
  },
};

import { handoverSteps } from './letters/handover.js';
import { fundingResults } from './funding.js';
import { certificateFields } from './certificate.js';
import { labelDeadlines, labelStates, suspensionGrounds } from './label.js';
import type { Words } from '../shape.js';
import { details, frame } from './letters/frame.js';
import { of } from './letters/poles.js';

const { draftPurge, admissibility, completion, leadAttribution, leadReview, takeOver, coReview } = details;
const { reservation, reservationLift, exclusionReminder, versionConfirmation, versionReminder } = details;
const { succession, successionReminder, suspensionEnd } = details;
const { conciliation, certification, steeringRuling, closing, archive, clearance, expertise } = details;
const { panelNaming, panelOpinion, reexamination } = details;
const { submission, leadDirector, leadPresident, leadClaim, reminder } = details;
const { votePreparation, voteWindow, reconvened, opinionValidation, coReviewEnd, minutesApproval } = details;
const ofAll = (poles: string[]) => frame.list(poles.map(of));

const panel =
  'Tous les pôles se sont déportés : des experts extérieurs ont donné l’avis, qu’un pôle signe sans avoir voté.';

const majority =
  'Double majorité : chaque pôle pèse autant, et le label réunit plus de voix et plus de pôles pour que contre.';

/** The names of the procedure: deadlines, capacities, results, and why the lead is the lead. */
export const procedure = {
  deadlines: {
    draftPurge, admissibility, completion, leadAttribution, leadReview, takeOver, coReview, conciliation,
    submission, leadDirector, leadPresident, leadClaim, reminder, reservation, reservationLift, exclusionReminder, versionConfirmation, versionReminder, succession, successionReminder,
    certification, steeringRuling, panelNaming, panelOpinion, reexamination, closing, suspensionEnd, archive, clearance, expertise, votePreparation, voteWindow, reconvened,
    opinionValidation, coReviewEnd, minutesApproval,
    ...labelDeadlines,
    ...handoverSteps,
  }, // prettier-ignore
  roles: {
    holder: 'qui porte le projet',
    incomingHolder: 'la personne à qui le dossier est proposé',
    formerHolder: 'qui portait le projet',
    partner: 'partenaire du projet',
    caseOfficer: 'instruction des dossiers',
    chair: 'présidence',
    deputyChair: 'présidence suppléante',
    member: 'membres de l’organe',
    expert: 'experts',
    director: 'direction',
    steeringDelegate: 'délégation au comité de pilotage',
    secretary: 'secrétariat de la coopération',
    funderCorrespondent: 'correspondant du financeur',
    stateCorrespondent: 'correspondant de l’État',
    regionCorrespondent: 'correspondant de la région',
  },
  /** One person of a capacity that is told in the plural. */
  oneOf: { member: 'membre de l’organe', expert: 'expertise' },
  /** « présidence, iD4CAR » */
  capacity: (role: string, pole: string) => (pole ? `${role}, ${pole}` : role),
  rule: (number: string) => `Règle ${number}.`,
  lifted: (who: string) => `Peut débloquer : ${who}.`,
  liftedByClock: 'Se débloque à l’échéance.',
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
    withdrawn: 'Qui porte le projet l’a retirée.',
    inadmissible: 'Le dossier n’entrait pas dans l’appel.',
  },
  outcomes: {
    concerted: (labelling: string[], _dissenting: string[]) => `Label concerté ${ofAll(labelling)}.`,
    leadAlone: (labelling: string[], _dissenting: string[]) =>
      `Label ${ofAll(labelling)} seul, sans objection des autres pôles.`,
    withDissent: (labelling: string[], dissenting: string[]) =>
      `Label ${ofAll(labelling)}. Dissentiment ${ofAll(dissenting)}, consigné.`,
    postponed: (_labelling: string[], _dissenting: string[]) => 'Demande ajournée.',
    refused: (_labelling: string[], _dissenting: string[]) => 'Demande refusée.',
    lapsed: (_labelling: string[], _dissenting: string[]) => 'Demande caduque.',
    conciliation: (_labelling: string[], dissenting: string[]) =>
      `Concertation, après l’opposition ${ofAll(dissenting)}.`,
  },
  outcomeRules: {
    concerted:
      'Le référent et au moins un pôle invité sont favorables, aucun ne s’oppose : ils signent ensemble.',
    leadAlone: 'Le référent est favorable ; les autres n’ont ni labellisé ni objecté.',
    withDissent:
      'Une opposition maintenue est consignée ; elle n’empêche pas les pôles favorables de labelliser.',
    postponed:
      'Le référent ajourne, ou une opposition maintenue suspend la décision selon les règles de l’appel.',
    refused: 'Le référent est défavorable et aucun autre pôle n’a repris le dossier.',
    lapsed: 'Le référent ne s’est pas prononcé avant la clôture de l’appel.',
    conciliation: 'Un pôle invité est défavorable : il lève ou maintient son opposition.',
  },
  /** Why a request is refused although the outcome was a label (R38). */
  upheld: 'Un pôle a maintenu une réserve suspensive : le label n’est pas délivré.',
  /** Results that another model than each pôle for itself (R6) says in its own words. */
  models: {
    outsidePanel: {
      outcomes: {
        leadAlone: (labelling: string[], _dissenting: string[]) =>
          `Label signé au nom ${ofAll(labelling)}, sur l’avis d’un collège extérieur, tous les pôles s’étant déportés.`,
        postponed: (_labelling: string[], _dissenting: string[]) =>
          'Demande ajournée, sur l’avis d’un collège extérieur, tous les pôles s’étant déportés.',
        refused: (_labelling: string[], _dissenting: string[]) =>
          'Demande refusée, sur l’avis d’un collège extérieur, tous les pôles s’étant déportés.',
      },
      outcomeRules: { leadAlone: panel, postponed: panel, refused: panel },
    },
    leadAfterOpinions: {
      outcomes: {
        leadAlone: (labelling: string[], dissenting: string[]) =>
          `Label ${ofAll(labelling)}, après l’avis des autres pôles.${dissenting.length > 0 ? ` Avis défavorable ${ofAll(dissenting)}, consigné.` : ''}`,
      },
      outcomeRules: {
        leadAlone: 'Le référent décide après avoir entendu les autres pôles ; leurs avis sont consignés.',
        postponed: 'Le référent ajourne ; il décide après avoir entendu les autres pôles.',
      },
    },
    singleCommittee: {
      outcomes: {
        concerted: (labelling: string[], _dissenting: string[]) =>
          `Label du comité unique : ${frame.list(labelling)}.`,
        leadAlone: (labelling: string[], _dissenting: string[]) =>
          `Label du comité unique, par le vote ${ofAll(labelling)}.`,
        withDissent: (labelling: string[], dissenting: string[]) =>
          `Label du comité unique : ${frame.list(labelling)}. Vote contraire ${ofAll(dissenting)}, consigné.`,
      },
      outcomeRules: {
        concerted: majority,
        leadAlone: majority,
        withDissent: majority,
        refused: 'Double majorité : les voix et les pôles sont en majorité contre.',
        postponed:
          'Double majorité : les voix et les pôles ne sont pas d’accord, ou à égalité ; rien n’est acquis, la demande est à représenter.',
      },
    },
  },
  reviewStates: {
    invited: 'Invité, réponse attendue',
    'inReview.coiClearance': 'Déclarations d’intérêts',
    'inReview.expertise': 'Lectures d’experts',
    'inReview.committee.preparing': 'Vote à ouvrir',
    'inReview.committee.voting': 'Vote ouvert',
    'inReview.committee.reconvened': 'Quorum manqué, second vote à ouvrir',
    'inReview.opinionProposed': 'Avis à signer',
    opinionValidated: 'Avis signé',
    declined: 'Décliné',
    recused: 'Déporté',
    silent: 'Réputé sans objection',
    closed: 'Instruction close',
  },
  labelStates,
  suspensionGrounds,
  certificateFields,
  fundingResults,
  voteModes: { session: 'en séance', remote: 'à distance' },
  recommendations: {
    priority: 'à labelliser en priorité',
    ifPossible: 'à labelliser si possible',
    notRetained: 'à ne pas retenir',
  },
};

export type ProcedureWords = Words<typeof procedure>;

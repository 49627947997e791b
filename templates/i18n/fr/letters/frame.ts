import { sentences } from '../../letter-facts.js';
import { of, the, to } from './poles.js';

/** What every letter says around its own sentences. */
export const frame = {
  by: (due: string) => `avant ${due}`,
  hello: (name: string) => `Bonjour ${name},`,
  table: 'Autour de la table',
  leadMark: 'référent',
  recommendations: 'Recommandations des pôles, sans condition pour le label',
  reasons: 'Motifs',
  reasonsOnSite: 'Les motifs se lisent sur Colabel.',
  quote: (pole: string, text: string) => `${pole} : ${text}`,
  list: (names: string[]) =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`,
  replyTo: (name: string, pole: string) =>
    `Réponse possible : elle parviendra à ${name}, qui instruit ce dossier pour ${the(pole)}.`,
  illustration:
    'Projet d’illustration : ce dossier sert à montrer le service ; les décisions qu’il reçoit n’engagent personne.',
  minimalButton: 'Ouvrir Colabel',
  minimalThen: 'Cette lettre dit l’étape et rien du contenu, qui reste sur Colabel.',
  signed: 'Colabel, service commun des pôles',
  why: sentences({
    holder: () => 'vous portez ce projet',
    partner: () => 'ce projet vous nomme comme contact d’un partenaire',
    caseOfficer: ({ own }) => `vous instruisez les dossiers ${of(own)}`,
    chair: ({ own }) => `vous présidez l’organe de décision ${of(own)}`,
    deputyChair: ({ own }) => `vous suppléez la présidence ${of(own)}`,
    member: ({ own }) => `vous siégez à l’organe de décision ${of(own)}`,
    expert: ({ own }) => `vous apportez votre expertise ${to(own)}`,
    director: ({ own }) => `vous dirigez ${the(own)}`,
    steeringDelegate: ({ own }) => `vous représentez ${the(own)} au comité de pilotage`,
    secretary: () => 'vous tenez le secrétariat de la coopération',
    funderCorrespondent: () => 'vous suivez cet appel pour le financeur',
    stateCorrespondent: () => 'vous suivez cet appel pour l’État',
    regionCorrespondent: () => 'vous suivez cet appel pour votre région',
  }),
};

/** The step a minimal letter names, and nothing else. */
export const steps = {
  submitted: 'dossier déposé',
  admitted: 'dossier recevable',
  rejectedInadmissible: 'dossier irrecevable',
  leadAttributed: 'pôle référent désigné',
  leadOpinionShared: 'avis du pôle référent rendu',
  labelGranted: 'demande labellisée',
  requestPostponed: 'demande ajournée',
  requestRefused: 'demande refusée',
  requestWithdrawn: 'demande retirée',
  requestLapsed: 'demande caduque',
};

/** Reasons of the procedure, as parts of a sentence. */
export const details = {
  noDomainLead: 'Aucun pôle ne conduit ce domaine.',
  severalDomainLeads: 'Deux pôles conduisent ce domaine à égalité.',
  shareTooSmall: 'Le pôle qui conduit ce domaine porte une part trop faible des travaux.',
  domain: 'il conduit le domaine principal du projet.',
  territory: 'il réunit la compétence et la part des travaux que l’appel demande.',
  steering: 'le comité de pilotage l’a désigné.',
  largestShare: 'son territoire porte la plus grande part des travaux.',
  receivingPole: 'il a reçu le dossier.',
  draw: 'à parts égales, le tirage au sort l’a désigné.',
  completionExpired: 'Le complément demandé n’est pas arrivé à temps.',
  closingReached: 'L’appel s’est clos avant la décision.',
  leadSilent: 'Le pôle référent ne s’est pas prononcé avant la clôture de l’appel.',
  maintained: 'L’opposition sera consignée à la décision.',
  maintainedByExpiry: 'La concertation s’est achevée sans réponse : l’opposition vaut maintenue.',
  draftPurge: 'conservation du brouillon',
  admissibility: 'vérification de la recevabilité',
  completion: 'complément du dossier',
  completionReminder1: 'rappel du complément',
  completionReminder2: 'dernier rappel du complément',
  leadAttribution: 'désignation du référent',
  leadReview: 'avis du pôle référent',
  takeOver: 'reprise par un autre pôle',
  coReview: 'instruction concertée',
  conciliation: 'concertation',
  certification: 'certification du résultat',
  closing: 'clôture de l’appel',
  archive: 'archivage',
  clearance: 'déclarations d’intérêts',
  expertise: 'lectures d’experts',
  expertReminder1: 'rappel aux experts',
  expertReminder2: 'dernier rappel aux experts',
  votePreparation: 'ouverture du vote',
  voteWindow: 'vote',
  reconvened: 'seconde convocation',
  opinionValidation: 'validation de l’avis',
  coReviewEnd: 'fin de l’instruction concertée',
};

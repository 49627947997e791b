import { stateSet } from '../../now-facts.js';
import { of, The, the } from '../letters/poles.js';

/** Until a lead is known the sentence speaks of the pôle that received the file, when it is told which. */
const Lead = (lead: string) => (lead ? The(lead) : 'Le pôle');
const before = (due: string) => (due ? ` avant ${due}` : '');

/** States in which the procedure runs. */
export const underWay = stateSet({
  draft: {
    pole: 'Brouillon',
    holder: 'Brouillon',
    now: () => 'Ce dossier s’écrit encore.',
    nowHolder: ({ call }) => `Votre dossier n’est pas encore déposé pour l’appel « ${call} ».`,
    then: () => 'Nul autre que qui le porte ne peut le lire.',
    thenHolder: () => 'Personne d’autre que vous ne le lit avant le dépôt.',
  },
  admissibilityCheck: {
    pole: 'Recevabilité',
    holder: 'Vérification du dossier',
    now: ({ lead, due }) => `${Lead(lead)} vérifie la recevabilité du dossier${before(due)}.`,
    nowHolder: ({ lead, due }) => `${Lead(lead)} vérifie que votre dossier est complet${before(due)}.`,
    then: () => 'Passé cette date, la direction du pôle est alertée. Aucun projet n’est refusé par silence.',
    thenHolder: () => 'Une lettre vous préviendra s’il manque quelque chose. Vous n’avez rien à faire.',
  },
  awaitingCompletion: {
    pole: 'Complément demandé',
    holder: 'Complément à envoyer',
    now: ({ due }) => `Un complément est attendu de qui porte le projet${before(due)}.`,
    nowHolder: ({ lead, due }) => `${Lead(lead)} vous demande un complément${before(due)}.`,
    then: () => 'Sans complément à cette date, la demande devient caduque.',
    thenHolder: () => 'Sans complément à cette date, votre demande devient caduque.',
  },
  leadAttribution: {
    pole: 'Désignation du référent',
    holder: 'Choix du pôle référent',
    now: ({ due }) => `Le comité de pilotage désigne le pôle référent${before(due)}.`,
    nowHolder: ({ due }) => `Les pôles choisissent celui qui suivra votre dossier${before(due)}.`,
    then: ({ lead }) =>
      `${lead ? `${The(lead)} tient la place en attendant. ` : ''}Sans décision, le référent sera le pôle dont le territoire porte la plus grande part des travaux.`,
    thenHolder: () => 'Vous saurez aussitôt lequel, et pourquoi. Vous n’avez rien à faire.',
  },
  leadReview: {
    pole: 'Instruction par le référent',
    holder: 'Instruction par le pôle référent',
    now: ({ lead, due }) => `${Lead(lead)}, référent, instruit le dossier et rend son avis${before(due)}.`,
    nowHolder: ({ lead, due }) => `${Lead(lead)} instruit votre dossier et rend son avis${before(due)}.`,
    then: () =>
      'Passé cette date, la direction du pôle est alertée ; le silence du référent ne décide jamais.',
    thenHolder: ({ lead }) =>
      `Vos échanges passent par le secrétariat ${of(lead)}. Vous n’avez rien à faire.`,
  },
  takeOver: {
    pole: 'Reprise possible',
    holder: 'Reprise possible',
    now: ({ lead, due }) =>
      `${Lead(lead)}, référent, est défavorable. Un autre pôle peut se proposer comme référent${before(due)}.`,
    nowHolder: ({ due }) => `Les autres pôles peuvent encore reprendre votre dossier${before(due)}.`,
    then: () => 'Sans reprise à cette date, la demande sera refusée.',
    thenHolder: () => 'Vous recevrez la décision et ses motifs.',
  },
  coReview: {
    pole: 'Instruction concertée',
    holder: 'Avis des autres pôles',
    now: ({ awaited, left, due }) =>
      left === 0
        ? 'Tous les pôles se sont prononcés.'
        : left === 1
          ? `Il manque la position ${of(awaited)}, attendue${before(due)}.`
          : `Il manque ${left} positions, attendues${before(due)} : ${awaited}.`,
    nowHolder: ({ due }) => `Les pôles invités rendent leur avis${before(due)}.`,
    then: ({ awaited, left }) =>
      left === 1
        ? `Sans réponse à cette date, ${the(awaited)} sera réputé sans objection et ne figurera pas au certificat.`
        : 'Sans réponse à cette date, un pôle est réputé sans objection et ne figure pas au certificat.',
    thenHolder: () => 'Leurs avis vous seront connus avec la décision. Vous n’avez rien à faire.',
  },
  conciliation: {
    pole: 'Concertation',
    holder: 'Concertation entre les pôles',
    now: ({ awaited, due }) =>
      `Les pôles cherchent un accord${before(due)}. Opposition : ${awaited || 'levée'}.`,
    nowHolder: ({ due }) => `Les pôles se concertent sur votre dossier${before(due)}.`,
    then: () => 'Sans réponse à cette date, l’opposition est maintenue et consignée à la décision.',
    thenHolder: () => 'Vous recevrez la décision et ses motifs. Vous n’avez rien à faire.',
  },
  jointDecision: {
    pole: 'Décision concertée',
    holder: 'Décision',
    now: ({ lead, due, steering }) =>
      steering
        ? `Le résultat est renvoyé au comité de pilotage, qui répond${before(due)}.`
        : `Le résultat est calculé. La présidence ${of(lead)} le certifie${before(due)}.`,
    nowHolder: ({ due }) => `Les avis sont rendus. La décision vous sera écrite${before(due)}.`,
    then: ({ steering }) =>
      steering
        ? 'Il constate que le résultat tient ou, si un organe a voté, lui demande de délibérer de nouveau. Sans réponse, le résultat tient.'
        : 'Passé cette date, la présidence suppléante peut certifier. Ni l’une ni l’autre ne peut changer le résultat.',
    thenHolder: () => 'Elle dira ses motifs. Vous n’avez rien à faire.',
  },
  panelNaming: {
    pole: 'Désignation d’un collège extérieur',
    holder: 'Désignation d’un collège extérieur',
    now: ({ due }) =>
      `Tous les pôles se sont déportés. Le comité de pilotage désigne un collège extérieur${before(due)}.`,
    nowHolder: ({ due }) =>
      `Tous les pôles se sont déportés de votre demande. Le comité de pilotage désigne un collège d’experts extérieurs${before(due)}.`,
    then: () =>
      'Au moins trois experts rendront un avis, qu’un pôle signera. Sans désignation, la demande est caduque à la clôture de l’appel.',
    thenHolder: () => 'Vous saurez quand il est désigné. Vous n’avez rien à faire.',
  },
  panelReview: {
    pole: 'Avis du collège extérieur',
    holder: 'Avis du collège extérieur',
    now: ({ due }) =>
      `Les experts du collège extérieur lisent le dossier et rendent leur avis${before(due)}.`,
    nowHolder: ({ due }) => `Des experts extérieurs lisent votre dossier et rendent leur avis${before(due)}.`,
    then: () =>
      'À cette date, l’avis se compte si assez d’experts l’ont rendu ; sinon le comité de pilotage en désigne d’autres.',
    thenHolder: () => 'Un pôle signera leur avis et vous dira la décision et ses motifs.',
  },
  conditionsPending: {
    pole: 'Réserves à lever',
    holder: 'Réserves à lever',
    now: ({ project, due }) =>
      `${project} est labellisé sous réserves. Le certificat attend qu’elles soient levées${before(due)}.`,
    nowHolder: ({ due }) => `Votre label est accordé sous réserves : répondez à chacune${before(due)}.`,
    then: () =>
      'Chaque réserve est levée ou maintenue par le pôle qui l’a émise. Sans réponse du porteur à sa date, la demande est caduque.',
    thenHolder: () =>
      'Le certificat est délivré quand toutes sont levées. Sans réponse à la date d’une réserve, la demande est caduque.',
  },
});

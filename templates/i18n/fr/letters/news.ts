import { messages } from '../../letter-facts.js';
import { conflictNews } from './conflicts.js';
import { endings } from './endings.js';
import { lateNews } from './late.js';
import { steeringNews } from './steering.js';
import { of, The, the } from './poles.js';
import { timeNews } from './time.js';

const button = 'Ouvrir le dossier';

const steps = messages({
  receipt: {
    subject: () => 'Accusé de réception de votre dossier',
    first: ({ project }) => `${project} est bien déposé`,
    then: ({ lead, call, fingerprint, at, reference }) =>
      `Reçu le ${at} pour l’appel ${call}, sous la référence ${reference}. ${The(lead)} vérifie sa recevabilité. Empreinte du dossier : ${fingerprint}.`,
    button,
  },
  completionReceipt: {
    subject: () => 'Complément bien reçu',
    first: ({ project }) => `Votre complément pour ${project} est bien reçu`,
    then: ({ lead, fingerprint, at }) =>
      `Reçu le ${at}. ${The(lead)} reprend la vérification. Empreinte du dossier complété : ${fingerprint}.`,
    button,
  },
  submittedWithYou: {
    subject: () => 'Projet déposé',
    first: ({ project }) => `${project}, dont vous êtes partenaire, est déposé`,
    then: ({ lead, call }) =>
      `La demande de labellisation, pour l’appel ${call}, est reçue par les pôles. Premier interlocuteur : ${lead}.`,
    button,
  },
  completionAsked: {
    subject: () => 'Complément demandé',
    first: ({ project }) => `Un complément est demandé au dossier ${project}`,
    then: ({ due }) =>
      due
        ? `Il est attendu avant ${due}. C’est à qui porte le projet de le déposer.`
        : 'C’est à qui porte le projet de le déposer.',
    button,
  },
  completionAwaited: {
    subject: () => 'Complément toujours attendu',
    first: ({ project }) => `Le complément du dossier ${project} reste attendu`,
    then: ({ due }) =>
      `${due ? `Dernier délai : ${due}. ` : ''}Sans lui, la demande devient caduque. Un rappel vient de partir à qui porte le projet.`,
    button,
  },
  admittedYours: {
    subject: () => 'Dossier recevable',
    first: ({ project }) => `Le dossier ${project} est recevable`,
    then: () =>
      'Les pôles concernés l’instruisent maintenant, chacun pour sa part ; un seul, le référent, vous écrira.',
    button,
  },
  admitted: {
    subject: () => 'Dossier recevable',
    first: ({ project }) => `${project} est déclaré recevable`,
    then: ({ named }) =>
      named
        ? `Pôles invités : ${named}. L’instruction commence.`
        : 'Aucun autre pôle n’est invité. L’instruction commence.',
    button,
  },
  invited: {
    subject: ({ own }) => `${The(own)} invité à instruire`,
    first: ({ own, project }) => `${The(own)} est invité à instruire ${project}`,
    then: ({ own }) =>
      `Dites sur Colabel si ${the(own)} accepte, décline ou se déporte. Resté sans réponse jusqu’à la fin de l’instruction concertée, votre pôle sera réputé sans objection et ne figurera pas au certificat.`,
    button: 'Répondre à l’invitation',
  },
  inadmissible: {
    subject: () => 'Dossier irrecevable',
    first: ({ project }) => `${project} est déclaré irrecevable`,
    then: () => 'La décision et ses motifs sont écrits à qui porte le projet. L’instruction s’arrête là.',
    button,
  },
  leadInDoubt: {
    subject: () => 'Référent à désigner par le comité de pilotage',
    first: ({ project }) => `Le pôle référent de ${project} reste à désigner`,
    then: ({ detail, pole, due }) =>
      `${detail} Le comité de pilotage décide${due ? ` avant ${due}` : ''} ; ${the(pole)} tient la place en attendant.`,
    button,
  },
  rulesReplaced: {
    subject: () => 'Règles remplacées, échéances recalculées',
    first: ({ project }) => `Le comité de pilotage a remplacé les règles que suit la demande de ${project}`,
    then: () =>
      'Les échéances ouvertes sont recalculées : le dossier montre les nouvelles. Ce qui a été voté et compté le reste.',
    button,
  },
  leadNamed: {
    subject: ({ pole }) => `Pôle référent : ${pole}`,
    first: ({ pole, project }) => `${The(pole)} est le pôle référent de ${project}`,
    then: ({ detail, pole }) =>
      `${detail.charAt(0).toUpperCase()}${detail.slice(1)} Vos échanges sur ce dossier passent par le secrétariat ${of(pole)}.`,
    button,
  },
  interestsAsked: {
    subject: ({ own }) => `Déclarations demandées aux membres ${of(own)}`,
    first: ({ own, project }) => `Les membres ${of(own)} sont appelés à déclarer leurs liens avec ${project}`,
    then: ({ due }) =>
      `${due ? `Date limite : ${due}. ` : ''}L’instruction avance dès que le quorum des membres sans lien est réuni.`,
    button,
  },
  recusal: {
    subject: ({ own }) => `Un déport ${of(own)}`,
    first: ({ own, project }) => `Une personne ${of(own)} s’est déportée de ${project}`,
    then: () => 'Son accès au dossier est fermé et elle ne vote pas. Le procès-verbal en gardera la trace.',
    button,
  },
  readingAsked: {
    subject: () => 'Lecture confiée',
    first: ({ project }) => `Une lecture de ${project} est confiée`,
    then: ({ due }) =>
      due ? `Elle est attendue avant ${due}.` : 'Elle commence dès que les liens d’intérêts sont déclarés.',
    button,
  },
  readingAwaited: {
    subject: () => 'Lecture toujours attendue',
    first: ({ project }) => `Une lecture de ${project} reste attendue`,
    then: ({ due }) =>
      `${due ? `Date limite : ${due}. ` : ''}Un rappel vient de partir ; vous pouvez confier le dossier à une autre personne.`,
    button,
  },
  voteUnderWay: {
    subject: ({ own }) => `Vote ${of(own)} ouvert`,
    first: ({ own, project }) => `Le vote ${of(own)} sur ${project} est ouvert`,
    then: ({ due }) =>
      `Les membres qui peuvent voter en sont avertis.${due ? ` Il se ferme le ${due}.` : ''}`,
    button,
  },
  leadOpinion: {
    subject: ({ pole }) => `Avis ${of(pole)} validé`,
    first: ({ pole, project }) => `${The(pole)} a rendu son avis sur ${project}`,
    then: ({ position, due, named }) =>
      named
        ? `Avis du référent : ${position}. L’instruction concertée est ouverte aux pôles invités (${named})${due ? ` jusqu’au ${due}` : ''}.`
        : `Avis du référent : ${position}. Aucun autre pôle n’est invité.`,
    button,
  },
  takeOverPossible: {
    subject: ({ pole }) => `Avis défavorable ${of(pole)}, reprise possible`,
    first: ({ pole, project }) => `${The(pole)} a rendu un avis défavorable sur ${project}`,
    then: ({ due }) =>
      `Un autre pôle peut se proposer comme référent${due ? ` jusqu’au ${due}` : ''} ; sinon, la demande sera refusée.`,
    button,
  },
  positionGiven: {
    subject: ({ pole }) => `Position ${of(pole)} connue`,
    first: ({ pole, project }) => `La position ${of(pole)} sur ${project} est connue`,
    then: ({ pole, position }) => `${The(pole)} : ${position}.`,
    button,
  },
  labelledWithReservations: {
    subject: () => 'Label sous réserves',
    first: ({ project }) => `${project} est labellisé sous réserves`,
    then: ({ named }) =>
      `Réserves de : ${named}. Le certificat sera délivré quand chacune aura été levée par le pôle qui l’a émise.`,
    button,
  },
  yourAnswerSent: {
    subject: () => 'Votre réponse est transmise',
    first: ({ pole, project }) => `Votre réponse à la réserve ${of(pole)} sur ${project} est transmise`,
    then: ({ pole }) => `${The(pole)} lèvera sa réserve ou la maintiendra ; une lettre vous le dira.`,
    button,
  },
  reservationAnswered: {
    subject: ({ pole }) => `Réponse à la réserve ${of(pole)}`,
    first: ({ pole, project }) => `Une réponse est donnée à la réserve ${of(pole)} sur ${project}`,
    then: ({ pole }) => `${The(pole)} seul peut lever sa réserve, ou la maintenir.`,
    button,
  },
  reservationLifted: {
    subject: ({ pole }) => `Réserve ${of(pole)} levée`,
    first: ({ pole, project }) => `${The(pole)} lève une réserve sur ${project}`,
    then: () => 'Le certificat est délivré quand toutes les réserves sont levées.',
    button,
  },
  oppositionLifted: {
    subject: ({ pole }) => `Opposition ${of(pole)} levée`,
    first: ({ pole, project }) => `${The(pole)} lève son opposition sur ${project}`,
    then: () => 'Cette position compte désormais comme sans objection.',
    button,
  },
  oppositionMaintained: {
    subject: ({ pole }) => `Opposition ${of(pole)} maintenue`,
    first: ({ pole, project }) => `${The(pole)} maintient son opposition sur ${project}`,
    then: ({ detail }) => detail,
    button,
  },
});

/** Letters that tell a reader what has happened, and what comes next. */
export const news = { ...steps, ...lateNews, ...steeringNews, ...conflictNews, ...timeNews, ...endings };

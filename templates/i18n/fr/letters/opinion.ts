import { ordered } from '../../letter-facts.js';
import type { Catalogue } from '../../fr.js';
import type { Partly } from '../../shape.js';
import { The, the } from './poles.js';

const until = (due: string) => (due ? ` jusqu’au ${due}` : '');
const recorded = (dissenting: string) => (dissenting ? ` Opposition consignée de : ${dissenting}.` : '');
const after = (detail: string) => (detail ? `${detail} ` : '');

export const unsaid = 'la décision ne le nommera pas parmi les pôles favorables';
const reserved = 'Avis favorable sous réserves';

/** What the letters of a request of the first step say otherwise (R51). */
export const opinionLetters: Partly<Catalogue['letters']> = {
  frame: {
    recommendations: 'Recommandations, sans condition pour l’avis',
    reservations: 'Réserves à lever avant que l’avis soit rendu',
  },
  steps: { conditionsOpened: 'avis favorable sous réserves' },
  acts: {
    giveOpinion: {
      then: ({ pole, position, own }) =>
        `${The(pole)}, référent, a rendu son avis : ${position}. Sans position validée à cette date, ${the(own)} sera réputé sans objection : ${unsaid}.`,
    },
    judgeAnswer: {
      then: () =>
        'Qui porte le projet a répondu. Votre pôle seul peut lever sa réserve ; la maintenir rend l’avis défavorable.',
    },
  },
  news: {
    submittedWithYou: {
      then: ({ lead, call }) =>
        `La demande d’avis, première étape de l’appel ${call}, est reçue par les pôles. Premier interlocuteur : ${lead}.`,
    },
    invited: {
      then: ({ own }) =>
        `Dites sur Colabel si ${the(own)} accepte, décline ou se déporte. Resté sans réponse jusqu’à la fin de l’instruction concertée, votre pôle sera réputé sans objection : ${unsaid}.`,
    },
    granted: {
      subject: () => 'Avis favorable',
      first: ({ project }) => `L’avis sur ${project} est favorable`,
      then: ({ named, dissenting, detail, call, panel }) =>
        `${after(detail)}Avis favorable ${panel ? 'signé au nom de' : 'de'} : ${named}.${recorded(dissenting)} C’est la première étape de l’appel ${call} : aucun label n’est encore demandé ni donné.`,
    },
    postponed: { subject: () => 'Demande d’avis ajournée' },
    refused: {
      subject: () => 'Avis défavorable',
      first: ({ project }) => `L’avis sur ${project} est défavorable`,
    },
    labelledWithReservations: {
      subject: () => reserved,
      first: ({ project }) => `L’avis des pôles sur ${project} est favorable, sous réserves`,
      then: ({ named }) =>
        `Réserves de : ${named}. L’avis sera rendu quand chacune aura été levée par son auteur.`,
    },
    reservationLifted: { then: () => 'L’avis est rendu quand toutes les réserves sont levées.' },
    callCancelled: {
      then: ({ project, detail }) =>
        `La procédure de ${project} s’arrête là ; un avis déjà rendu ne vaut plus pour une proposition complète. Décision du comité de pilotage : ${detail}.`,
    },
  },
  decisions: {
    grantedToYou: {
      subject: () => 'Avis favorable sur votre projet',
      first: ({ project }) => `L’avis sur ${project} est favorable`,
      then: ({ named, lead, dissenting, detail, panel }) =>
        `${after(detail)}Avis favorable${panel ? ' signé au nom de' : ordered(named, lead) ? ', le référent d’abord' : ''} : ${named}.${recorded(dissenting)}`,
      button: 'Voir l’avis',
    },
    answerReservations: {
      subject: () => `${reserved} : une réponse est attendue`,
      then: ({ named }) =>
        `Les pôles sont favorables, sous réserves de : ${named}. Leur avis est rendu quand chacune est levée par le pôle qui l’a émise. Sans réponse à cette date, la demande est caduque.`,
    },
    postponedToYou: { subject: () => 'Votre demande d’avis est ajournée' },
    refusedToYou: {
      subject: () => 'Avis défavorable sur votre projet',
      first: ({ project }) => `L’avis sur ${project} est défavorable`,
    },
  },
  afterwards: {
    grantedToYou: ({ call, due }) =>
      `Ce n’est pas un label : c’est un avis, à la première étape de l’appel ${call}. Si le financeur retient votre projet, vous ouvrez sa proposition complète depuis ce dossier${until(due)} ; le label se demande alors.`,
  },
};

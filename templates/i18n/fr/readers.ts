import { actSet, factSet, sentenceSet } from '../act-facts.js';
import { messages } from '../letter-facts.js';
import { of, The } from './letters/poles.js';

/** R76: an expert who leaves a reading, and a field in which nobody was found. */
export const readerActs = actSet({
  leaveReading: {
    verb: () => 'Me retirer de la lecture',
    task: () => 'Vous retirer de la lecture',
    title: ({ project }) => `Vous retirer de la lecture ${of(project)}`,
    lede: () => 'Vous ne rendrez pas cette lecture. Vous pouvez dire pourquoi, sans y être tenu.',
    consequence: () =>
      'Le dossier se ferme à vous aussitôt. Votre brouillon est gardé, lu par l’instruction de votre pôle et jamais compté. Cet acte ne se reprend pas.',
    done: () => 'Vous êtes retiré de cette lecture.',
  },
  releaseExpert: {
    verb: () => 'Libérer un expert',
    task: () => 'Libérer un expert',
    title: ({ project }) => `Libérer un expert de la lecture ${of(project)}`,
    lede: () => 'Une lecture confiée et non rendue n’est plus attendue de cette personne.',
    consequence: () =>
      'Le dossier se ferme à elle aussitôt, et une lettre le lui dit. Son brouillon est gardé, jamais compté. Vous pouvez confier la lecture à une autre personne, ou clore les lectures.',
    done: () => 'L’expert est libéré, sa lecture n’est plus attendue.',
  },
  noteExpertNeed: {
    verb: () => 'Noter un besoin d’expertise',
    task: () => 'Noter un besoin d’expertise',
    title: ({ project }) => `Noter un besoin d’expertise pour ${project}`,
    lede: ({ pole }) =>
      `Personne n’a été trouvé pour lire ce dossier dans un domaine, parmi les experts ${of(pole)}.`,
    consequence: () =>
      'Le besoin se lit sur la page du dossier, par les personnes de votre pôle, et reste dans son journal. Rien ne change pour le projet.',
    done: () => 'Le besoin d’expertise est noté.',
  },
});

export const readerReasons = sentenceSet({
  expertWithdrew: () =>
    'Cette personne s’est retirée de la lecture de ce dossier : on ne la lui redemande pas.',
  needNoted: () => 'Ce besoin est déjà noté pour ce domaine.',
  domainNotOfDossier: () => 'Choisissez un des domaines du dossier.',
});

export const readerJournal = factSet({
  expertWithdrew: () => 'Un expert se retire de la lecture.',
  expertReleased: () => 'Un expert est libéré de la lecture.',
  expertNeedNoted: () => 'Un besoin d’expertise est noté : personne n’a été trouvé dans un domaine.',
});

export const readerLetters = messages({
  replaceReader: {
    subject: () => 'Lecture à confier de nouveau',
    first: ({ project }) => `Une lecture de ${project} est à confier de nouveau`,
    then: () =>
      'La personne à qui elle était confiée s’est retirée. Confiez-la à une autre, ou mettez fin aux lectures et dites pourquoi.',
    button: 'Ouvrir le dossier',
  },
  replaceExpert: {
    subject: () => 'Lecture à confier de nouveau',
    first: ({ project }) => `Une lecture de ${project} est à confier de nouveau`,
    then: () =>
      'La personne à qui elle était confiée n’est plus un expert de votre pôle. Confiez-la à une autre, ou mettez fin aux lectures et dites pourquoi.',
    button: 'Ouvrir le dossier',
  },
});

export const readerNews = messages({
  readingOver: {
    subject: () => 'Lecture qui n’est plus attendue',
    first: ({ project }) => `Votre lecture de ${project} n’est plus attendue`,
    then: ({ own }) =>
      `${The(own)} vous libère de cette lecture. Le dossier ne vous est plus ouvert ; vous n’avez rien à faire.`,
    button: 'Ouvrir Colabel',
  },
  readerLeft: {
    subject: () => 'Un expert s’est retiré',
    first: ({ project }) => `Un expert s’est retiré de la lecture de ${project}`,
    then: () =>
      'Vous n’avez personne à trouver : assez de lectures sont confiées, ou les lectures sont closes.',
    button: 'Ouvrir le dossier',
  },
});

export const readerWords = {
  left: {
    withdrew: 'retirée de la lecture',
    released: 'libérée de la lecture',
    ended: 'mandat d’expert terminé',
  },
  replace: (left: string) => `${left}, à remplacer`,
  recused: 's’est déportée, rien d’elle ne compte',
  uncounted: (who: string) => `Brouillon de ${who}, gardé et non compté`,
  needs: (count: number) => (count > 1 ? `${count} besoins d’expertise notés` : 'Un besoin d’expertise noté'),
  domain: 'Domaine sans lecteur',
  detail: 'Ce qui a été cherché, et où',
};

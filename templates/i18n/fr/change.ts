import { factSet, sentenceSet } from '../act-facts.js';
import { The } from './letters/poles.js';

/*
 * A change that the holder of a label declares, everywhere but in the letters (R62).
 */

const One = (pole: string) => (pole ? The(pole) : 'Un pôle');

export const changeDeadlines = {
  changeConfirmation: 'confirmation du changement déclaré',
  changeMend: 'correction du changement déclaré',
};

export const changeVote = {
  consequences: {
    for: 'Votre pôle garde son label : il figure au certificat de la nouvelle version.',
    against:
      'Le label de votre pôle prend fin avec ce changement ; ceux des autres pôles n’en sont pas touchés.',
    abstain: 'Compte pour le quorum, ni pour ni contre.',
  },
};

export const changeJournal = factSet({
  changeDeclared: () => 'Le porteur déclare un changement du projet labellisé.',
  changeTaken: ({ version }) =>
    `Le changement est pris${version ? ` : la version ${version} est en vigueur` : ''}. Le certificat a une nouvelle version.`,
  changeUnmended: () => 'Le changement déclaré ne tient toujours pas le minimum de l’appel.',
});

export const changeReasons = sentenceSet({
  labelSuspended: () => 'Un pôle a suspendu le label : répondez-lui d’abord.',
  changeReviewed: () => 'Les organes des pôles votent sur le changement déclaré : attendez leur réponse.',
  nobodyToReview: () =>
    'Aucun organe de pôle ne peut juger ce changement : un panel extérieur avait jugé le projet, ou les pôles du certificat en deviennent partenaires.',
  noChangeAwaits: () => 'Aucun changement déclaré n’attend de confirmation.',
  suspendedByChange: () =>
    'Le label est suspendu par un changement déclaré : la réponse des pôles y met fin, et personne d’autre.',
  changeAwaited: () => 'Un changement déclaré attend sa réponse : le label se transmet ensuite.',
});

export const changePage = {
  suspended: (when: string) => `Suspendu depuis le ${when}, le temps de juger un changement déclaré.`,
  resumed: (when: string) => `Rétabli le ${when} : le changement est pris.`,
  reviewedBy: (pole: string) => `${One(pole)} est consulté.`,
};

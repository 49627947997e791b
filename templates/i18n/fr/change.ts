import { factSet, sentenceSet } from '../act-facts.js';
import { stateSet } from '../now-facts.js';
import { of, the, The } from './letters/poles.js';

/*
 * A change that the holder of a label declares, everywhere but in the letters (R62).
 */

const ofOne = (pole: string) => (pole ? of(pole) : 'd’un pôle');

export const changeDeadlines = {
  changeConfirmation: 'confirmation du changement déclaré',
  changeMend: 'correction du changement déclaré',
  changeRuling: 'réponse du comité de pilotage sur le changement déclaré',
};

export const changeVote = {
  consequences: {
    for: 'Votre pôle garde son label : il figure au certificat de la nouvelle version.',
    against:
      'Le label de votre pôle prend fin avec ce changement ; ceux des autres pôles n’en sont pas touchés.',
    abstain: 'Compte pour le quorum, ni pour ni contre.',
  },
};

/** What the page says now of a label that a change has suspended, by who is awaited. */
export const changeNow = stateSet({
  suspendedByChange: {
    pole: 'Label suspendu',
    holder: 'Label suspendu',
    now: ({ project }) => `Le label ${of(project)} est suspendu : le porteur déclare un changement.`,
    nowHolder: () => 'Votre label est suspendu : le changement que vous déclarez est à juger.',
    then: () =>
      'Chaque pôle du certificat dit s’il garde son label. Puis le label suit son cours avec ceux qui le gardent.',
    thenHolder: () =>
      'Ne le produisez pas auprès d’un financeur. Chaque pôle du certificat dit s’il garde son label, puis le label suit son cours avec ceux qui le gardent.',
  },
  suspendedForSteering: {
    pole: 'Label suspendu',
    holder: 'Label suspendu',
    now: ({ project }) =>
      `Le label ${of(project)} est suspendu : le comité de pilotage est appelé à répondre.`,
    nowHolder: () => 'Votre label est suspendu : le comité de pilotage est appelé à répondre.',
    then: () =>
      'Il dit si un pôle garde son label avec le changement déclaré, là où l’organe de ce pôle n’a pas pu répondre. Puis le label suit son cours.',
    thenHolder: () =>
      'Ne le produisez pas auprès d’un financeur. Le comité répond pour un pôle dont l’organe n’a pas pu le faire, puis le label suit son cours.',
  },
  suspendedUnmet: {
    pole: 'Label suspendu',
    holder: 'Label suspendu',
    now: ({ project }) =>
      `Le label ${of(project)} est suspendu : avec le changement déclaré, le minimum de l’appel n’est plus tenu.`,
    nowHolder: () =>
      'Votre label est suspendu : avec le changement que vous déclarez, le minimum de l’appel n’est plus tenu.',
    then: () => 'Le porteur doit déclarer une autre version, que les pôles jugeront.',
    thenHolder: () =>
      'Déclarez une version qui tient le minimum de l’appel : elle sera jugée par chaque pôle du certificat. D’ici là, ne produisez pas le label auprès d’un financeur.',
  },
});

export const changeJournal = factSet({
  changeDeclared: () => 'Le porteur déclare un changement du projet labellisé.',
  changeTaken: ({ version }) =>
    `Le changement est pris${version ? ` : la version ${version} est en vigueur` : ''}. Le certificat a une nouvelle version.`,
  changePassedOn: ({ pole }) =>
    `L’organe ${ofOne(pole)} n’a pas pu dire s’il garde son label : le comité de pilotage répond à sa place.`,
  changeRulingOverdue: () =>
    'La réponse du comité de pilotage sur le changement déclaré est demandée de nouveau.',
  changeRuled: ({ pole, detail, decision }) =>
    `Le comité de pilotage répond pour ${pole ? the(pole) : 'un pôle'}${decision ? `, décision ${decision}` : ''}. ${detail}`.trim(),
  changeRefused: () => 'Aucun pôle ne garde son label avec le changement déclaré, qui n’est pas pris.',
  changeUnmended: () => 'Le changement déclaré ne tient toujours pas le minimum de l’appel.',
});

export const changeReasons = sentenceSet({
  labelSuspended: () => 'Un pôle a suspendu le label : répondez-lui d’abord.',
  changeReviewed: () => 'Les organes des pôles votent sur le changement déclaré : attendez leur réponse.',
  nobodyToReview: () =>
    'Personne ne peut juger ce changement : tous les pôles du certificat deviendraient partenaires du projet. Déclarez une version où l’un d’eux ne l’est pas.',
  changeNotLight: () =>
    'À ce jour, ce changement n’est plus mineur : chaque pôle du certificat sera consulté à l’échéance de votre confirmation.',
  changeNotSteerings: () =>
    'Cette réponse ne revient pas au comité de pilotage : l’organe du pôle répond, ou a répondu.',
  noChangeAwaits: () => 'Aucun changement déclaré n’attend de confirmation.',
  suspendedByChange: () =>
    'Le label est suspendu par un changement déclaré : il est rétabli quand ce changement est corrigé s’il le faut, puis jugé par les pôles.',
  changeAwaited: () => 'Un changement déclaré attend sa réponse : le label se transmet ensuite.',
});

export const changePage = {
  suspended: (when: string) => `Suspendu le ${when}, quand le porteur a déclaré un changement.`,
  resumed: (when: string) => `Rétabli le ${when} : le changement est pris.`,
  decides: 'Ce que décide le comité',
  decided: {
    true: 'Le pôle garde son label avec ce changement',
    false: 'Le label de ce pôle prend fin avec ce changement',
  },
  /** what an answer means, the organ’s or steering’s */
  ends: {
    carried: 'Le pôle garde son label avec ce changement.',
    notCarried: 'Le pôle ne garde pas son label avec ce changement.',
    silent: 'L’organe n’a pas réuni son quorum : le comité de pilotage répond à sa place.',
  },
  question: 'Appelé à dire si le pôle garde son label avec le changement déclaré.',
  keeps: (pole: string) => `${The(pole)} garde son label avec ce changement.`,
  leaves: (pole: string) => `${The(pole)} ne garde pas son label avec ce changement.`,
};

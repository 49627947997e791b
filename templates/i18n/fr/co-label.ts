import { factSet, sentenceSet } from '../act-facts.js';
import { The, of } from './letters/poles.js';

const One = (pole: string) => (pole ? The(pole) : 'Un pôle');

/** R45: a pôle that was late asks its organ whether it adds its label. */
export const coLabelVote = {
  consequences: {
    for: 'Votre pôle ajoute son label : le certificat a une nouvelle version, datée du jour où le vote est compté.',
    against: 'Votre pôle n’ajoute pas son label ; le certificat reste ce qu’il est.',
    abstain: 'Compte pour le quorum, ni pour ni contre.',
  },
};

export const coLabelJournal = factSet({
  coLabelAsked: ({ pole }) =>
    `L’organe ${pole ? of(pole) : 'd’un pôle'} est consulté : le pôle était en retard, et peut encore ajouter son label.`,
  coLabelAdded: ({ pole }) => `${One(pole)} ajoute son label : le certificat a une nouvelle version.`,
  coLabelDenied: ({ pole }) => `${One(pole)} n’ajoute pas son label : son organe ne l’a pas décidé.`,
});

export const coLabelReasons = sentenceSet({
  poleLabels: () => 'Ce pôle est déjà au certificat.',
  poleHasWithdrawn: () =>
    'Ce pôle a retiré son label, après un vote de son organe : il ne revient pas au certificat.',
  poleHasLeftByChange: () =>
    'Ce pôle ne garde pas son label avec le changement déclaré : il ne revient pas au certificat.',
  poleIsPartner: () => 'Ce pôle est partenaire du projet : il n’y ajoute pas de label.',
  coLabelTooLate: () => 'L’appel est clos : aucun pôle n’ajoute plus son label.',
  noLabelOfItsOwn: () => 'Dans ce modèle de décision, un pôle ne donne pas de label par lui-même.',
  poleWasNotLate: () =>
    'Seul ajoute son label, après la décision, un pôle invité qui n’avait pas répondu à temps ; celui-ci a répondu, ou n’a pas pris part.',
  lateOpinionNotFavourable: () =>
    'L’organe de ce pôle a rendu, en retard, un avis qui n’est pas favorable : il n’ajoute pas de label.',
  lateReservationSuspends: () =>
    'L’avis tardif de ce pôle porte une réserve à lever : un certificat délivré n’attend plus rien, et ne peut la recevoir.',
  coLabelAsked: () => 'L’organe de ce pôle en délibère déjà.',
  coLabelDenied: () => 'L’organe de ce pôle a répondu : il n’ajoute pas de label.',
  noOrganToAsk: () => 'Ce pôle n’a pas d’organe qui puisse en décider.',
});

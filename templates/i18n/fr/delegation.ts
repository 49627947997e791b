import { messages } from '../letter-facts.js';
import { of } from './letters/poles.js';

/** R75: the signature of an absent chair. */
export const delegation = {
  title: 'Signature de la présidence',
  lede: 'Pendant une délégation, la personne choisie signe à la place de la présidence, reçoit ses lettres et préside la séance ; la présidence ne signe plus. Chacun garde son propre vote.',
  inForce: (bearer: string, chair: string, until: string) =>
    `${bearer} signe par délégation de ${chair} jusqu’au ${until}.`,
  none: 'Aucune délégation : la présidence signe elle-même.',
  history: 'Délégations données',
  bearer: 'À qui',
  chair: 'Par délégation de',
  from: 'Du',
  to: 'Au',
  state: 'État',
  states: { coming: 'à venir', running: 'en cours', ended: 'terminée', cancelled: 'annulée' },
  give: 'Déléguer ma signature',
  giveFor: 'Déléguer la signature de la présidence',
  giveForLede:
    'Quand la présidence est empêchée, la direction peut confier sa signature à la présidence suppléante, que le pôle a déjà désignée pour cela, et à personne d’autre.',
  choose: 'À qui',
  first: 'Premier jour',
  firstHint: 'Aujourd’hui : à l’instant.',
  last: 'Dernier jour',
  lastHint: 'Inclus ; quatre-vingt-douze jours au plus, et jamais au-delà des mandats.',
  send: 'Donner la délégation',
  end: 'Mettre fin',
  endOf: (bearer: string) => `Mettre fin à la délégation de ${bearer}`,
  given:
    'La délégation est donnée ; la personne, la présidence et la direction du pôle sont prévenues par lettre.',
  endedNow: 'La délégation a pris fin : la présidence signe de nouveau.',
  cancelledNow: 'La délégation à venir est annulée : la présidence signe toujours.',
  endedUnwritten:
    'La délégation n’a plus d’effet, mais une lettre n’a pas pu partir : prévenez la présidence, qui signait pour elle et la direction.',
  by: (pole: string) =>
    pole ? `par délégation de la présidence, ${pole}` : 'par délégation de la présidence',
};

export const delegationErrors = {
  delegateUnknown: 'Choisissez une personne qui a voix délibérative dans cette instance.',
  delegationDates: 'Le premier jour ne peut être passé, ni le dernier venir avant le premier.',
  delegationTooLong: 'Une délégation dure quatre-vingt-douze jours au plus.',
  delegationBeyondMandate:
    'Une délégation ne va pas au-delà des mandats de qui la donne et de qui la reçoit.',
  delegationOverlaps:
    'Une autre délégation court déjà ces jours-là : une seule personne à la fois peut signer pour une présidence. Mettez-y d’abord fin.',
  notYourDelegation:
    'Seule la présidence délègue sa signature ; la direction du pôle le peut pour elle, à la suppléance.',
  delegationLetterNotSent:
    'La délégation est enregistrée mais la lettre n’a pas pu partir : prévenez la personne.',
  delegationOver: 'Cette délégation est déjà terminée.',
};

export const delegationReasons = {
  signatureDelegated: () =>
    'Vous avez délégué votre signature : une seule personne à la fois peut signer. Mettez fin à la délégation, page « La coopération », pour signer de nouveau.',
  delegationLapsed: () =>
    'La délégation par laquelle vous signiez a pris fin : cet acte n’est pas fait, il revient à qui signe désormais pour la présidence.',
  mandateLapsed: () =>
    'Le mandat par lequel vous auriez fait cet acte a pris fin : l’acte n’est pas fait, il revient à qui a ce mandat désormais.',
};

/** R34, R75: of one request on which who had the power stands aside. */
export const delegationNews = messages({
  powerBack: {
    subject: ({ own }) => `La présidence ${of(own)} signe de nouveau`,
    first: ({ own, project }) => `Pour ${project}, la présidence ${of(own)} signe de nouveau`,
    then: () =>
      'La personne qui signait par délégation s’est déportée de ce dossier, et personne d’autre ne signe à sa place. Pour ce dossier, ce qui est à signer revient donc à la présidence elle-même ; ailleurs, la délégation court toujours.',
    button: 'Ouvrir le dossier',
  },
});

import type { Params } from '../act-facts.js';
import type { Words } from '../shape.js';

/** Who may open the pieces of a dossier, and who has (R66). */
export const pieces = {
  level: 'Qui pourra ouvrir cette pièce',
  levels: {
    public: 'Publique',
    membersOfReview: 'Pôles instructeurs',
    leadOnly: 'Référent seul',
    namedPersons: 'Personnes désignées',
  },
  consequences: {
    public:
      'Toute personne qui connaît la demande : pôles de la charte, correspondants, comité de pilotage. Elle est donnée telle quelle.',
    membersOfReview:
      'Les personnes des pôles instructeurs qui ont déclaré n’avoir aucun lien avec le projet, chacune sur une copie à son nom.',
    leadOnly:
      'Le pôle référent seul, dès qu’il est désigné ; un autre s’il le remplace. Les autres pôles apprennent qu’une pièce leur est réservée, et rien de plus.',
    namedPersons:
      'Parmi les personnes qui instruisent, celles que vous désignez. Les autres apprennent qu’une pièce est réservée, et rien de plus.',
  },
  named: 'Personnes désignées',
  namedHint: 'Par leur pôle et ce qu’elles y font : vous n’avez pas à connaître leur nom.',
  capacities: {
    caseOfficer: 'chargés de projet et direction',
    chair: 'présidence',
    member: 'membres de l’organe',
    expert: 'experts',
  },
  group: (pole: string, capacity: string) => `${pole}, ${capacity}`,
  mails: 'Ou par leur adresse électronique',
  mailsHint:
    'Une par ligne, 20 au plus. Une adresse n’ouvre pas le dossier : elle ne sert qu’à qui l’instruit et a déclaré ses liens d’intérêts.',
  settled:
    'Ce choix change tant que vous n’avez pas déposé. Ensuite, il ne change plus que par une nouvelle version : un avis est donné sur ce qui pouvait alors être lu.',
  change: (name: string) => `Choisir qui ouvre ${name}`,
  changing: (name: string) => `Qui pourra ouvrir ${name}`,
  save: 'Enregistrer ce choix',
  keep: 'Ne rien changer',
  unseen: (count: number) =>
    count > 1
      ? `Cette version compte ${count} autres pièces, réservées par le porteur, que vous ne pouvez pas ouvrir.`
      : 'Cette version compte une autre pièce, réservée par le porteur, que vous ne pouvez pas ouvrir.',
  judgedWithout: (count: number) =>
    count > 1
      ? `Avis donné sans ${count} pièces réservées par le porteur.`
      : 'Avis donné sans une pièce réservée par le porteur.',
  certifiedWithout: (pole: string, count: number) =>
    count > 1
      ? `${pole} a jugé sans ${count} pièces réservées par le porteur : son avis ne porte pas sur elles.`
      : `${pole} a jugé sans une pièce réservée par le porteur : son avis ne porte pas sur elle.`,
  certificate: 'Jugé sans des pièces réservées',
  organ: (count: number) =>
    count > 1
      ? `${count} pièces de cette version, réservées par le porteur, ne sont pas ouvertes à tout votre organe. Il peut juger sans elles, ou n’avoir pas d’objection ; l’avis le dira, et ce qui sera délivré après lui.`
      : 'Une pièce de cette version, réservée par le porteur, n’est pas ouverte à tout votre organe. Il peut juger sans elle, ou n’avoir pas d’objection ; l’avis le dira, et ce qui sera délivré après lui.',
  accept: (count: number) =>
    count > 1
      ? `L’organe accepte de juger sans ces ${count} pièces`
      : 'L’organe accepte de juger sans cette pièce',
  publicPieces: 'Pièces publiques',
  stamped: 'Chaque copie porte votre nom, la date et la référence ; son ouverture est inscrite.',
  readings: {
    title: 'Ouvertures des pièces',
    sub: 'inscrites, les dernières d’abord',
    piece: 'Pièce',
    by: 'Ouverte par',
    at: 'Le',
    version: (number: string) => `version ${number}`,
    outside: 'hors des pôles instructeurs',
    holder: 'qui porte le projet',
    none: 'Aucune pièce n’a encore été ouverte.',
  },
  stamp: (name: string, at: string, reference: string) =>
    `Copie de ${name}, ${at}, ${reference}. Confidentiel.`,
};

export type PieceWords = Words<typeof pieces>;

/** Why a piece is not given. */
export const pieceReasons = {
  piecesUnseen: ({ count }: Params) =>
    `Votre organe ne peut pas ouvrir toutes les pièces de cette version : dites qu’il juge sans elles (${count}), ou qu’il n’a pas d’objection.`,
  pieceUnstampable: () =>
    'Aucune copie à votre nom ne peut être faite de cette pièce : le porteur peut en remettre une autre.',
};

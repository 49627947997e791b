import type { Params } from '../act-facts.js';
import type { PieceWords } from '../fr/pieces.js';

export const pieces: PieceWords = {
  level: 'Who may open this piece',
  levels: {
    public: 'Public',
    membersOfReview: 'Reviewing pôles',
    leadOnly: 'Lead alone',
    namedPersons: 'Named people',
  },
  consequences: {
    public:
      'Anybody who knows of the request: pôles of the charter, correspondents, the steering committee. It is given as it is.',
    membersOfReview:
      'People of the reviewing pôles who have declared no interest in the project, each on a copy with their name.',
    leadOnly:
      'The lead pôle alone, once it is named; another if it takes its place. The other pôles learn that a piece is reserved, and nothing more.',
    namedPersons:
      'Of those who review, the people you name. The others learn that a piece is reserved, and nothing more.',
  },
  named: 'Named people',
  namedHint: 'By their pôle and what they do there: you need not know their names.',
  capacities: {
    caseOfficer: 'case officers and direction',
    chair: 'chair',
    member: 'members of the organ',
    expert: 'experts',
  },
  group: (pole, capacity) => `${pole}, ${capacity}`,
  mails: 'Or by their e-mail address',
  mailsHint:
    'One a line, 20 at most. An address does not open the dossier: it serves only those who review it and have declared their interests.',
  settled:
    'This can be changed until you submit. After that, only a new version changes it: an opinion is given on what could be read then.',
  change: (name) => `Choose who opens ${name}`,
  changing: (name) => `Who may open ${name}`,
  save: 'Save this choice',
  keep: 'Change nothing',
  unseen: (count) =>
    count > 1
      ? `This version holds ${count} other pieces, reserved by the holder, that you cannot open.`
      : 'This version holds one other piece, reserved by the holder, that you cannot open.',
  judgedWithout: (count) =>
    count > 1
      ? `Opinion given without ${count} pieces reserved by the holder.`
      : 'Opinion given without a piece reserved by the holder.',
  certifiedWithout: (pole, count) =>
    count > 1
      ? `${pole} judged without ${count} pieces reserved by the holder: its opinion says nothing of them.`
      : `${pole} judged without a piece reserved by the holder: its opinion says nothing of it.`,
  certificate: 'Judged without reserved pieces',
  organ: (count) =>
    count > 1
      ? `${count} pieces of this version, reserved by the holder, are not open to the whole of your organ. It may judge without them, or have no objection; the opinion will say so, and so will what is issued after it.`
      : 'One piece of this version, reserved by the holder, is not open to the whole of your organ. It may judge without it, or have no objection; the opinion will say so, and so will what is issued after it.',
  accept: (count) =>
    count > 1
      ? `The organ accepts to judge without these ${count} pieces`
      : 'The organ accepts to judge without this piece',
  publicPieces: 'Public pieces',
  stamped: 'Each copy carries your name, the date and the reference; that it was opened is recorded.',
  readings: {
    title: 'Openings of the pieces',
    sub: 'as recorded, the last first',
    piece: 'Piece',
    by: 'Opened by',
    at: 'On',
    version: (number) => `version ${number}`,
    outside: 'outside the reviewing pôles',
    holder: 'the holder',
    none: 'No piece has been opened yet.',
  },
  stamp: (name, at, reference) => `Copy of ${name}, ${at}, ${reference}. Confidential.`,
};

/** Why a piece is not given. */
export const pieceReasons = {
  piecesUnseen: ({ count }: Params) =>
    `Your organ cannot open every piece of this version: say that it judges without them (${count}), or that it has no objection.`,
  pieceUnstampable: () => 'No copy with your name can be made of this piece: the holder may hand in another.',
};

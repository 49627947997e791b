import type { Words } from '../shape.js';

/** The name of each position, and the letter its mark carries. Recused, sealed and awaited marks carry none. */
export const positions = {
  favourable: 'favorable',
  favourableWithReservations: 'favorable avec réserves',
  noObjection: 'sans objection',
  silent: 'réputé sans objection (silence)',
  unfavourable: 'défavorable',
  abstain: 'abstention',
  complementRequested: 'complément demandé',
  postponed: 'ajourné',
  declined: 'décliné',
  recused: 'déporté',
  terminated: 'n’y prend plus part',
  sealed: 'position déposée, scellée',
  awaited: 'position attendue',
  awaitedFromYou: 'votre position est attendue',
  withheld: 'position pas encore communiquée',
  notOpen: 'vote non ouvert',
  /** in a letter to who has declared no interests yet (R63a) */
  afterDeclaration: 'à lire sur la page du dossier, vos intérêts une fois déclarés',
  letters: {
    favourable: 'F',
    favourableWithReservations: 'R',
    noObjection: 'S',
    silent: 'S',
    unfavourable: 'D',
    abstain: 'A',
    complementRequested: 'C',
    postponed: 'J',
  },
  legend: 'Légende des positions',
  leadSeat: 'référent, tient la plume',
};

export type PositionWords = Words<typeof positions>;

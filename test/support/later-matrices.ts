import { changeMatrix } from './change-letters.js';
import { handoverMatrix } from './handover-letters.js';
import { departureMatrix } from './departure-letters.js';
import { standstillMatrix } from './standstill-letters.js';
import { withdrawalMatrix } from './withdrawal-letters.js';

/** The rows of the matrix that stand beside the stories they are of. */
export const laterMatrices = [
  ...withdrawalMatrix,
  ...departureMatrix,
  ...handoverMatrix,
  ...changeMatrix,
  ...standstillMatrix,
];

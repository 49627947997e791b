import { wholeContent } from '../../dossiers/index.js';
import { shareViews } from './dossier-parts.js';
import { eligibilityViewOf } from './eligibility.js';
import { piecesOf } from './pieces.js';
import type { Reading } from './reader.js';
import type { Surroundings } from './surroundings.js';

/** What stands in a version of the dossier, as far as its reader may see it. */
export function contentsOf(reading: Reading, file: Surroundings['file']) {
  const full = reading.level === 'full';
  return {
    shares: full ? shareViews(reading) : [],
    eligibility: eligibilityViewOf(reading, file),
    content: full && file ? wholeContent(file.content) : null,
    ...piecesOf(reading, file),
  };
}

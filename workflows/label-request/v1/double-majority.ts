import type { PoleCode } from '../../vocabulary.js';
import type { ComputedOutcome, RecordedPosition, Votes } from './vocabulary.js';

type Positions = Record<PoleCode, RecordedPosition>;
type Side = 'for' | 'against' | null;

/**
 * R40, model C: one committee of all pôles. Each pôle weighs the same, shared between for and against as its members voted;
 * a label needs more votes for than against and more pôles for than against, a refusal both the other way. Where the two do
 * not agree, or one is a tie, nothing is carried (R39) and the request is presented again, as R33 does in an organ.
 */
export function doubleMajority(
  [lead = '', ...others]: PoleCode[],
  positions: Positions,
): Pick<ComputedOutcome, 'result' | 'labelling' | 'dissenting'> {
  const all = [lead, ...others];
  const inFavour = all.filter((pole) => sideOf(positions[pole]) === 'for');
  const dissenting = all.filter((pole) => sideOf(positions[pole]) === 'against').sort();
  const votes = balance(all.flatMap((pole) => positions[pole]?.votes ?? []));
  const poles = Math.sign(inFavour.length - dissenting.length);
  if (votes < 0 && poles < 0) return { result: 'refused', labelling: [], dissenting };
  if (votes <= 0 || poles <= 0) return { result: 'postponed', labelling: [], dissenting };
  // R37: nobody labels for another, so the certificate bears those who were for it.
  if (dissenting.length > 0) return { result: 'withDissent', labelling: inFavour, dissenting };
  const alone = inFavour.length === 1 && inFavour[0] === lead;
  return { result: alone ? 'leadAlone' : 'concerted', labelling: inFavour, dissenting };
}

function sideOf(said: RecordedPosition | undefined): Side {
  if (said?.position === 'unfavourable') return 'against';
  return said?.position.startsWith('favourable') ? 'for' : null;
}

/** The sign of the sum of (for - against) / (for + against), exactly: a tie is not a matter of rounding. */
function balance(votes: Votes[]): number {
  let [sum, over] = [0n, 1n];
  for (const one of votes) {
    const cast = BigInt(one.for + one.against);
    if (cast === 0n) continue;
    sum = sum * cast + BigInt(one.for - one.against) * over;
    over *= cast;
  }
  return sum > 0n ? 1 : sum < 0n ? -1 : 0;
}

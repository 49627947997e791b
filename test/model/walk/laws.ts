import { changeLaws } from './changes.js';
import { departureLaws } from './departures.js';
import { decisionLaws } from './decision-laws.js';
import type { Taken } from './explore.js';
import { standstillLaws } from './standstills.js';
import { voteLaws } from './vote-laws.js';

/** What must hold of every act that is taken, whoever asks it and whatever came before; throws where something is broken. */
export function judge(taken: Taken): void {
  const all = [...voteLaws, ...decisionLaws, ...departureLaws, ...changeLaws, ...standstillLaws];
  const broken = all.flatMap((law) => law(taken));
  if (broken.length > 0) throw new Error(broken.join('; '));
}

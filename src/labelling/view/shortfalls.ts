import {
  clearance,
  reviewOf,
  settingsOf,
  standsStill,
  type PoleCode,
  type Role,
} from '../../../workflows/index.js';
import type { Reached } from '../reach.js';
import { holds } from '../standing.js';
import type { Reading } from './reader.js';

/** An organ that recusals have left with too few voters (R31): its pôle's people must complete it. */
export interface ShortfallView {
  reference: string;
  acronym: string;
  pole: PoleCode;
  poleName: string;
  voters: number;
  needed: number;
}

/** Whom the letter of the same fact asks. */
const asked: Role[] = ['caseOfficer', 'chair', 'director'];

/** The organs this reader must complete before they can vote; none once the vote is counted. */
export function shortfallsOf(reading: Reading, { reference, acronym }: Reached): ShortfallView[] {
  const { aggregate, standing, world } = reading;
  const own = standing.reviewing.filter((pole) => asked.some((role) => holds(standing, role, pole)));
  return own.flatMap((pole) => {
    const review = reviewOf(aggregate, pole);
    // §9.2: nobody is asked for anything while the request stands still.
    if (!review || standsStill(review.context)) return [];
    if (!review.state.startsWith('inReview') || review.context.tally?.quorumMet) return [];
    const { voters } = clearance(review.context);
    const needed = settingsOf(review.context.rules).minimumVoters;
    const poleName = world.cooperation.poles.find((one) => one.code === pole)?.name ?? pole;
    return voters < needed ? [{ reference, acronym, pole, poleName, voters, needed }] : [];
  });
}

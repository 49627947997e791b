import type { ComputedOutcome, PoleCode } from '../../../workflows/index.js';
import { decidedStates, type Reading } from './reader.js';

/** The joint outcome as decided, with the words that may be told. */
export interface OutcomeView {
  result: ComputedOutcome['result'];
  labelling: PoleCode[];
  dissenting: PoleCode[];
  recommendations: { pole: PoleCode; text: string }[];
  /** of the lead, for a request postponed or refused */
  reasons: string | null;
}

/**
 * R36, R84: the computed outcome for the reviewing pôles as soon as it is computed, for everyone else once certified;
 * recommendations and reasons for those who read the dossier.
 */
export function outcomeOf({ context, state, level, standing, world }: Reading): OutcomeView | null {
  const { outcome, leadPole, positions } = context;
  const certified = decidedStates.includes(state);
  if (!outcome || (!certified && (level !== 'full' || standing.isHolder))) return null;
  const reads = level === 'full';
  const reasons = leadPole ? positions[leadPole]?.texts.reasons : undefined;
  return {
    result: outcome.result,
    labelling: outcome.labelling,
    dissenting: outcome.dissenting,
    recommendations: reads
      ? outcome.reservations.map(({ pole, text }) => ({ pole, text: world.texts[text.id] ?? '' }))
      : [],
    reasons: reads && reasons ? (world.texts[reasons.id] ?? null) : null,
  };
}

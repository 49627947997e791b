import {
  decidedStates,
  isFavourableResult,
  reasonsOfDecision,
  type ComputedOutcome,
  type PoleCode,
} from '../../../workflows/index.js';
import type { Reading } from './reader.js';

/** The joint outcome as decided, with the words that may be told. */
export interface OutcomeView {
  result: ComputedOutcome['result'];
  /** R6 */
  model: ComputedOutcome['model'];
  labelling: PoleCode[];
  dissenting: PoleCode[];
  /** refused because a pôle upheld its reservation (R38) */
  upheld: boolean;
  recommendations: { pole: PoleCode; text: string }[];
  /** of a request postponed or refused: the lead's, or those of the pôles whose opposition made it (R68) */
  reasons: { pole: PoleCode; text: string }[];
}

/** Certified, to the holder too; before that to the reviewing pôles alone. What waits for its conditions is certified. */
export function outcomeIsTold({
  state,
  level,
  standing,
}: Pick<Reading, 'state' | 'level' | 'standing'>): boolean {
  if (decidedStates.includes(state)) return true;
  return level === 'full' && (!standing.isHolder || state === 'conditionsPending');
}

/** Who is only informed learns of labels and of favourable opinions, archived or not, and never of a refusal (§5.2). */
function isGood({ state, context }: Pick<Reading, 'state' | 'context'>): boolean {
  if (state !== 'closed') return state === 'labelled' || state === 'opinionGiven';
  return context.outcome !== null && isFavourableResult(context.outcome.result) && !isUpheld(context);
}

const isUpheld = ({ conditions }: Reading['context']): boolean =>
  conditions.some(({ state }) => state === 'upheld');

/**
 * R36, R84: the computed outcome for the reviewing pôles as soon as it is computed, for everyone else once certified;
 * recommendations and reasons for those who read the dossier.
 */
export function outcomeOf({ context, state, level, standing, world }: Reading): OutcomeView | null {
  const { outcome } = context;
  if (!outcome || !outcomeIsTold({ state, level, standing })) return null;
  if (level === 'minimal' && !isGood({ state, context })) return null;
  const reads = level === 'full';
  const said = (texts: { pole: PoleCode; text: { id: string } }[]) =>
    reads ? texts.map(({ pole, text }) => ({ pole, text: world.texts[text.id] ?? '' })) : [];
  return {
    result: outcome.result,
    model: outcome.model,
    labelling: outcome.labelling,
    dissenting: outcome.dissenting,
    recommendations: said(outcome.reservations.filter(({ text }) => text.due === undefined)),
    upheld: isUpheld(context),
    reasons: said(reasonsOfDecision(context)).filter(({ text }) => text !== ''),
  };
}

import type { RuleValues } from '../../rule-set.js';
import type { PoleCode, Position, TextRef } from '../../vocabulary.js';
import type { ComputedOutcome, LabelRequestContext, RecordedPosition } from './vocabulary.js';

/** What R36 reads: the lead, every pôle's position, and the life of each opposition. */
export interface OutcomeInput {
  lead: PoleCode;
  invited: PoleCode[];
  positions: Record<PoleCode, RecordedPosition>;
  rules: Pick<RuleValues, 'dissentBlocks'>;
}

/**
 * R36: the joint outcome, a pure function of the validated opinions and the rules. FAVOURABLE_WITH_RESERVATIONS counts
 * as favourable; no objection, silent, declined, recused and terminated are one class; an opposition lifted without a
 * revised opinion counts as no objection. The pôles' order never matters but for the certificate: lead, then by code.
 */
export function jointOutcome({ lead, invited, positions, rules }: OutcomeInput): ComputedOutcome {
  const leadPosition = positions[lead]?.position;
  const none = { labelling: [], dissenting: [], reservations: [] };
  if (leadPosition === 'postponed') return { result: 'postponed', ...none };
  if (leadPosition === 'unfavourable') return { result: 'refused', ...none };
  if (!leadPosition || !isFavourable(leadPosition)) return { result: 'lapsed', ...none };

  const others = invited.filter((pole) => pole !== lead).sort();
  const opposed = others.filter((pole) => positions[pole]?.position === 'unfavourable');
  const maintained = opposed.filter((pole) => positions[pole]?.opposition === 'maintained');
  const open = opposed.filter(
    (pole) => !['lifted', 'maintained'].includes(positions[pole]?.opposition ?? 'open'),
  );
  const favourable = others.filter((pole) => isFavourable(positions[pole]?.position));
  const labelling = [lead, ...favourable];
  const reservations = labelling.flatMap((pole) =>
    (positions[pole]?.reservations ?? []).map((text) => ({ pole, text })),
  );

  if (open.length > 0) return { result: 'conciliation', labelling: [], dissenting: open, reservations: [] };
  if (maintained.length > 0 && rules.dissentBlocks)
    return { result: 'postponed', ...none, dissenting: maintained };
  if (maintained.length > 0)
    return { result: 'withDissent', labelling, dissenting: maintained, reservations };
  return {
    result: favourable.length > 0 ? 'concerted' : 'leadAlone',
    labelling,
    dissenting: [],
    reservations,
  };
}

export function isFavourable(position: Position | undefined): boolean {
  return position === 'favourable' || position === 'favourableWithReservations';
}

/** R36: a position as it counts; an opposition lifted without a revised opinion is no objection. */
export function positionAsCounted({ position, opposition }: RecordedPosition): Position {
  return opposition === 'lifted' ? 'noObjection' : position;
}

/** R68: why a request is postponed or refused, in the words of the lead, or of whoever maintained an opposition. */
export function reasonsOfOutcome({
  outcome,
  leadPole,
  positions,
}: Pick<LabelRequestContext, 'outcome' | 'leadPole' | 'positions'>): { pole: PoleCode; text: TextRef }[] {
  if (!outcome || !leadPole || !['postponed', 'refused'].includes(outcome.result)) return [];
  const authors = outcome.dissenting.length > 0 ? outcome.dissenting : [leadPole];
  return authors.flatMap((pole) => {
    const text = positions[pole]?.texts.reasons;
    return text ? [{ pole, text }] : [];
  });
}

import type { RuleValues } from '../../rule-set.js';
import type { JointOutcome, PoleCode, Position, Reservation, TextRef } from '../../vocabulary.js';
import { doubleMajority } from './double-majority.js';
import type { ComputedOutcome, LabelRequestContext, RecordedPosition } from './vocabulary.js';

/** What R36 reads: the lead, every pôle's position, the life of each opposition, and the rules. */
export interface OutcomeInput {
  lead: PoleCode;
  invited: PoleCode[];
  positions: Record<PoleCode, RecordedPosition>;
  rules: Pick<RuleValues, 'decisionModel' | 'dissentBlocks'>;
}

/** What a model makes of the positions; whose reservations they carry follows. */
type Judged = Pick<ComputedOutcome, 'result' | 'labelling' | 'dissenting'>;

/**
 * R36: the joint outcome, a pure function of the validated opinions and the rules. FAVOURABLE_WITH_RESERVATIONS counts
 * as favourable; no objection, silent, declined, recused and terminated are one class. The pôles' order never matters but
 * for the certificate: lead, then by code.
 */
export function jointOutcome(input: OutcomeInput): ComputedOutcome {
  const judged = judge(input);
  const reservations = isFavourableResult(judged.result) ? reservationsIn(input, judged.labelling) : [];
  return { ...judged, model: input.rules.decisionModel, reservations };
}

function judge(input: OutcomeInput): Judged {
  const position = input.positions[input.lead]?.position;
  // R42: the silence of the lead never decides.
  if (!position || !speaks.includes(position)) return nothing('lapsed');
  const others = input.invited.filter((pole) => pole !== input.lead).sort();
  const saying = (...said: Position[]) => others.filter((pole) => said.includes(counted(input, pole)));
  if (input.rules.decisionModel === 'singleCommittee')
    return doubleMajority([input.lead, ...others], input.positions);
  if (position === 'postponed') return nothing('postponed');
  if (position === 'unfavourable') return nothing('refused');
  // Model A: the lead's opinion decides, the others are recorded; an opinion is not a label (R37).
  if (input.rules.decisionModel === 'leadAfterOpinions')
    return { result: 'leadAlone', labelling: [input.lead], dissenting: saying('unfavourable') };
  const favourable = saying('favourable', 'favourableWithReservations');
  return inParallel(input, { opposed: saying('unfavourable'), favourable });
}

/** Model B, the rows of R36's table under a favourable lead. */
function inParallel(
  { lead, positions, rules }: OutcomeInput,
  { opposed, favourable }: { opposed: PoleCode[]; favourable: PoleCode[] },
): Judged {
  const open = opposed.filter((pole) => positions[pole]?.opposition !== 'maintained');
  const labelling = [lead, ...favourable];
  if (open.length > 0) return { result: 'conciliation', labelling: [], dissenting: open };
  if (opposed.length > 0 && rules.dissentBlocks) return { ...nothing('postponed'), dissenting: opposed };
  if (opposed.length > 0) return { result: 'withDissent', labelling, dissenting: opposed };
  return { result: favourable.length > 0 ? 'concerted' : 'leadAlone', labelling, dissenting: [] };
}

const speaks: Position[] = ['favourable', 'favourableWithReservations', 'postponed', 'unfavourable'];
const nothing = (result: JointOutcome): Judged => ({ result, labelling: [], dissenting: [] });

const counted = ({ positions }: OutcomeInput, pole: PoleCode): Position => {
  const said = positions[pole];
  return said ? positionAsCounted(said) : 'silent';
};

/** R38: the union of the reservations, each under its author, in the order of the certificate. */
function reservationsIn({ lead, invited, positions }: OutcomeInput, labelling: PoleCode[]) {
  const others = [lead, ...[...invited].sort()].filter((pole) => !labelling.includes(pole));
  return [...labelling, ...others].flatMap((pole) =>
    isFavourable(positions[pole]?.position)
      ? (positions[pole]?.reservations ?? []).map((text) => ({
          pole,
          text: labelling.includes(pole) ? text : asRecommendation(text),
        }))
      : [],
  );
}

/** R37, R38: who does not label cannot suspend the label of another; what it asks for is advice. */
const asRecommendation = ({ id, hash }: Reservation): Reservation => ({ id, hash });

/** Whether the result gives what the call awards: a label or, at the first step of two, an opinion (R51). */
export const isFavourableResult = (result: JointOutcome | undefined): boolean =>
  result === 'concerted' || result === 'leadAlone' || result === 'withDissent';

export function isFavourable(position: Position | undefined): boolean {
  return position === 'favourable' || position === 'favourableWithReservations';
}

/** R36: a position as it counts; an opposition lifted without a revised opinion is no objection. */
export function positionAsCounted({ position, opposition }: RecordedPosition): Position {
  return opposition === 'lifted' && position === 'unfavourable' ? 'noObjection' : position;
}

interface Worded {
  pole: PoleCode;
  text: TextRef;
}

/** R68: why a request is postponed or refused, in the words of the lead, or of those whose opposition made it. */
export function reasonsOfOutcome({
  outcome,
  leadPole,
  positions,
  conditions,
}: Pick<LabelRequestContext, 'outcome' | 'leadPole' | 'positions' | 'conditions'>): Worded[] {
  if (!outcome || !leadPole || !['postponed', 'refused'].includes(outcome.result)) return [];
  const upheld = conditions.filter(({ state }) => state === 'upheld');
  if (upheld.length > 0)
    return upheld.flatMap(({ pole, settledBy }) =>
      settledBy?.reasons ? [{ pole, text: settledBy.reasons }] : [],
    );
  const authors = outcome.dissenting.length > 0 ? outcome.dissenting : [leadPole];
  return authors.flatMap((pole) => {
    const text = positions[pole]?.texts.reasons;
    return text ? [{ pole, text }] : [];
  });
}

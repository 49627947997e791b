import type { Award } from '../../../workflows/index.js';
import { continuedBy } from '../full-proposals.js';
import { outcomeOf, type OutcomeView } from './outcome.js';
import type { Reading } from './reader.js';
import { seatsOf, type SeatView } from './seats.js';

/** The request of the other step (R51), as its own walls let this reader see it. */
export interface StepView {
  reference: string;
  state: string;
  awards: Award;
  outcome: OutcomeView | null;
  /** empty for who is only informed of it */
  seats: SeatView[];
}

/** The two ways from one step to the other; null where there is none, or none for this reader. */
export interface StepsView {
  continues: StepView | null;
  continuedBy: StepView | null;
}

/** The references of the other steps, whoever reads. */
export const otherSteps = ({
  world: { dossier },
}: Pick<Reading, 'world'>): Record<keyof StepsView, string | null> => ({
  continues: dossier?.continues?.reference ?? null,
  continuedBy: dossier ? (continuedBy(dossier)?.reference ?? null) : null,
});

export const stepView = (reading: Reading): StepView => ({
  reference: reading.world.dossier?.reference ?? '',
  state: reading.state,
  awards: awardsOf(reading),
  outcome: outcomeOf(reading),
  seats: reading.level === 'full' || reading.level === 'gate' ? seatsOf(reading) : [],
});

/** What the request was asked for: pinned when it was submitted, and its call's until then. */
export const awardsOf = ({ context, world }: Pick<Reading, 'context' | 'world'>): Award =>
  (context.submission?.call ?? context.draftCall ?? world.dossier?.call)?.awards ?? 'label';

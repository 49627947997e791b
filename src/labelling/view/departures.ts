import {
  consentEnd,
  labelOf,
  reviewedPoles,
  standsStill,
  type DepartureEvent,
  type PoleCode,
  type TextRef,
} from '../../../workflows/index.js';
import type { Reading } from './reader.js';

/** R64: a pôle that has left the charter while the request ran, and what becomes of its place. */
export interface DepartureView {
  pole: PoleCode;
  name: string;
  event: DepartureEvent;
  decision: string;
  at: string;
  successor: string | null;
  state: 'awaiting' | 'succeeded' | 'ended';
  /** until when the successor may consent */
  until: string | null;
}

/** R42: the lead that steering has handed on, the last time it did. */
export interface ReassignmentView {
  pole: string;
  former: string;
  decision: string;
  at: string;
  /** to the pôles and steering; not to the holder */
  reasons: string | null;
}

/** Who has left, and whom steering has handed the lead to. */
export interface DeparturesView {
  departures: DepartureView[];
  reassigned: ReassignmentView | null;
}

type TextOf = (ref: TextRef | undefined) => string | null;

export const departuresIn = (reading: Reading, textOf: TextOf): DeparturesView => ({
  departures: departuresOf(reading),
  reassigned: reassignmentOf(reading, textOf),
});

const nameIn =
  ({ world }: Reading) =>
  (pole: PoleCode | null): string =>
    world.cooperation.poles.find(({ code }) => code === pole)?.short ?? pole ?? '';

/** It is a fact of the charter: whoever knows of the request is told; of a label, also what has come since it was issued. */
function departuresOf(reading: Reading): DepartureView[] {
  const { context, aggregate } = reading;
  const nameOf = nameIn(reading);
  const before = context.departures.map(({ pole }) => pole);
  const since = (labelOf(aggregate)?.context.departures ?? []).filter(({ pole }) => !before.includes(pole));
  const reviewed = reviewedPoles(aggregate);
  const seated = context.departures.filter(
    ({ pole, seat, state }) => seat !== 'none' || state !== 'ended' || reviewed.includes(pole),
  );
  return [...seated, ...since].map(({ pole, event, decision, at, successor, state: place }) => ({
    ...{ pole, name: nameOf(pole), event, decision, at },
    successor: place === 'ended' ? null : successor && nameOf(successor),
    state: place,
    // §9.2: of a request that stands still no such date is known.
    until: place === 'awaiting' && !standsStill(context) ? consentEnd(context, at) : null,
  }));
}

function reassignmentOf(reading: Reading, textOf: TextOf): ReassignmentView | null {
  const { reassigned } = reading.context;
  if (!reassigned) return null;
  const { pole, former, decision, at, texts } = reassigned;
  const nameOf = nameIn(reading);
  const { isHolder, steering } = reading.standing;
  const reads = !isHolder && (reading.level === 'full' || steering);
  return {
    ...{ pole: nameOf(pole), former: nameOf(former), decision, at },
    reasons: reads ? textOf(texts.reasons) : null,
  };
}

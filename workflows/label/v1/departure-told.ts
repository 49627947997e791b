import type { Calendar } from '../../calendar/index.js';
import type { Departure, DepartureEvent } from '../../label-request/v1/departure.js';
import type { PoleCode, Roll } from '../../vocabulary.js';

/** R64: a pôle of the label that has left, before it was issued or since; who answers for it is known at once. */
export type LabelDeparture = Pick<Departure, 'pole' | 'event' | 'decision' | 'at' | 'successor' | 'state'>;

export interface LabelDepartureOrder {
  type: 'recordDeparture';
  pole: PoleCode;
  event: DepartureEvent;
  successor: PoleCode | null;
  /** the successor is of the charter now; without one, true */
  successorIsMember: boolean;
  /** R63: it stands aside from the project, or is a partner of it */
  successorIsAside: boolean;
  /** whose working days count from now on (R50) */
  calendar: Calendar;
  decision: string;
  /** of who may be asked about a declared change in the place of who left (R62) */
  rolls: Record<PoleCode, Roll>;
}

export type LabelDepartureFact = {
  type: 'bearerLeft';
  pole: PoleCode;
  event: DepartureEvent;
  successor: PoleCode | null;
  decision: string;
  /** R62: it had still to say whether it keeps its label under a change, and the successor says so in its place */
  passesOn: boolean;
};

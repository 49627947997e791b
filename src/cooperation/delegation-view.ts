import type { WorldPerson } from './world-view.js';

/** A delegation as it is stored, names included; instants are ISO, UTC. */
export interface StoredDelegation {
  id: string;
  chairId: string;
  chair: string;
  bearerId: string;
  bearer: string;
  from: string;
  to: string;
  cancelled: boolean;
}

/** R75: the delegations of a pôle's chair, to its people; the newest first. */
export interface DelegationView {
  id: string;
  chair: string;
  bearer: string;
  from: string;
  to: string;
  state: 'coming' | 'running' | 'ended' | 'cancelled';
  /** the reader may end it: its giver, who has it, or the director */
  ends: boolean;
}

/** Who may be given the power, and by whom: the chair chooses among the votes of the organ, the director has the deputy alone. */
export interface Delegating {
  as: 'chair' | 'director';
  /** by mandate */
  candidates: { id: string; name: string }[];
}

interface SeatHeld {
  kind: string;
  chair: boolean;
  deputy: boolean;
  mandate: string | null;
  holderId: string | null;
  holder: string | null;
}

/** Who asks, the mandates they have, and the instant. */
export interface Asker {
  id: string;
  mine: Pick<WorldPerson, 'role' | 'pole'>[];
  at: string;
}

interface OfPole {
  code: string;
  organs: { kind: string; seats: SeatHeld[] }[];
  delegations: StoredDelegation[];
}

/** What the reader may do of the signature of this pôle's chair; null where that is nothing. */
export function delegatingOf({ code, organs }: OfPole, { id, mine }: Asker): Delegating | null {
  const seats = organs.filter(({ kind }) => kind === 'decision').flatMap((organ) => organ.seats);
  const chair = seats.find((seat) => seat.chair && seat.holderId !== null);
  if (!chair) return null;
  const isDirector = mine.some(({ role, pole }) => role === 'director' && pole === code);
  const as = chair.holderId === id ? 'chair' : isDirector ? 'director' : null;
  if (as === null) return null;
  const candidates = seats
    .filter((seat) => seat.kind === 'voting' && !seat.chair && (as === 'chair' || seat.deputy))
    .flatMap(({ mandate, holder }) => (mandate && holder ? [{ id: mandate, name: holder }] : []));
  return { as, candidates };
}

/** The delegations of this pôle, as the reader may see and end them. */
export function delegationsOf({ code, delegations }: OfPole, { id, mine, at }: Asker): DelegationView[] {
  const isDirector = mine.some(({ role, pole }) => role === 'director' && pole === code);
  return delegations.map((one) => {
    const state = stateOf(one, at);
    const concerned = isDirector || one.chairId === id || one.bearerId === id;
    const { chair, bearer, from, to } = one;
    const open = state === 'coming' || state === 'running';
    return { id: one.id, chair, bearer, from, to, state, ends: open && concerned };
  });
}

function stateOf({ cancelled, from, to }: StoredDelegation, at: string): DelegationView['state'] {
  if (cancelled) return 'cancelled';
  if (to <= at) return 'ended';
  return from <= at ? 'running' : 'coming';
}

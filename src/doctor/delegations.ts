import type { Role } from '../../workflows/index.js';

/** A row of the cooperation and when it holds: from `from`, included, to `to`, excluded; ISO 8601, microseconds. */
export interface Dated {
  from: string;
  to: string | null;
}

export interface DatedMandate extends Dated {
  id: string;
  /** R75: the delegation the chair's power is had by; null for one's own */
  delegation?: string | null;
  lang: string;
  role: Role;
  pole: string | null;
  organ: string | null;
  seat: string | null;
}

export interface StoredMandate extends DatedMandate {
  mandate: string;
}

/** R75: the power of the mandate `given` in the hands of the mandate `borne`. */
export interface StoredDelegation {
  id: string;
  given: string;
  borne: string;
  from: string;
  to: string | null;
}

const later = (one: string, other: string) => (one > other ? one : other);
const sooner = (one: string | null, other: string | null) =>
  one !== null && (other === null || one < other) ? one : other;

/** From when to when a delegation holds: never beyond the two mandates it stands on. */
function holdsIn(mandates: StoredMandate[], { id, given, borne, from, to }: StoredDelegation) {
  const [chair, bearer] = [given, borne].map((of) => mandates.find(({ mandate }) => mandate === of));
  if (!chair || !bearer) return [];
  const begins = later(later(from, chair.from), bearer.from);
  const ends = sooner(sooner(to, chair.to), bearer.to);
  return ends === null || begins < ends ? [{ id, given, borne, from: begins, to: ends }] : [];
}

/** The mandates as they are held: of a chair who has given the power away a member's, of who has it the chair's. */
export function byDelegation(mandates: StoredMandate[], delegations: StoredDelegation[]): DatedMandate[] {
  const held = delegations.flatMap((one) => holdsIn(mandates, one));
  return mandates.flatMap((mandate) => {
    const changes = held
      .filter(({ given, borne }) => given === mandate.mandate || borne === mandate.mandate)
      .sort((one, other) => (one.from < other.from ? -1 : 1));
    let from: string | null = mandate.from;
    const parts: DatedMandate[] = [];
    for (const change of changes) {
      if (from !== null && from < change.from) parts.push({ ...mandate, from, to: change.from });
      const signs = change.borne === mandate.mandate;
      const as = signs ? { role: 'chair' as const, delegation: change.id } : { role: 'member' as const };
      parts.push({ ...mandate, ...as, from: change.from, to: change.to });
      from = change.to;
    }
    const lasts = from !== null && (mandate.to === null || from < mandate.to);
    return lasts ? [...parts, { ...mandate, from: from ?? mandate.from }] : parts;
  });
}

import { declarationsIn, holdsFor, type Aggregate, type Role } from '../../workflows/index.js';

/** A row of the cooperation and when it holds: from `from`, included, to `to`, excluded; ISO 8601, microseconds. */
export interface Dated {
  from: string;
  to: string | null;
}

export interface DatedMandate extends Dated {
  id: string;
  /** R75: the delegation the chair's power is had by; null for one's own */
  delegation?: string | null;
  /** R75: the deputy, who has the chair's power */
  deputy?: boolean;
  back?: string[];
  /** R34: what it is on a request where the delegation does not hold, and whom it is to or from */
  otherwise?: { role: Role; other: string };
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
  const idOf = (of: string) => mandates.find(({ mandate }) => mandate === of)?.id ?? '';
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
      const other = idOf(signs ? change.given : change.borne);
      parts.push({
        ...mandate,
        ...as,
        otherwise: { role: mandate.role, other },
        from: change.from,
        to: change.to,
      });
      from = change.to;
    }
    const lasts = from !== null && (mandate.to === null || from < mandate.to);
    return lasts ? [...parts, { ...mandate, from: from ?? mandate.from }] : parts;
  });
}

/** R34: mandates of one instant, as they are held on a request on which some stand aside. */
export function heldOn(mandates: DatedMandate[], aggregate: Aggregate): DatedMandate[] {
  const isAside = (person: string) => declarationsIn(aggregate)[person]?.clear === false;
  const isDeputy = ({ role, otherwise }: DatedMandate) => (otherwise?.role ?? role) === 'deputyChair';
  return mandates.map((one) => {
    if (!one.otherwise) return one;
    const { role, other } = one.otherwise;
    const [bearer, titular] = one.delegation ? [one.id, other] : [other, one.id];
    const deputy = mandates.find((by) => by.organ === one.organ && by.pole === one.pole && isDeputy(by));
    if (!holdsFor(bearer, titular, deputy?.id ?? null, isAside)) {
      const back = one.delegation || isAside(one.id) ? {} : { back: [bearer, deputy?.id ?? ''] };
      return { ...one, role, delegation: null, ...back };
    }
    return one.delegation && role === 'deputyChair' ? { ...one, deputy: true } : one;
  });
}

import { createHash } from 'node:crypto';
import { reviewOf, type Aggregate, type PersonId, type PoleCode } from '../../../workflows/index.js';
import type { WorldTie } from '../../cooperation/index.js';
import type { Organisation } from '../../dossiers/index.js';
import type { LabellingWorld } from '../world.js';
import { sameDomain, sameName } from './same-organisation.js';

/*
 * R63: who may have an interest in a project, found by what people and pôles are tied to. Nothing of it is kept: it is
 * found again at each reading from the people of now and the version under review, and says no more than what to look at.
 */

/** What ties somebody to a partner of the project, by its name in the dossier. */
export interface Finding {
  by: WorldTie['by'];
  organisation: string;
}

export const organisationsOf = ({ dossier, organisations }: LabellingWorld): Organisation[] =>
  dossier?.organisations ?? organisations ?? [];

/** What is found of one person, each partner once a way; in a fixed order. */
export function findingsOf(world: LabellingWorld, person: PersonId): Finding[] {
  const ties = world.cooperation.ties.filter((tie) => tie.person === person);
  const ways = ['employer', 'declared', 'mail'] as const;
  return organisationsOf(world).flatMap((organisation) =>
    ways
      .filter((by) => ties.some((tie) => tie.by === by && isTiedTo(tie, organisation)))
      .map((by) => ({ by, organisation: organisation.name })),
  );
}

function isTiedTo({ by, name, siren }: WorldTie, organisation: Organisation): boolean {
  if (by === 'mail') return organisation.mail !== null && sameDomain(name, organisation.mail);
  if (siren !== null && organisation.siren !== null) return siren === organisation.siren;
  return sameName(name, organisation.name);
}

/** Names these findings, and no others: whoever answers them answers what they have read. */
export function fingerprintOf(findings: Finding[]): string {
  const told = findings.map(({ by, organisation }) => `${by} ${organisation}`).sort();
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}

/** A person of a pôle who may have an interest, and what its chair has said of it. */
export interface Suspicion {
  person: PersonId;
  findings: Finding[];
  fingerprint: string;
  dismissed: boolean;
}

/** Of the people of this pôle, those something is found of and who have not stood aside. */
export function suspicionsIn(world: LabellingWorld, aggregate: Aggregate, pole: PoleCode): Suspicion[] {
  const { declarations = {}, dismissed = {} } = reviewOf(aggregate, pole)?.context ?? {};
  const people = new Set(world.cooperation.people.filter((one) => one.pole === pole).map(({ id }) => id));
  return [...people].flatMap((person) => {
    const findings = declarations[person] === false ? [] : findingsOf(world, person);
    if (findings.length === 0) return [];
    const fingerprint = fingerprintOf(findings);
    return [{ person, findings, fingerprint, dismissed: dismissed[person]?.found === fingerprint }];
  });
}

/** Those its chair has still to judge. */
export const openSuspicions = (
  { world, aggregate }: { world: LabellingWorld; aggregate: Aggregate },
  pole: PoleCode,
): Suspicion[] => suspicionsIn(world, aggregate, pole).filter(({ dismissed }) => !dismissed);

/** What ties the pôle itself to the project: it is a partner, it funds the call, or it employs the holder. */
export interface PoleFinding {
  by: 'partner' | 'funder' | 'employer';
  organisation: string;
}

/** R63: why the pôle itself should stand aside as a whole. */
export function poleFindings(world: LabellingWorld, holder: PersonId, code: PoleCode): PoleFinding[] {
  const pole = world.cooperation.poles.find((one) => one.code === code);
  if (!pole) return [];
  const isPole = ({ name, siren }: { name: string; siren: string | null }) =>
    siren !== null && pole.siren !== null
      ? siren === pole.siren
      : sameName(name, pole.name) || sameName(name, pole.short);
  const partners = organisationsOf(world).filter(isPole);
  const employers = world.cooperation.ties.filter(
    (tie) => tie.person === holder && tie.by === 'employer' && isPole(tie),
  );
  const funder = world.dossier?.funder ?? '';
  return [
    ...partners.map(({ name }) => ({ by: 'partner' as const, organisation: name })),
    ...(isPole({ name: funder, siren: null }) ? [{ by: 'funder' as const, organisation: funder }] : []),
    ...employers.map(({ name }) => ({ by: 'employer' as const, organisation: name })),
  ];
}

import type { Partner } from '../content/partners.fields.js';

/** A partner is the same by its number, or where it has none by its name. */
export function identityOf({ siren, country, foreignId, name }: Partner): string {
  if (siren) return siren;
  if (foreignId) return `${country} ${foreignId}`;
  return name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

/** Who is in one list and not in the other. A number that is given later makes nobody another: the name still tells. */
export function missingIn(partners: readonly Partner[], others: readonly Partner[]): Partner[] {
  return partners.filter((one) => !others.some((other) => isSame(one, other)));
}

export function isSame(one: Partner, other: Partner): boolean {
  if (one.siren && other.siren) return one.siren === other.siren;
  if (one.foreignId && other.foreignId) return identityOf(one) === identityOf(other);
  return nameOf(one) === nameOf(other);
}

const nameOf = ({ name }: Partner) => identityOf({ name, siren: null, foreignId: null } as Partner);

export const holderIn = (partners: readonly Partner[]): Partner | undefined =>
  partners.find(({ role }) => role === 'holder');

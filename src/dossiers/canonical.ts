import { createHash } from 'node:crypto';
import type { DossierContent } from './content/content.js';
import { defaultLevel, type Audience } from './levels.js';

/** A piece as the fingerprint of a version knows it; its audience counts where it is not the usual one (R66). */
export interface SealedAnnex extends Partial<Audience> {
  kind: string;
  name: string;
  sha256: string;
}

/**
 * The fingerprint of a sealed version: SHA-256, in hex, of its content and its pieces as JSON with sorted keys and no
 * space, pieces in the order of their hash. The same version always has the same one.
 */
export function sealOf(content: DossierContent, annexes: readonly SealedAnnex[]): string {
  const pieces = annexes
    .map(({ kind, name, sha256, ...audience }) => ({ kind, name, sha256, ...reserved(audience) }))
    .sort((a, b) => compare(canonical(sortKey(a)), canonical(sortKey(b))));
  return createHash('sha256')
    .update(canonical({ annexes: pieces, content }))
    .digest('hex');
}

/** Whether two contents say the same, in whatever order their fields stand. */
export function sameContent(one: DossierContent, other: DossierContent): boolean {
  return canonical(one) === canonical(other);
}

const reserved = ({ level = defaultLevel, groups = [], mails = [] }: Partial<Audience>): Partial<Audience> =>
  level === defaultLevel
    ? {}
    : { level, ...(groups.length > 0 && { groups }), ...(mails.length > 0 && { mails }) };

const sortKey = ({ kind, name, sha256 }: SealedAnnex) => [sha256, kind, name];
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function canonical(value: unknown): string {
  if (value === undefined) return 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => compare(a, b));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}

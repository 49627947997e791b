import { createHash } from 'node:crypto';
import type { PinnedValues } from '../../workflows/rule-set.js';

/** SHA-256, in hex, of the values as JSON with sorted keys and no space: the identity a request pins (R3). */
export function ruleHash(values: PinnedValues): string {
  return createHash('sha256').update(canonical(values)).digest('hex');
}

/** JSON with sorted keys and no space: equal values have equal bytes. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}

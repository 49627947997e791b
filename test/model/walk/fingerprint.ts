import { createHash } from 'node:crypto';
import type { Instance } from '../../../workflows/index.js';
import type { Situation } from './product.js';

/** What every instance keeps of the beginning, and nothing changes. */
const constant = new Set(['rules', 'terms', 'submission', 'calendars', 'roll']);

const fingerprints = new WeakMap<Instance, string>();

/** A fingerprint that does not tell apart in which order the same has come about. What an act leaves alone is not read again. */
export const keyOf = ({ at, aggregate }: Situation): string =>
  sha1(
    [
      at,
      ...Object.keys(aggregate)
        .sort()
        .map((key) => key + fingerprintOf(aggregate[key])),
    ].join(),
  );

function fingerprintOf(instance: Instance | undefined): string {
  if (!instance) return '';
  const found = fingerprints.get(instance) ?? sha1(written(instance.snapshot));
  fingerprints.set(instance, found);
  return found;
}

const sha1 = (text: string): string => createHash('sha1').update(text).digest('base64');

/** When something was said is kept, and nothing is decided by it: a position, a ballot or a declaration is one whenever it came. */
const isSaid = (value: object): boolean => 'position' in value || 'voter' in value || 'clear' in value;

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const said = isSaid(value);
  const entries = Object.entries(value).filter(
    ([key, one]) => one !== undefined && !constant.has(key) && !(said && key === 'at'),
  );
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, one]) => `${key}:${written(one)}`)
    .join()}}`;
}

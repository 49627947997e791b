import { labelOf } from '../../workflows/index.js';
import type { Subject } from './invariant.js';
import { aggregateOf, type RequestRead } from './request-read.js';

/** The versions of the certificate of a label, and the id that names a fault in them. */
function issued(request: RequestRead) {
  const label = labelOf(aggregateOf(request));
  return { versions: label?.context.certificates ?? [], label, id: request.instances['label']?.id ?? '' };
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((pole, index) => pole === other[index]);

/** R67 */
function holes(request: RequestRead): string[] {
  const { versions, label, id } = issued(request);
  if (!label) return [];
  const numbered = versions.every(
    ({ number, at }, index) => number === index + 1 && at >= (versions[index - 1]?.at ?? ''),
  );
  const inForce = same(versions.at(-1)?.labelling ?? [], label.context.labelling);
  return numbered && inForce && versions[0]?.change === null ? [] : [id];
}

/** R37, R67: from one to the next, the pôles on it are the same, with whoever added its own label by it. */
function unaccounted(request: RequestRead): string[] {
  const { versions, id } = issued(request);
  const others = versions.slice(1).some(({ labelling, change }, index) => {
    const before = versions[index]?.labelling ?? [];
    return !same(labelling, change?.type === 'coLabelled' ? [...before, change.pole] : before);
  });
  return others ? [id] : [];
}

export const certificate: Subject = {
  about: 'Certificates',
  remedy: 'Stop the letters of this label, and read its audit trail with the chair of its lead.',
  invariants: [
    {
      name: 'certificateMissing',
      rule: 'R67',
      promise:
        'the versions of a certificate are numbered from 1 on without a hole, and the last bears the pôles of the label',
      ofRequest: holes,
    },
    {
      name: 'certificateOfOthers',
      rule: 'R67',
      promise:
        'a new version of a certificate bears the pôles of the one before, and whoever added its own label by it',
      ofRequest: unaccounted,
    },
  ],
};

import {
  answersFor,
  labelKey,
  labelOf,
  requestKey,
  type CertificateChange,
  type Gone,
} from '../../workflows/index.js';
import type { Subject } from './invariant.js';
import { aggregateOf, chainOf, placeOf, type Entry, type RequestRead } from './request-read.js';

/** The versions of the certificate of a label, and the id that names a fault in them. */
function issued(request: RequestRead) {
  const label = labelOf(aggregateOf(request));
  return { versions: label?.context.certificates ?? [], label, id: request.instances['label']?.id ?? '' };
}

/** R64: of pôles that have left it is who answers for them that counts, in whatever order they are named. */
function same(gone: Gone, one: readonly string[], other: readonly string[]): boolean {
  const answering = (poles: readonly string[]) => [
    ...new Set(poles.map((pole) => answersFor(gone, pole) ?? pole)),
  ];
  const [first, second] = [answering(one), answering(other)];
  const inOrder = gone.departures.length === 0 ? first : first.sort();
  const others = gone.departures.length === 0 ? second : second.sort();
  return inOrder.length === others.length && inOrder.every((pole, index) => pole === others[index]);
}

/** R67 */
function holes(request: RequestRead): string[] {
  const { versions, label, id } = issued(request);
  if (!label) return [];
  const numbered = versions.every(
    ({ number, at }, index) => number === index + 1 && at >= (versions[index - 1]?.at ?? ''),
  );
  // R70: a label the last of its pôles has withdrawn keeps the certificate it had.
  const { labelling } = label.context;
  const inForce = labelling.length === 0 || same(label.context, versions.at(-1)?.labelling ?? [], labelling);
  return numbered && inForce && versions[0]?.change === null ? [] : [id];
}

/** R36: the lead first, then the others by their codes. */
const withPole = ([lead = '', ...others]: readonly string[], pole: string): string[] => [
  lead,
  ...[...others, pole].sort(),
];

/** The pôles of the next version, by what it changes: whoever adds or withdraws its own label, or is first in place of one that has. */
function following(
  before: readonly string[],
  change: CertificateChange,
  after: readonly string[],
): readonly string[] {
  const others = 'pole' in change ? before.filter((pole) => pole !== change.pole) : [];
  switch (change.type) {
    case 'coLabelled':
      return withPole(before, change.pole);
    case 'withdrawn':
      return others;
    case 'ledAnew':
      return [change.pole, ...others];
    case 'rectified':
      return before;
    // R62: of those on it, whoever keeps its label; who does is in the trail of its organ.
    case 'changed':
      return before.filter((pole) => after.includes(pole));
  }
}

/** R62, R70: a certificate says who labels: where nobody does any more, the last one stays the last. */
function ofNobody(request: RequestRead): string[] {
  const { versions, id } = issued(request);
  return versions.some(({ labelling }) => labelling.length === 0) ? [id] : [];
}

/** R37, R67: from one to the next, the pôles on it are the same, but for whoever added or withdrew its own label by it. */
function unaccounted(request: RequestRead): string[] {
  const { versions, label, id } = issued(request);
  const gone = { departures: label?.context.departures ?? [] };
  const bears = (pole: string) => answersFor(gone, pole) ?? pole;
  const others = versions.slice(1).some(({ labelling, change }, index) => {
    const before = versions[index]?.labelling.map(bears) ?? [];
    return !same(gone, labelling, change ? following(before, change, labelling.map(bears)) : before);
  });
  return others ? [id] : [];
}

/** R45: whoever joins a certificate by a favourable opinion that was kept, or by the answer of its organ. */
function unfounded(request: RequestRead): string[] {
  const kept = ({ at, body }: Entry) =>
    chainOf(request, requestKey).some(
      ({ at: saidAt, body: { command } }) =>
        command.type === 'recordLateOpinion' &&
        command['pole'] === body.command['pole'] &&
        String(command['opinion']).startsWith('favourable') &&
        saidAt <= at,
    );
  return chainOf(request, labelKey)
    .filter(({ body }) => body.facts.some(({ type }) => type === 'coLabelAdded'))
    .filter((entry) => entry.body.command['verdict'] !== 'carried' && !kept(entry))
    .map(placeOf);
}

/** R45 */
function afterClosing(request: RequestRead): string[] {
  const { versions, label, id } = issued(request);
  const closesAt = label?.context.closesAt ?? '';
  return versions.some(({ change, at }) => change?.type === 'coLabelled' && at >= closesAt) ? [id] : [];
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
      name: 'certificateOfNobody',
      rule: 'R62, R70',
      promise: 'every version of a certificate bears a pôle',
      ofRequest: ofNobody,
    },
    {
      name: 'certificateOfOthers',
      rule: 'R67',
      promise:
        'a new version of a certificate bears the pôles of the one before, but for whoever added or withdrew its own label by it',
      ofRequest: unaccounted,
    },
    {
      name: 'coLabelUnfounded',
      rule: 'R45',
      promise:
        'a pôle that joins a certificate late has a favourable opinion of its organ, kept or just given',
      ofRequest: unfounded,
    },
    {
      name: 'coLabelAfterClosing',
      rule: 'R45',
      promise: 'no pôle joins a certificate once its call is closed',
      ofRequest: afterClosing,
    },
  ],
};

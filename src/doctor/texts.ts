import type { Subject } from './invariant.js';
import { placeOf, type RequestRead, type Told } from './request-read.js';

/** A text's reference anywhere in a command: an id and a SHA-256. */
function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, hash, ...rest } = value as Record<string, unknown>;
  if (typeof id === 'string' && typeof hash === 'string' && Object.keys(rest).every((key) => key === 'due'))
    return [id];
  return Object.values(value).flatMap(refsIn);
}

/** Those of the acts themselves: a forwarded command repeats them, a file or a form has the same form. */
const textsNamed = ({ texts, reservations, opened }: Told): string[] => refsIn([texts, reservations, opened]);

function textMissing(request: RequestRead): string[] {
  return request.entries
    .filter(({ body }) => textsNamed(body.command).some((id) => !request.texts.includes(id)))
    .map(placeOf);
}

function textOfNobody(request: RequestRead): string[] {
  const named = new Set(request.entries.flatMap(({ body }) => textsNamed(body.command)));
  return request.texts.filter((id) => !named.has(id));
}

const longest = 120;

/** Ids, codes, instants and hashes are short and no address; what stands between two quotation marks is one of them. */
const hasWords = (text: string): boolean =>
  text.includes('@') || text.split('"').some((part) => part.length > longest);

export const texts: Subject = {
  about: 'Texts people write',
  remedy:
    'Compare the texts with a backup; words found in the trail are told to whoever answers for personal data.',
  invariants: [
    {
      name: 'textMissing',
      promise: 'every text an act speaks of is kept, or was erased',
      ofRequest: textMissing,
    },
    {
      name: 'textOfNobody',
      promise: 'every text kept is one an act speaks of',
      ofRequest: textOfNobody,
    },
    {
      name: 'wordsInTrail',
      promise: 'no address and no free text stands in the audit trail',
      ofRequest: (request) => request.entries.filter(({ text }) => hasWords(text)).map(placeOf),
    },
  ],
};

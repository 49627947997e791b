import { endedStates, requestOf, type Submission } from '../../workflows/index.js';
import { readingActs } from '../labelling/index.js';
import { wasClear } from './declarations.js';
import type { Subject } from './invariant.js';
import { aggregateOf, chainOf, placeOf, type Entry, type RequestRead, type Told } from './request-read.js';

const personOf = ({ body: { actor } }: Entry): string | null => (actor.kind === 'person' ? actor.id : null);

/** R63a: the acts that read the dossier are done by whoever has declared no interest. */
function undeclared(request: RequestRead): string[] {
  return request.entries
    .filter(({ body }) => readingActs.includes(body.command.type))
    .filter((entry) => {
      const person = personOf(entry);
      return person !== null && !wasClear(request, person, entry.at);
    })
    .map(placeOf);
}

/** R63: the holder is nothing else to their own request. */
function holderJudges(request: RequestRead): string[] {
  const holder = requestOf(aggregateOf(request))?.context.holder;
  return request.entries
    .filter((entry) => personOf(entry) === holder)
    .filter(({ body: { as } }) => as?.kind !== 'person' || as.role !== 'holder')
    .map(placeOf);
}

const last = ['requestWithdrawn', 'requestLapsed', 'requestClosed', 'draftDeleted', 'reviewClosed', 'labelWithdrawn', 'labelExpired']; // prettier-ignore

/** Nothing moves what has ended; that an act owed elsewhere was refused may still be written. */
function afterEnd(request: RequestRead): string[] {
  return Object.keys(request.instances).flatMap((key) => {
    const chain = chainOf(request, key);
    const end = chain.find(({ body }) => body.facts.some(({ type }) => last.includes(type)));
    const later = chain.filter((entry) => end && entry.seq > end.seq);
    return later.filter(({ body }) => body.command.type !== 'owedRefused').map(placeOf);
  });
}

const timely = ['submitted', 'completed', 'labelGranted'];

/** R20, R41 */
function afterClosing(request: RequestRead): string[] {
  const chain = chainOf(request, 'request');
  const pinned = chain.find(({ body }) => body.command.type === 'submit')?.body.command['submission'];
  const closesAt = (pinned as Submission | undefined)?.call.closesAt;
  return chain
    .filter(
      ({ at, body }) => closesAt && at > closesAt && body.facts.some(({ type }) => timely.includes(type)),
    )
    .map(placeOf);
}

/** A text's reference anywhere in a command: an id and a SHA-256. */
function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, hash, ...rest } = value as Record<string, unknown>;
  if (typeof id === 'string' && typeof hash === 'string' && Object.keys(rest).length === 0) return [id];
  return Object.values(value).flatMap(refsIn);
}

/** Those of the acts themselves: a forwarded command repeats them, a file or a form has the same form. */
const textsNamed = ({ texts, reservations }: Told): string[] => refsIn([texts, reservations]);

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

/** R36, R42: a review goes on while its request does, and no longer. */
function leftOpen(request: RequestRead): string[] {
  const state = requestOf(aggregateOf(request))?.state;
  const over = state !== undefined && (endedStates.includes(state) || closing.includes(state));
  const reviews = Object.values(request.instances).filter(({ machine }) => machine === 'PoleReview');
  return over ? reviews.filter(({ state: one }) => one !== 'closed').map(({ id }) => id) : [];
}

const closing = ['labelled', 'postponed', 'refused', 'inadmissible'];

/** R22-R24: the lead and the invited pôles have a review each, and nobody else. */
function otherReviews(request: RequestRead): string[] {
  const context = requestOf(aggregateOf(request))?.context;
  if (!context) return [];
  const due = [...context.invited, ...(context.leadPole ? [context.leadPole] : [])].map(
    (pole) => `review:${pole}`,
  );
  const there = Object.keys(request.instances).filter((key) => key.startsWith('review:'));
  const agree = due.length === there.length && due.every((key) => there.includes(key));
  return agree ? [] : [request.id];
}

export const conduct: Subject = {
  about: 'Who acts, and when',
  remedy: 'Read the entry ("cli verify" names the chains), and tell the chair of the pôle it belongs to.',
  invariants: [
    {
      name: 'readerUndeclared',
      rule: 'R63a',
      promise: 'who acts on what the dossier says has declared to have no interest',
      ofRequest: undeclared,
    },
    {
      name: 'holderJudges',
      rule: 'R63',
      promise: 'the holder acts on their request as its holder alone',
      ofRequest: holderJudges,
    },
    {
      name: 'actAfterEnd',
      promise: 'nothing moves a request, a review or a label that has ended',
      ofRequest: afterEnd,
    },
    {
      name: 'actAfterClosing',
      rule: 'R20, R41',
      promise: 'nothing is submitted, completed or labelled after the closing of the call',
      ofRequest: afterClosing,
    },
    {
      name: 'reviewLeftOpen',
      promise: 'the reviews of a request that is decided or ended are closed',
      ofRequest: leftOpen,
    },
    {
      name: 'reviewOfNobody',
      rule: 'R24',
      promise: 'the lead and the invited pôles have one review each, and nobody else has any',
      ofRequest: otherReviews,
    },
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

import { requestOf, type Submission } from '../../workflows/index.js';
import { readingActs } from '../labelling/index.js';
import { wasClear } from './declarations.js';
import { heldBefore } from './holding.js';
import type { Subject } from './invariant.js';
import { grantFacts } from './outcome-fold.js';
import { moves } from './replayed.js';
import { aggregateOf, chainOf, placeOf, type Entry, type RequestRead } from './request-read.js';
import { recusedCalled } from './sessions.js';

const personOf = ({ body: { actor } }: Entry): string | null => (actor.kind === 'person' ? actor.id : null);

/** R63a: the acts that read the dossier are done by whoever has declared no interest. */
function undeclared(request: RequestRead): string[] {
  return request.entries
    .filter(({ body }) => readingActs.includes(body.command.type))
    .filter((entry) => {
      const person = personOf(entry);
      // R64: the secretary who keeps a certificate of pôles that have left reads no dossier by it.
      if (entry.body.as?.kind === 'person' && entry.body.as.role === 'secretary') return false;
      return person !== null && !wasClear(request, person, entry.at);
    })
    .map(placeOf);
}

/** R63: the holder is nothing else to their own request. */
function holderJudges(request: RequestRead): string[] {
  return request.entries
    .filter((entry) => personOf(entry) === heldBefore(request, entry.at))
    .filter(({ body: { as } }) => as?.kind !== 'person' || as.role !== 'holder')
    .map(placeOf);
}

/** R63 */
function notRecused(request: RequestRead): string[] {
  const declarations = requestOf(aggregateOf(request))?.context.declarations ?? {};
  return request.entries
    .filter(({ body }) =>
      body.facts.some(
        ({ type, person }) => type === 'conflictConfirmed' && declarations[String(person)]?.clear !== false,
      ),
    )
    .map(placeOf);
}

/** R63c */
function notSetAside(request: RequestRead): string[] {
  const { declarations = {}, positions = {} } = requestOf(aggregateOf(request))?.context ?? {};
  const stays = ({ person, pole }: Entry['body']['facts'][number]) =>
    person === null
      ? positions[String(pole)]?.position !== 'recused'
      : declarations[String(person)]?.clear !== false;
  return request.entries
    .filter(({ body }) => body.facts.some((fact) => fact.type === 'exclusionGranted' && stays(fact)))
    .map(placeOf);
}

/** The facts a request, a review and a label end with. */
const last = [
  ...['requestWithdrawn', 'requestLapsed', 'requestClosed', 'draftDeleted'],
  ...['reviewClosed', 'reviewTerminated', 'labelWithdrawn', 'labelExpired', 'labelCompleted'],
];

/** Nothing moves what has ended; that an act was refused may still be written. */
function afterEnd(request: RequestRead): string[] {
  return Object.keys(request.instances).flatMap((key) => {
    const chain = chainOf(request, key);
    const end = chain.find(({ body }) => body.facts.some(({ type }) => last.includes(type)));
    const later = chain.filter((entry) => end && entry.seq > end.seq);
    return later.filter(moves).map(placeOf);
  });
}

const timely = ['submitted', 'completed', ...grantFacts];

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

export const conduct: Subject = {
  about: 'Who acts, and when',
  remedy: 'Read the entry, and tell the chair of the pôle it belongs to.',
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
      name: 'conflictNotRecused',
      rule: 'R63',
      promise: 'whose conflict of interest a chair has confirmed stands aside from the request',
      ofRequest: notRecused,
    },
    {
      name: 'recusedCalled',
      rule: 'R63b',
      promise: 'who has stood aside is called to no session',
      ofRequest: recusedCalled,
    },
    {
      name: 'exclusionNotGranted',
      rule: 'R63c',
      promise: 'whom a pôle has granted the holder to leave out stands aside from the request',
      ofRequest: notSetAside,
    },
    {
      name: 'actAfterEnd',
      promise: 'nothing moves a request, a review or a label that has ended',
      ofRequest: afterEnd,
    },
    {
      name: 'actAfterClosing',
      rule: 'R20, R41',
      promise: 'nothing is submitted, completed, labelled or given an opinion after the closing of the call',
      ofRequest: afterClosing,
    },
  ],
};

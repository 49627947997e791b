import type { Aggregate } from '../../workflows/index.js';
import { lettersOf, type LetterInput } from '../notifications/index.js';
import { inForce, type Cooperation } from './cooperation.js';
import { heldOn } from './delegations.js';
import { heldBefore } from './holding.js';
import { replayed } from './replayed.js';
import { once, type Entry, type RequestRead } from './request-read.js';

/** A letter by what makes it one: the entry, the fact, who it is for, and its template. */
const nameOf = (...parts: (string | number)[]) => parts.join(' ');

interface Owing {
  missing: string[];
  notOwed: string[];
}

/**
 * The letters each act of a request owed by the rules, with the request as it then stood and the people of that instant,
 * against those that are written. Of two acts of one millisecond the trail does not tell the first, and
 * of a dossier that was completed the partners of before are gone: there nothing is said.
 */
export const owing = once((request, cooperation: Cooperation): Owing => {
  const owed = actsOf(request).flatMap((act) => owedBy(request, act, cooperation));
  const written = request.letters.filter(comparable(request));
  const names = new Set(owed);
  const there = new Set(written.map(writtenName));
  return {
    missing: owed.filter((name) => !there.has(name)),
    notOwed: written.filter((letter) => !names.has(writtenName(letter))).map(({ id }) => id),
  };
});

const writtenName = (letter: RequestRead['letters'][number]) =>
  nameOf(letter.instance, letter.seq, letter.fact, letter.kind, letter.recipient, letter.template);

const comparable =
  (request: RequestRead) =>
  ({ kind, at }: { kind: string; at: string }) =>
    request.acts.filter((one) => one === at).length === 1 && (request.versions <= 1 || kind === 'account');

interface PlayedAct {
  at: string;
  entries: Entry[];
  after: Aggregate;
}

/** The entries of each instant, and the aggregate once they are done. */
function actsOf(request: RequestRead): PlayedAct[] {
  const { played: all } = replayed(request);
  let after: Aggregate = {};
  return [...new Set(all.map(({ entry }) => entry.at))].sort().map((at) => {
    const played = all.filter(({ entry }) => entry.at === at);
    const stood = played.flatMap(({ entry, after: one }) => (one ? [[entry.key, one] as const] : []));
    after = { ...after, ...Object.fromEntries(stood) };
    return { at, entries: played.map(({ entry }) => entry), after };
  });
}

function owedBy(request: RequestRead, { at, entries, after }: PlayedAct, cooperation: Cooperation): string[] {
  const letters = lettersOf({
    steps: entries.map(({ key, body }) => ({ key, facts: body.facts })),
    aggregate: after,
    ...{ due: [], texts: {}, at },
    reader: readerOf(request, cooperation, at, after),
  });
  return letters
    .filter(({ recipient }) => comparable(request)({ kind: recipient.kind, at }))
    .flatMap((letter) => {
      const entry = entries[letter.step];
      const { fact, recipient, template } = letter;
      return entry ? [nameOf(entry.instance, entry.seq, fact, recipient.kind, recipient.id, template)] : [];
    });
}

/** What the rules look at of the world; names and titles are words of a letter, and choose nobody. */
function readerOf(
  request: RequestRead,
  cooperation: Cooperation,
  at: string,
  after: Aggregate,
): LetterInput['reader'] {
  const holder = heldBefore(request, at);
  const { id, contacts, regions, letters } = request;
  const unsaid = { reference: '', acronym: '', callName: '', discreet: false, illustration: false };
  return {
    people: heldOn(inForce(cooperation.mandates, at), after),
    correspondents: inForce(cooperation.correspondents, at),
    poles: [],
    dossier: { id, ...unsaid, holder: { id: holder ?? '', lang: 'fr' }, partners: contacts, regions },
    toldCorrespondents: letters
      .filter((one) => one.kind === 'correspondent' && one.at < at)
      .map(({ recipient }) => recipient),
  };
}

import {
  instant,
  list,
  map,
  named,
  oneOf,
  orNull,
  record,
  text,
  uuid,
  whole,
  yesNo,
} from '../json-schema.js';
import { act, award, due, owner, pole, role, seat, state } from './parts.js';

const requestLine = record({
  reference: text,
  acronym: text,
  title: text,
  illustration: yesNo,
  state,
  awards: award,
  attempt: orNull(whole),
  seats: list(seat),
  due,
  owner,
  lead: orNull(record({ pole, name: text })),
  suspendedUntil: orNull(instant),
  isDraft: yesNo,
  over: yesNo,
});

/** Requests within the reader's reach. */
export const requestList = named(
  'RequestList',
  record({
    at: instant,
    lines: list(requestLine),
    filter: record({ state: orNull(state), mine: yesNo }),
    poles: list(record({ code: pole, name: text, short: text })),
    counts: record({ all: whole, mine: whole, late: whole }),
    next: orNull(text),
  }),
);

const task = record({
  reference: text,
  acronym: text,
  act,
  due,
  late: yesNo,
  today: yesNo,
  poleName: orNull(text),
});

const waiting = record({
  reference: text,
  acronym: text,
  state,
  owner: orNull(record({ role, poleName: orNull(text) })),
  since: instant,
  due,
});

const news = record({
  reference: text,
  acronym: text,
  at: instant,
  fact: text,
  pole: orNull(text),
  params: map(text),
  awards: award,
});

const bounced = record({
  code: text,
  body: text,
  kind: oneOf(['funder', 'state', 'region']),
  region: orNull(text),
  since: instant,
  answer: text,
  undelivered: whole,
  redirected: yesNo,
  changed: yesNo,
});

/** R77: a correspondent whose address refuses mail. */
export const bouncedCorrespondent = named('BouncedCorrespondent', bounced);

/** R77: how many letters that had reached nobody are tried again. */
export const lettersTriedAgain = named('LettersTriedAgain', record({ again: whole }));

/** What the reader must do, what they wait for, what is new. */
export const workView = named(
  'WorkView',
  record({
    at: instant,
    name: text,
    offers: list(record({ reference: text, acronym: text, until: orNull(instant), answered: yesNo })),
    bounced: list(bounced),
    tasks: list(task),
    waiting: list(waiting),
    shortfalls: list(
      record({ reference: text, acronym: text, pole, poleName: text, voters: whole, needed: whole }),
    ),
    news: list(news),
    calls: list(record({ id: uuid, name: text, closesAt: instant, awards: award, follows: orNull(text) })),
    drafts: list(record({ reference: text, acronym: text, updatedAt: orNull(instant) })),
    lookedAt: orNull(whole),
  }),
);

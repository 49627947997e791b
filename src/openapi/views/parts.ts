import { awards, labelRequestStates, opinions, roles } from '../../../workflows/index.js';
import {
  instant,
  list,
  map,
  oneOf,
  orNull,
  record,
  sha256,
  text,
  uuid,
  whole,
  yesNo,
  type JsonSchema,
} from '../json-schema.js';

export const pole: JsonSchema = { type: 'string', pattern: '^[a-z0-9-]{2,20}$' };
export const state = oneOf(labelRequestStates);
export const role = oneOf(roles);
/** R51 */
export const award = oneOf(awards);
export const position = oneOf([...opinions, 'silent', 'declined', 'recused', 'terminated']);

/** A refusal's reason: a key of the catalogues, the rule's number, and who could lift it. */
export const reason: JsonSchema = {
  type: 'object',
  properties: {
    code: text,
    rule: text,
    liftedBy: oneOf([...roles, 'clock']),
    params: map({ type: ['string', 'number'] }),
  },
  required: ['code'],
  additionalProperties: false,
};

/** An act open to the reader, or shut with its reasons. */
export const act = record({
  command: text,
  pole: orNull(pole),
  seat: orNull(uuid),
  question: orNull(whole),
  allowed: yesNo,
  needed: yesNo,
  reasons: list(reason),
});

export const due = orNull(record({ deadline: text, at: instant }));
export const owner = orNull(record({ role, pole: orNull(pole), poleName: orNull(text), you: yesNo }));

/** A pôle at the table, as the reader may see it. */
export const seat = record({
  pole,
  name: text,
  short: text,
  seat: whole,
  position: {
    type: 'string',
    enum: [...(position['enum'] as string[]), 'awaited', 'awaitedFromYou', 'withheld', 'notOpen'],
  },
  at: orNull(instant),
  version: orNull(whole),
  reasons: orNull(text),
  settledReasons: orNull(text),
  late: orNull(record({ opinion: oneOf(opinions), reasons: orNull(text) })),
  reopened: orNull(text),
  lead: yesNo,
  yours: yesNo,
});

/** A piece; `size` in bytes. What its owner sees beside is optional. */
export const annex: JsonSchema = {
  type: 'object',
  properties: {
    id: uuid,
    kind: text,
    name: text,
    sha256,
    size: whole,
    mediaType: text,
    uploadedAt: instant,
    level: oneOf(['public', 'membersOfReview', 'leadOnly', 'namedPersons']),
    groups: list(text),
    mails: list(text),
  },
  required: ['id', 'kind', 'name', 'sha256', 'size', 'level'],
  additionalProperties: false,
};

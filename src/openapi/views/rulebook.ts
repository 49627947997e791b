import { settings, type Setting } from '../../../workflows/index.js';
import {
  instant,
  list,
  map,
  named,
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
import { award } from './parts.js';

/** What one setting may be: its bounds are those of docs/generated/settings.md. */
function valueOf(setting: Setting): JsonSchema {
  switch (setting.kind) {
    case 'choice':
      return oneOf(setting.options);
    case 'yesNo':
      return yesNo;
    case 'count':
      return { type: 'integer', minimum: setting.least, maximum: setting.most };
    case 'share':
      return { type: 'number', minimum: setting.least, maximum: setting.most };
  }
}

/** Every setting in its group, as rule sets are written. */
function allValues(): JsonSchema {
  const alone: Record<string, JsonSchema> = {};
  const groups: Record<string, Record<string, JsonSchema>> = {};
  for (const { name, setting } of settings) {
    const [first = '', part] = name.split('.');
    if (part === undefined) alone[first] = valueOf(setting);
    else groups[first] = { ...groups[first], [part]: valueOf(setting) };
  }
  const made = Object.entries(groups).map(([group, of]) => [group, record(of)] as const);
  return named('RuleValues', record({ ...alone, ...Object.fromEntries(made) }));
}

const values = allValues();
const value: JsonSchema = { type: ['string', 'number', 'boolean'] };
const period = oneOf(['coming', 'inForce', 'over']);
const callName = orNull(record({ code: text, name: text }));
const changes = list(record({ name: text, then: value, now: value }));
const callLine = record({
  code: text,
  name: text,
  closesAt: instant,
  cancelledAt: orNull(instant),
  ruleSet: record({ id: uuid, code: text, hash: sha256 }),
});
const setLine = {
  id: uuid,
  code: text,
  call: callName,
  hash: sha256,
  from: instant,
  to: orNull(instant),
  pinned: whole,
  decision: record({ number: text, object: text, decidedAt: instant }),
  period,
};

/** The rule sets, the calls that follow them, and the drafts of who may write them. */
export const rulebookView = named(
  'RulebookView',
  record({
    at: instant,
    edits: yesNo,
    sets: list(record(setLine)),
    drafts: list(record({ id: uuid, code: text, call: callName, title: text, savedAt: instant })),
    calls: list(callLine),
    models: list(record({ code: text, name: text, source: text })),
  }),
);

/** One published rule set. */
export const ruleSetView = named(
  'RuleSetView',
  record({ ...setLine, at: instant, values, before: orNull(uuid), changes, calls: list(callLine) }),
);

/** A draft; values out of bounds never get in, so its faults are settings that contradict each other since. */
export const ruleDraftView = named(
  'RuleDraftView',
  record({
    id: uuid,
    code: text,
    call: callName,
    title: text,
    savedAt: instant,
    base: record({ id: uuid, hash: sha256 }),
    values,
    changes,
    faults: list(record({ name: text, code: text, params: map({ type: ['string', 'number'] }) })),
  }),
);

const changed = (schema: JsonSchema) => orNull(record({ then: schema, now: schema }));
const outcome = record({ result: text, model: text, labelling: list(text), dissenting: list(text) });

/** One page of the requests a draft was rehearsed on: those that would differ. */
export const rulesRehearsalView = named(
  'RulesRehearsalView',
  record({
    at: instant,
    lines: list(
      record({
        reference: text,
        attribution: changed(record({ lead: orNull(text), invited: list(text) })),
        outcome: changed(outcome),
        dates: list(record({ deadline: text, from: instant, to: instant })),
        obstacles: orNull(list(text)),
      }),
    ),
    looked: whole,
    total: whole,
    next: orNull(text),
  }),
);

/** What a publication wrote, or would write. */
export const publishedView = named(
  'PublishedRuleSet',
  record({ id: uuid, code: text, hash: sha256, from: instant, decision: text, ends: orNull(uuid), changes }),
);

const namedCall = record({ code: text, name: text });

/** A call with the rules that hold for what is submitted to it. */
export const callView = named(
  'CallView',
  record({
    code: text,
    name: text,
    funder: text,
    opensAt: instant,
    intakeAt: instant,
    closesAt: instant,
    cutoffDates: list(instant),
    cancelledAt: orNull(instant),
    requests: orNull(whole),
    owed: orNull(whole),
    history: list(
      record({
        ...{
          at: instant,
          type: oneOf(['callMoved', 'callCancelled', 'awardChanged']),
          from: orNull(instant),
          to: orNull(instant),
          awards: orNull(award),
          follows: orNull(text),
        },
        ...{ decision: text, reasons: orNull(text) },
      }),
    ),
    edits: yesNo,
    awards: award,
    follows: orNull(namedCall),
    followers: list(namedCall),
    firstSteps: list(namedCall),
    dossiers: orNull(whole),
    calendarMode: oneOf(['labelBeforeClosing', 'labelAfterDeposit']),
    rules: list(
      record({ id: uuid, code: text, hash: sha256, own: yesNo, from: instant, to: orNull(instant), period }),
    ),
    values: map(value),
  }),
);

/** What an act on a call did, or would do. */
export const callActView = named(
  'CallActView',
  record({
    fact: {
      type: 'object',
      properties: {
        type: oneOf(['callMoved', 'callCancelled', 'awardChanged']),
        ...{ from: instant, to: instant, awards: award, follows: orNull(text), decision: text },
      },
      required: ['type', 'decision'],
      additionalProperties: false,
    },
    requests: whole,
  }),
);

import type { Aggregate, By, MachineName } from '../../workflows/index.js';
import type { EntryBody } from '../engine/index.js';
import type { Queryable } from '../platform/database.js';

/** A fact or a command as the trail keeps it. */
export type Told = { type: string } & Record<string, unknown>;

/** An audit entry, read; its facts and command as the machine saw them. */
export interface Entry {
  instance: string;
  key: string;
  seq: number;
  at: string;
  /** the bytes that were hashed */
  text: string;
  body: Omit<EntryBody, 'command' | 'facts' | 'as' | 'machine'> & {
    machine: MachineName;
    command: Told;
    facts: Told[];
    as: By | null;
  };
}

export interface ReadLetter {
  id: string;
  instance: string;
  seq: number;
  fact: string;
  kind: string;
  recipient: string;
  template: string;
  at: string;
}

type ReadInstance = Aggregate[string] & { id: string; state: string };

/** One label request with all that was written of it: what the invariants in code look at. */
export interface RequestRead {
  id: string;
  holder: string | null;
  instances: Record<string, ReadInstance>;
  /** in the order of their instants; those of one chain in its order. An entry that is no JSON is left out. */
  entries: Entry[];
  /** the same by the key of their instance */
  chains: Record<string, Entry[]>;
  due: { key: string; at: string }[];
  /** none where they were not asked for */
  letters: ReadLetter[];
  /** ids of the private texts its acts brought */
  texts: string[];
  /** commitments of the sealed values kept for it */
  seals: string[];
  /** instants of its acts */
  acts: string[];
  contacts: { id: string; lang: string }[];
  /** where the partners of its newest sealed version work */
  regions: (string | null)[];
  versions: number;
}

type Row = Omit<RequestRead, 'entries' | 'chains'> & { entries: Omit<Entry, 'body'>[] };

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const list = (item: string, from: string, order = '') =>
  `(SELECT coalesce(json_agg(${item}${order && ` ORDER BY ${order}`}), '[]') FROM ${from})`;

const sql = `SELECT a.id, d.holder_id AS holder,
  (SELECT coalesce(json_object_agg(i.key, json_build_object('id', i.id, 'machine', i.machine, 'machineVersion',
    i.machine_version, 'state', i.state, 'snapshot', i.snapshot)), '{}')
    FROM workflow.instance i WHERE i.aggregate_id = a.id) AS instances,
  ${list(
    `json_build_object('instance', e.instance_id, 'key', i.key, 'seq', e.seq, 'at', ${iso('e.at')}, 'text', e.body)`,
    'workflow.instance i JOIN workflow.audit_entry e ON e.instance_id = i.id WHERE i.aggregate_id = a.id',
    'e.at, e.instance_id, e.seq',
  )} AS entries,
  ${list(
    `json_build_object('key', u.key, 'at', ${iso('u.due_at')})`,
    `workflow.due u WHERE u.aggregate_id = a.id AND u.actor->>'kind' = 'clock'`,
  )} AS due,
  ${list(
    `json_build_object('id', o.id, 'instance', o.instance_id, 'seq', o.seq, 'fact', o.fact, 'kind', o.recipient_kind,
      'recipient', coalesce(o.data->>'insteadOf', o.recipient_id), 'template', o.template, 'at', ${iso('o.created_at')})`,
    'workflow.outbox o WHERE $3 AND o.aggregate_id = a.id',
  )} AS letters,
  ${list(
    't.id',
    `workflow.command c JOIN workflow.private_text t ON t.actor = c.actor AND t.command_id = c.command_id
      WHERE c.aggregate_id = a.id`,
  )} AS texts,
  ${list('s.commitment', 'workflow.sealed_value s WHERE s.aggregate_id = a.id')} AS seals,
  ${list(iso('c.at'), 'workflow.command c WHERE c.aggregate_id = a.id')} AS acts,
  ${list(
    `json_build_object('id', k.id, 'lang', k.lang)`,
    'public.dossier_contact k WHERE k.dossier_id = a.id',
  )} AS contacts,
  ${list(
    `w.region`,
    `(SELECT facts FROM public.dossier_version v WHERE v.dossier_id = a.id AND v.status = 'sealed'
      ORDER BY v.version DESC LIMIT 1) s, jsonb_to_recordset(s.facts->'work') w (region text)`,
  )} AS regions,
  (SELECT count(*)::int FROM public.dossier_version v WHERE v.dossier_id = a.id AND v.status = 'sealed') AS versions
FROM (SELECT id FROM workflow.aggregate WHERE kind = 'labelRequest' AND ($1::uuid IS NULL OR id > $1)
  ORDER BY id LIMIT $2) a LEFT JOIN public.dossier d ON d.id = a.id ORDER BY a.id`;

const atOnce = 50;

/**
 * Every label request, a few at a time: memory does not grow with their number. The next ones are read while these are
 * looked at. Letters are many, and read where they are asked for.
 */
export async function* eachRequest(
  database: Queryable,
  { withLetters }: { withLetters: boolean },
): AsyncGenerator<RequestRead> {
  const after = (id: string | null) => database.query<Row>(sql, [id, atOnce, withLetters]);
  for (let reading: ReturnType<typeof after> | null = after(null); reading;) {
    const { rows }: { rows: Row[] } = await reading;
    const last = rows.at(-1);
    reading = last && rows.length === atOnce ? after(last.id) : null;
    // Should the looking fail, nobody waits for this reading any more.
    reading?.catch(() => undefined);
    for (const row of rows) yield requestOf(row);
  }
}

function requestOf(row: Row): RequestRead {
  const entries = row.entries.flatMap(parsed);
  const chains: Record<string, Entry[]> = {};
  for (const entry of entries) (chains[entry.key] ??= []).push(entry);
  for (const chain of Object.values(chains)) chain.sort((one, other) => one.seq - other.seq);
  return { ...row, entries, chains };
}

function parsed(entry: Row['entries'][number]): Entry[] {
  try {
    const body: Entry['body'] = JSON.parse(entry.text);
    return [{ ...entry, body }];
  } catch {
    return [];
  }
}

/** The entries of one chain, in order. */
export const chainOf = ({ chains }: RequestRead, key: string): Entry[] => chains[key] ?? [];

/** What `make` finds in a request, found once however many invariants ask. */
export function once<Found, More extends unknown[]>(
  make: (request: RequestRead, ...more: More) => Found,
): (request: RequestRead, ...more: More) => Found {
  const known = new WeakMap<RequestRead, { found: Found }>();
  return (request, ...more) => {
    const before = known.get(request);
    if (before) return before.found;
    const found = make(request, ...more);
    known.set(request, { found });
    return found;
  };
}

/** How an entry is named in a finding. */
export const placeOf = ({ instance, seq }: Entry): string => `${instance}/${seq}`;

/** The request's machine instances, as the machines know them. */
export const aggregateOf = ({ instances }: RequestRead): Aggregate => instances;

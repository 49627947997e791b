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
  due: { key: string; at: string }[];
  letters: ReadLetter[];
  /** ids of the private texts its acts brought */
  texts: string[];
  /** instants of its acts */
  acts: string[];
  contacts: { id: string; lang: string; region: string | null }[];
  versions: number;
}

type Row = Omit<RequestRead, 'entries'> & { entries: (Omit<Entry, 'body'> & { body: string })[] };

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const list = (item: string, from: string, order = '') =>
  `(SELECT coalesce(json_agg(${item}${order && ` ORDER BY ${order}`}), '[]') FROM ${from})`;

const sql = `SELECT a.id, d.holder_id AS holder,
  (SELECT coalesce(json_object_agg(i.key, json_build_object('id', i.id, 'machine', i.machine, 'machineVersion',
    i.machine_version, 'state', i.state, 'snapshot', i.snapshot)), '{}')
    FROM workflow.instance i WHERE i.aggregate_id = a.id) AS instances,
  ${list(
    `json_build_object('instance', e.instance_id, 'key', i.key, 'seq', e.seq, 'at', ${iso('e.at')}, 'body', e.body)`,
    'workflow.instance i JOIN workflow.audit_entry e ON e.instance_id = i.id WHERE i.aggregate_id = a.id',
    'e.at, e.instance_id, e.seq',
  )} AS entries,
  ${list(
    `json_build_object('key', u.key, 'at', ${iso('u.due_at')})`,
    `workflow.due u WHERE u.aggregate_id = a.id AND u.actor->>'kind' = 'clock'`,
  )} AS due,
  ${list(
    `json_build_object('id', o.id, 'instance', o.instance_id, 'seq', o.seq, 'fact', o.fact, 'kind', o.recipient_kind,
      'recipient', o.recipient_id, 'template', o.template, 'at', ${iso('o.created_at')})`,
    'workflow.outbox o WHERE o.aggregate_id = a.id',
  )} AS letters,
  ${list(
    't.id',
    `workflow.command c JOIN workflow.private_text t ON t.actor = c.actor AND t.command_id = c.command_id
      WHERE c.aggregate_id = a.id`,
  )} AS texts,
  ${list(iso('c.at'), 'workflow.command c WHERE c.aggregate_id = a.id')} AS acts,
  ${list(
    `json_build_object('id', k.id, 'lang', k.lang, 'region', k.region)`,
    'public.dossier_contact k WHERE k.dossier_id = a.id',
  )} AS contacts,
  (SELECT count(*)::int FROM public.dossier_version v WHERE v.dossier_id = a.id AND v.status = 'sealed') AS versions
FROM (SELECT id FROM workflow.aggregate WHERE kind = 'labelRequest' AND ($1::uuid IS NULL OR id > $1)
  ORDER BY id LIMIT $2) a LEFT JOIN public.dossier d ON d.id = a.id ORDER BY a.id`;

const atOnce = 50;

/** Every label request, a few at a time: memory does not grow with their number. */
export async function* eachRequest(database: Queryable): AsyncGenerator<RequestRead> {
  for (let after: string | null = null; ;) {
    const { rows }: { rows: Row[] } = await database.query<Row>(sql, [after, atOnce]);
    for (const row of rows) yield { ...row, entries: row.entries.flatMap(parsed) };
    after = rows.at(-1)?.id ?? null;
    if (rows.length < atOnce) return;
  }
}

function parsed({ body, ...entry }: Row['entries'][number]): Entry[] {
  try {
    const read: Entry['body'] = JSON.parse(body);
    return [{ ...entry, body: read }];
  } catch {
    return [];
  }
}

/** The entries of one chain, in order. */
export const chainOf = ({ entries }: RequestRead, key: string): Entry[] =>
  entries.filter((entry) => entry.key === key).sort((a, b) => a.seq - b.seq);

/** How an entry is named in a finding. */
export const placeOf = ({ instance, seq }: Entry): string => `${instance}/${seq}`;

/** The request's machine instances, as the machines know them. */
export const aggregateOf = ({ instances }: RequestRead): Aggregate => instances;

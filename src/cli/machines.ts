import { parseArgs } from 'node:util';
import type { Pool } from 'pg';
import { currentVersion, finalStates, machineMigrations, machineVersions } from '../../workflows/index.js';
import type { MachineName } from '../../workflows/index.js';
import { derivedId, Engine, EngineRefused, type Decision } from '../engine/index.js';
import { openPool } from '../platform/database.js';
import { Misuse, type Command, type Invocation } from './command.js';
import { withPool } from './database.js';

/** The versions this program knows, and how many instances are under way in each; or moves those of one to another. */
export const machines: Command = async (invocation) => {
  const [act, ...words] = invocation.words;
  if (act === undefined) return listed(invocation);
  if (act !== 'migrate') throw new Misuse();
  return migrated(invocation, optionsOf(words));
};

const names = Object.keys(machineVersions) as MachineName[];

function listed(invocation: Invocation): Promise<number> {
  return withPool(invocation, async (pool) => {
    for (const name of names) {
      for (const version of Object.keys(machineVersions[name]).map(Number)) {
        const open = await underWay(pool, name, version);
        const newest = version === currentVersion[name] ? ', the one new requests begin with' : '';
        invocation.say(`${name} ${version}: ${open.length} under way${newest}`);
      }
    }
    return 0;
  });
}

interface Options {
  machine: MachineName;
  to: number;
  /** of the steering committee: without it nothing is moved */
  decision: string;
  dryRun: boolean;
}

function optionsOf(words: string[]): Options {
  const known = { decision: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
  const { values, positionals } = parsed(() =>
    parseArgs({ args: words, options: known, allowPositionals: true }),
  );
  const [machine = '', version = '', ...more] = positionals;
  const name = names.find((one) => one === machine);
  const { decision = '', 'dry-run': dryRun = false } = values;
  if (!name || more.length > 0 || (decision === '' && !dryRun)) throw new Misuse();
  return { machine: name, to: Number(version), decision, dryRun };
}

function parsed<Result>(work: () => Result): Result {
  try {
    return work();
  } catch {
    throw new Misuse();
  }
}

interface Found {
  id: string;
  kind: string;
  key: string;
  state: string;
  reference: string;
}

const foundSql = `SELECT i.aggregate_id AS id, a.kind, i.key, i.state, coalesce(d.reference, i.aggregate_id::text) AS reference
  FROM workflow.instance i JOIN workflow.aggregate a ON a.id = i.aggregate_id
    LEFT JOIN public.dossier d ON d.id = i.aggregate_id
  WHERE i.machine = $1 AND i.machine_version = $2 AND i.state <> ALL ($3) ORDER BY reference, i.key`;

/** What has ended keeps the version it ended under. */
const underWay = async (pool: Pool, machine: MachineName, version: number): Promise<Found[]> =>
  (await pool.query<Found>(foundSql, [machine, version, finalStates(machine, version)])).rows;

/**
 * Each instance by an act of its own, in the order of the references: what is refused (a vote is open) is told, and moved
 * by the same command another day. A dry run judges by the same function, and writes nothing.
 */
async function migrated(invocation: Invocation, { machine, to, ...how }: Options): Promise<number> {
  const ways = machineMigrations.filter((one) => one.machine === machine && one.to === to);
  if (ways.length === 0) throw new Error(`This program has no way to version ${to} of ${machine}.`);
  const found = await withPool(invocation, async (pool) =>
    (await Promise.all(ways.map(({ from }) => underWay(pool, machine, from)))).flat(),
  );
  const { databaseUrl } = invocation.config();
  const pool = await openPool({ databaseUrl, dbPoolSize: 2 }, 'colabel_engine', () => undefined);
  const engine = new Engine(pool, invocation.parts.kinds);
  const waiting: string[] = [];
  try {
    for (const one of found) {
      const said = await moved(engine, one, { to, ...how });
      if ('waits' in said) waiting.push(one.reference);
      invocation.say(`${one.reference} ${one.key}: ${'waits' in said ? said.waits : said.moved}`);
    }
  } finally {
    await pool.end();
  }
  const done = found.length - waiting.length;
  const left = waiting.length > 0 ? `, ${waiting.length} left as they are` : '';
  invocation.say(`${done} of ${found.length} ${how.dryRun ? 'would move' : 'moved'}${left}`);
  return waiting.length === 0 ? 0 : 1;
}

type Moved = { moved: string } | { waits: string };

async function moved(
  engine: Engine,
  { id, kind, key, state }: Found,
  { to, decision, dryRun }: Omit<Options, 'machine'>,
): Promise<Moved> {
  const actor = { kind: 'decision', number: decision } as const;
  const asked = { type: 'migrateMachine', key, to, decision };
  try {
    const rehearsed = await engine.rehearse(kind, id, actor, asked);
    const commandId = derivedId('migrateMachine', id, key, String(to));
    if (!dryRun) await engine.apply(kind, id, actor, asked, { commandId });
    return { moved: inWords(rehearsed.decision, key, state) };
  } catch (fault) {
    if (!(fault instanceof EngineRefused)) throw fault;
    const codes = fault.refusal?.reasons.map(({ code }) => code) ?? [fault.code];
    return { waits: `refused, ${codes.join(', ')}` };
  }
}

const inWords = ({ changed, due }: Decision, key: string, state: string): string => {
  const after = changed[key]?.state ?? state;
  const next = due
    .filter((one) => one.key.startsWith(`${key}/`))
    .map((one) => `${one.key.slice(key.length + 1)} ${one.dueAt}`);
  return `${state} → ${after}${next.length > 0 ? `; due ${next.sort().join(', ')}` : ''}`;
};

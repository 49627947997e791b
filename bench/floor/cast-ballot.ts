import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Pool } from 'pg';
import { nextEntry } from '../../src/engine/audit-trail.js';
import type { Json } from '../../src/engine/contract.js';
import { write } from '../../src/engine/write.js';
import { ballotCommand } from '../ballot/command.js';
import { movedTo } from '../ballot/moved.js';
import { decide, type Aggregate } from '../../workflows/index.js';

interface Body {
  id: string;
  pole: string;
  seat: string;
  ballot: string;
}

interface Read {
  revision: number;
  id: string;
  seq: number;
  head: string;
  version: number;
  state: string;
  machineVersion: number;
  snapshot: Json;
  at: string;
}

const sessionSql = `SELECT account_id AS id FROM public.api_token
  WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > clock_timestamp()`;

const readSql = `SELECT a.revision, i.id, i.seq, i.head, i.version, i.state, i.machine_version AS "machineVersion",
  i.snapshot, to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
  FROM workflow.aggregate a JOIN workflow.instance i ON i.aggregate_id = a.id AND i.key = $2 WHERE a.id = $1`;

/**
 * The three round trips of a ballot and the transition, bare. What is stored is the snapshot as it was read, moved to the
 * instant, so that the same seat may vote again and again.
 */
export async function castBallot(
  pools: { app: Pool; engine: Pool },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const token = (request.headers.authorization ?? '').slice('Bearer '.length);
  const { rows } = await pools.app.query<{ id: string }>({
    name: 'floor-session',
    text: sessionSql,
    values: [createHash('sha256').update(token).digest()],
  });
  const person = rows[0]?.id;
  if (!person) return void response.writeHead(401).end();
  const body = JSON.parse(await textOf(request)) as Body;
  if (typeof body.id !== 'string' || typeof body.seat !== 'string') return void response.writeHead(422).end();
  const written = await cast(pools.engine, body, person);
  const answer = JSON.stringify(written);
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(answer),
  });
  response.end(answer);
}

async function cast(
  pool: Pool,
  { id, pole, seat, ballot }: Body,
  person: string,
): Promise<{ revision: number }> {
  const key = `review:${pole}`;
  const { rows } = await pool.query<Read>({ name: 'floor-read', text: readSql, values: [id, key] });
  const read = rows[0];
  if (!read) throw new Error('no such request');
  const { at, machineVersion, snapshot } = read;
  const command = ballotCommand({ pole, seat, person, ballot, at });
  const aggregate = { [key]: { machine: 'PoleReview', machineVersion, snapshot } } as unknown as Aggregate;
  const outcome = decide(aggregate, { key, command } as never);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
  const machine = { machine: 'PoleReview', machineVersion };
  const step = { key, command, facts: outcome.steps[0]?.facts ?? [], carries: [] };
  const actor = { kind: 'person' as const, id: person };
  const entry = nextEntry(read, machine, { at, actor, as: command.by }, step as never, []);
  const kept = { id: read.id, key, ...machine, state: read.state, version: read.version + 1 };
  const revision = read.revision + 1;
  const done = await write(pool, {
    ...{ aggregateId: id, kind: 'labelRequest', revision: read.revision, at, entries: [entry] },
    instances: [{ ...kept, snapshot: movedTo(at, snapshot), seq: entry.seq, head: entry.hash }],
    ...{ texts: [], letters: [], due: [], gone: [], actor: `person:${person}`, commandId: randomUUID() },
    ...{ bodyHash: entry.hash, result: { aggregateId: id, revision, at, facts: ['ballotCast'] } },
  });
  if (!done) throw new Error('the floor lost a race it does not run');
  return { revision };
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((whole, fail) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (text += part));
    request.on('end', () => whole(text));
    request.on('error', fail);
  });
}

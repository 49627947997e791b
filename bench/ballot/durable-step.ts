import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { judge } from '../../src/engine/judge.js';
import { read, situationOf } from '../../src/engine/read.js';
import { recordsOf } from '../../src/engine/records.js';
import { write, type Records } from '../../src/engine/write.js';
import { kinds } from '../../src/parts.js';
import type { OpenBallot } from './ballots.js';
import { movedTo } from './moved.js';

/** A pool for the limit alone: the same number of connections, the same role. */
export type LimitPool = Pool;

/** What the engine would write for this ballot; writes nothing. */
export async function recordsOfBallot(pool: Pool, ballot: OpenBallot): Promise<Records> {
  const [kind] = kinds;
  if (!kind) throw new Error('the service knows no kind of aggregate');
  const actor = { kind: 'person' as const, id: ballot.person };
  const asked = { type: 'castBallot', pole: ballot.pole, seat: ballot.seat, ballot: 'favourable' };
  const question = { actor, asked, texts: {} };
  const act = {
    ...question,
    kind: kind.kind,
    aggregateId: ballot.id,
    commandId: randomUUID(),
    bodyHash: '0'.repeat(64),
  };
  const reading = await read(pool, kind, { ...act, target: ballot.id });
  return recordsOf(act, judge(kind, question, situationOf(ballot.id, reading)), reading);
}

/** The same step of the same request again, at its instant: the next revision, the next entry, another command. */
export function nextStep(records: Records): Records {
  const at = new Date().toISOString();
  return {
    ...records,
    revision: records.revision + 1,
    at,
    commandId: randomUUID(),
    instances: records.instances.map((one) => ({
      ...one,
      snapshot: movedTo(at, one.snapshot),
      version: one.version + 1,
      seq: one.seq + 1,
    })),
    entries: records.entries.map((one) => ({ ...one, at, seq: one.seq + 1 })),
    result: { ...records.result, revision: records.result.revision + 1, at },
  };
}

/**
 * The limit: one round trip that writes what a ballot writes, without reading or judging anything. Request after request,
 * as ballots come: the same few again and again would stay in the processor's cache, and be whole in the log already.
 */
export async function limitJob(pool: Pool, ballots: readonly OpenBallot[]): Promise<() => Promise<void>> {
  const steps = await Promise.all(ballots.map((ballot) => recordsOfBallot(pool, ballot)));
  let turn = 0;
  return async () => {
    const place = turn++ % steps.length;
    const step = steps[place];
    if (!step) throw new Error('a limit without requests');
    if (!(await write(pool, step))) throw new Error('the limit lost a race it does not run');
    steps[place] = nextStep(step);
  };
}

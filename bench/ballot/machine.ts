import type { Pool } from 'pg';
import { decide, reviewKey, type Told } from '../../workflows/index.js';
import type { OpenBallot } from './ballots.js';
import { ballotCommand } from './command.js';

const times = 2000;

/** CPU milliseconds of a ballot's transition: the aggregate parsed, decided on, and what changed written as text. */
export async function machineMs(pool: Pool, { id, person, pole, seat }: OpenBallot): Promise<number> {
  const { rows } = await pool.query<{ text: string }>(
    `SELECT json_object_agg(key, json_build_object('machine', machine, 'machineVersion', machine_version,
       'snapshot', snapshot))::text AS text FROM workflow.instance WHERE aggregate_id = $1`,
    [id],
  );
  const text = rows[0]?.text ?? '{}';
  const at = new Date().toISOString();
  const command = ballotCommand({ pole, seat, person, ballot: 'favourable', at });
  const told = { key: reviewKey(pole), command } as unknown as Told;
  const turn = () => {
    const outcome = decide(JSON.parse(text), told);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
    return JSON.stringify(outcome.changed.map((key) => outcome.aggregate[key]?.snapshot)).length;
  };
  for (let warm = 0; warm < times / 4; warm += 1) turn();
  const before = process.cpuUsage();
  for (let n = 0; n < times; n += 1) turn();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

import type { Pool } from 'pg';
import { referenceIn } from '../dossiers/index.js';
import { notFound } from '../platform/problem.js';
import { labellingMemory, labellingWorldSql, type LabellingSituation, type LabellingWorld } from './world.js';
import type { StoredInstance } from '../engine/index.js';

const instancesSql = `(SELECT json_object_agg(i.key, json_build_object('key', i.key, 'machine', i.machine,
  'machineVersion', i.machine_version, 'state', i.state, 'snapshot', i.snapshot, 'version', i.version))
  FROM workflow.instance i WHERE i.aggregate_id = target.id)`;

const instant = `to_char(clock.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const situationSql = (
  lean: boolean,
): string => `WITH clock AS MATERIALIZED (SELECT date_trunc('milliseconds', platform.now()) AS at),
target AS (SELECT d.id FROM public.dossier d WHERE d.reference = $1)
SELECT target.id, a.revision, ${instant} AS at, ${instancesSql} AS instances,
  ${labellingWorldSql('target.id', { lean })} AS world
FROM clock, target JOIN workflow.aggregate a ON a.id = target.id`;

interface Row {
  id: string;
  revision: number;
  at: string;
  instances: Record<string, StoredInstance>;
  world: LabellingWorld;
}

const statements = {
  lean: { name: 'labelling-situation-lean', text: situationSql(true) },
  whole: { name: 'labelling-situation', text: situationSql(false) },
};

/**
 * The request of this reference as the pages see it; throws 404 when there is none. One round trip, two when what the
 * process remembers of the cooperation has changed.
 */
export async function situationOf(pool: Pool, reference: string): Promise<LabellingSituation> {
  const lean = await rowOf(pool, statements.lean, reference);
  const remembered = labellingMemory.recall(lean.world, lean.at);
  const row = remembered ? lean : await rowOf(pool, statements.whole, reference);
  return {
    aggregateId: row.id,
    revision: row.revision,
    instances: row.instances,
    due: {},
    world: remembered ?? labellingMemory.keep(row.world),
    at: row.at,
  };
}

async function rowOf(pool: Pool, statement: { name: string; text: string }, reference: string): Promise<Row> {
  const { rows } = await pool.query<Row>({ ...statement, values: [referenceIn(reference)] });
  if (!rows[0]) throw notFound();
  return rows[0];
}

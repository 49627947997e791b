import type { Pool } from 'pg';
import { referenceIn } from '../dossiers/index.js';
import { notFound } from '../platform/problem.js';
import { labellingWorldSql, type LabellingSituation, type LabellingWorld } from './world.js';
import type { StoredInstance } from '../engine/index.js';

const instancesSql = `(SELECT jsonb_object_agg(i.key, jsonb_build_object('key', i.key, 'machine', i.machine,
  'machineVersion', i.machine_version, 'state', i.state, 'snapshot', i.snapshot, 'version', i.version))
  FROM workflow.instance i WHERE i.aggregate_id = target.id)`;

const instant = `to_char(clock.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const situationSql = `WITH clock AS MATERIALIZED (SELECT date_trunc('milliseconds', platform.now()) AS at),
target AS (SELECT d.id FROM public.dossier d WHERE d.reference = $1)
SELECT target.id, a.revision, ${instant} AS at, ${instancesSql} AS instances,
  ${labellingWorldSql('target.id')} AS world
FROM clock, target JOIN workflow.aggregate a ON a.id = target.id`;

interface Row {
  id: string;
  revision: number;
  at: string;
  instances: Record<string, StoredInstance>;
  world: LabellingWorld;
}

/** The request of this reference as the pages see it, in one round trip; throws 404 when there is none. */
export async function situationOf(pool: Pool, reference: string): Promise<LabellingSituation> {
  const { rows } = await pool.query<Row>({
    name: 'labelling-situation',
    text: situationSql,
    values: [referenceIn(reference)],
  });
  const row = rows[0];
  if (!row) throw notFound();
  return {
    aggregateId: row.id,
    revision: row.revision,
    instances: row.instances,
    due: {},
    world: row.world,
    at: row.at,
  };
}

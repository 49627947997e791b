import type { Pool } from 'pg';
import { endedStates } from '../../workflows/index.js';
import { cooperationWorldSql, mandatesOf, type CooperationWorld } from '../cooperation/index.js';
import type { StoredInstance } from '../engine/index.js';

/** One request a person can reach, with what its line shows. */
export interface Reached {
  id: string;
  reference: string;
  acronym: string;
  title: string;
  illustration: boolean;
  /** the holder keeps the acronym out of what says the least */
  discreet: boolean;
  /** the correspondents of this account an earlier letter reached */
  told: string[];
  updatedAt: string;
  /** the request; the reviews of the person's own pôles and the label when `whole` */
  instances: Record<string, StoredInstance>;
}

export interface Reach {
  at: string;
  cooperation: CooperationWorld;
  requests: Reached[];
}

export interface ReachFilter {
  /** a state of the request, or null for all */
  state: string | null;
  /** only what the person opened, or what a pôle of theirs receives, leads or was invited to */
  mine: boolean;
  /** only requests on which something may still be done */
  open: boolean;
  limit: number;
}

const instant = (sql: string) => `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A recused person's requests do not exist for them (R63b); a draft exists for its holder alone. */
const reachable = `r.key = 'request' AND (d.holder_id = $1::uuid OR (
  r.snapshot->'context'->'submission' <> 'null'::jsonb
  AND (r.snapshot->'context'->'declarations'->($1::text)->>'clear') IS DISTINCT FROM 'false'
  AND (NOT $4::boolean AND ((SELECT mandates FROM me) <> '[]'::jsonb OR (SELECT correspondent FROM me))
    OR (SELECT mandates FROM me) @> '[{"role": "secretary"}]'::jsonb
    OR EXISTS (SELECT FROM workflow.instance p WHERE p.aggregate_id = d.id AND p.machine = 'PoleReview'
      AND substr(p.key, 8) IN (SELECT m->>'pole' FROM me, jsonb_array_elements(me.mandates) m))
    OR (r.snapshot->'context'->>'leadPole' IS NULL AND r.snapshot->'context'->'submission'->>'receivingPole' IN
      (SELECT m->>'pole' FROM me, jsonb_array_elements(me.mandates) m)))))`;

const over = `(${endedStates.map((state) => `'${state}'`).join(', ')})`;

const reachSql = `WITH clock AS MATERIALIZED (SELECT date_trunc('milliseconds', platform.now()) AS at),
me AS MATERIALIZED (SELECT ${mandatesOf('$1::uuid', 'clock.at')}::jsonb AS mandates,
  EXISTS (SELECT FROM public.correspondent k WHERE k.account_id = $1::uuid AND k.valid_from <= clock.at
    AND (k.valid_to IS NULL OR k.valid_to > clock.at)) AS correspondent FROM clock),
found AS (SELECT d.id, d.reference, v.content->>'acronym' AS acronym, v.content->>'titleFr' AS title,
    v.content->'discreet' AS discreet, d.illustration, r.snapshot->'context'->>'since' AS moved_at
  FROM public.dossier d JOIN workflow.instance r ON r.aggregate_id = d.id
  JOIN LATERAL (SELECT content FROM public.dossier_version WHERE dossier_id = d.id
    AND version <= COALESCE((r.snapshot #>> '{context,submission,file,version}')::int, 32767)
    ORDER BY version DESC LIMIT 1) v ON true
  WHERE ${reachable} AND ($2::text IS NULL OR r.state = $2) AND (NOT $3::boolean OR r.state NOT IN ${over})
  AND r.state <> 'deleted' ORDER BY moved_at DESC, d.id DESC LIMIT $5)
SELECT ${instant('clock.at')} AS at, ${cooperationWorldSql('clock.at')} AS cooperation,
  COALESCE((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'reference', f.reference, 'acronym', f.acronym,
    'title', f.title, 'discreet', f.discreet, 'illustration', f.illustration, 'updatedAt', f.moved_at,
    'told', COALESCE((SELECT jsonb_agg(DISTINCT o.recipient_id) FROM workflow.outbox o JOIN public.correspondent k
      ON k.account_id = $1::uuid AND k.id::text = o.recipient_id
      WHERE o.aggregate_id = f.id AND o.recipient_kind = 'correspondent'), '[]'),
    'instances', (SELECT jsonb_object_agg(i.key, jsonb_build_object('key', i.key, 'machine', i.machine,
      'machineVersion', i.machine_version, 'state', i.state, 'snapshot', i.snapshot, 'version', i.version))
      FROM workflow.instance i WHERE i.aggregate_id = f.id)) ORDER BY f.moved_at DESC, f.id DESC) FROM found f), '[]')
    AS requests
FROM clock, me`;

/**
 * The requests this person can reach, in one round trip, the last that changed state first: an order by their last act
 * would tell that something happened inside another pôle's review (architecture §2).
 */
export async function reachOf(
  pool: Pool,
  person: string,
  { state, mine, open, limit }: ReachFilter,
): Promise<Reach> {
  const { rows } = await pool.query<Reach>({
    name: 'labelling-reach',
    text: reachSql,
    values: [person, state, open, mine, limit],
  });
  const row = rows[0];
  if (!row) throw new Error('the reach of a person is always one row');
  return row;
}

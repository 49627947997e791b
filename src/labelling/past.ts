import type { Pool } from 'pg';
import { replayed, requestKey, requestOf, type Aggregate, type Recorded } from '../../workflows/index.js';
import type { EntryBody } from '../engine/index.js';
import { pastWorldSql, type LabellingWorld } from './world.js';

/** A request as its trail had made it at an instant, in the cooperation of that instant (D15). */
export interface Past {
  aggregate: Aggregate;
  world: LabellingWorld;
}

/** Submitted, completed, or taken (R60): one that waits for the lead, or was not confirmed, is not the dossier. */
const toldVersion = `(SELECT coalesce(taken.fact->>'version', told.body::jsonb #>> '{command,submission,file,version}')::integer
  FROM told LEFT JOIN LATERAL jsonb_array_elements(told.body::jsonb->'facts') AS taken (fact)
    ON taken.fact->>'type' IN ('versionTaken', 'changeTaken')
  WHERE taken.fact IS NOT NULL AND told.key IN ('request', 'label')
    OR told.key = 'request' AND told.body::jsonb #>> '{command,type}' IN ('submit', 'complete')
  ORDER BY told.key = 'label' DESC, told.seq DESC LIMIT 1)`;

const pastSql = `WITH clock AS MATERIALIZED (SELECT $2::timestamptz AS at),
told AS MATERIALIZED (SELECT i.key, e.seq, e.body FROM clock, workflow.instance i
  JOIN workflow.audit_entry e ON e.instance_id = i.id WHERE i.aggregate_id = $1::uuid AND e.at <= clock.at)
SELECT coalesce((SELECT json_agg(json_build_array(key, body::json) ORDER BY seq) FROM told), '[]') AS told,
  ${pastWorldSql('$1::uuid', toldVersion)} AS world
FROM clock`;

interface Row {
  told: [key: string, body: EntryBody][];
  world: LabellingWorld;
}

/**
 * The request as it was at an instant, its trail played from the beginning; null before it was opened. One round trip, and one
 * for the texts. What has been erased since stays erased.
 */
export async function pastOf(pool: Pool, id: string, at: string): Promise<Past | null> {
  const { rows } = await pool.query<Row>({ name: 'labelling-past', text: pastSql, values: [id, at] });
  const { told = [], world } = rows[0] ?? {};
  const aggregate = playedFrom(told);
  const request = requestOf(aggregate);
  if (!request || !world) return null;
  const { submission } = request.context;
  const closing = submission && { closesAt: submission.call.closesAt };
  return {
    aggregate,
    world: {
      ...world,
      dossier: world.dossier && { ...world.dossier, ...closing },
      texts: await textsIn(pool, aggregate, [requestKey]),
    },
  };
}

function playedFrom(told: Row['told']): Aggregate {
  const keys = [...new Set(told.map(([key]) => key))];
  const made = keys.flatMap((key) => {
    const chain = told.filter(([of]) => of === key).map(([, body]) => body as unknown as Recorded);
    const instance = replayed(chain);
    return instance ? [[key, instance] as const] : [];
  });
  return Object.fromEntries(made);
}

/** The texts that these instances of the aggregate speak of, by id. */
export async function textsIn(
  pool: Pool,
  aggregate: Aggregate,
  keys: string[],
): Promise<Record<string, string>> {
  const ids = keys.flatMap((key) => textIds(aggregate[key]?.snapshot.context));
  const { rows } = await pool.query<{ id: string; body: string }>({
    name: 'labelling-past-texts',
    text: 'SELECT id, body FROM workflow.private_text WHERE id = ANY ($1::uuid[]) AND body IS NOT NULL',
    values: [ids],
  });
  return Object.fromEntries(rows.map(({ id, body }) => [id, body]));
}

/** The ids of the references to texts, wherever they stand. */
function textIds(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { id, hash } = node as Record<string, unknown>;
  if (typeof id === 'string' && typeof hash === 'string') return [id];
  return Object.values(node).flatMap(textIds);
}

import { instant, isDeadlineSql, mineSql, othersReach, reachOfFound, since } from './reach-parts.js';

/** Of the deadlines, those this person may know of: the request's, its label's, and those inside their own pôles. */
const known = (due: string) => isDeadlineSql(due, `((SELECT reviews FROM me) || '{request,label}')`);

/** R70: the dates of a withdrawal press those of its pôle, and steering where it answers; to others they are nothing. */
const toldToOthers = (due: string) => `(${known(due)} AND (${due}.key NOT LIKE 'label/withdrawal%' OR EXISTS (
    SELECT FROM workflow.instance l, jsonb_array_elements(l.snapshot #> '{context,withdrawals}') w
    WHERE l.aggregate_id = ${due}.aggregate_id AND l.key = 'label' AND w->'ended' = 'null'::jsonb
      AND (w->>'pole' = ANY ((SELECT poles FROM me)::text[]) OR w->'rulingBy' <> 'null'::jsonb
        AND ${due}.key = 'label/withdrawalRuling' AND (SELECT mandates FROM me) @> '[{"role": "secretary"}]'::jsonb))))`;

/** As acts are judged by: every machine whole. */
const wholeSql = `'instances', (SELECT json_object_agg(i.key, json_build_object('key', i.key,
    'machine', i.machine, 'machineVersion', i.machine_version, 'state', i.state, 'snapshot', i.snapshot,
    'version', i.version)) FROM workflow.instance i WHERE i.aggregate_id = f.id),
  'organisations', v.organisations,
  'place', json_build_object('at', ${instant('f.due_at')}, 'id', f.id)`;

/** Deadlines a walk passes at the most: with a limit the planner walks their index, and none walks for ever. */
const walked = 5000;

/** A request that is closed has a label that may live: what waits then is asked like any other. */
const over = `('withdrawn', 'lapsed', 'deleted')`;

const row = `r.aggregate_id AS id, ${since} AS moved_at, r.snapshot`;

/**
 * The requests in which something may wait for the person, the most pressing first, `limit` at most, after the
 * place `$2` (instant), `$3` (id). Those of others are found by walking the deadlines in their order, each judged when
 * the walk comes to it (OFFSET 0: joined otherwise, all would be judged first): it costs what it gives.
 */
export const pressingSql = ({ limit, lean }: { limit: number; lean: boolean }): string => {
  const after = (due: string, id: string) =>
    `($2::timestamptz IS NULL OR (${due}, ${id}) > ($2::timestamptz, $3::uuid))`;
  const foundSql = `own AS (SELECT * FROM (SELECT ${row},
      (SELECT min(u.due_at) FROM workflow.due u
        WHERE u.aggregate_id = r.aggregate_id AND ${known('u')}) AS due_at
      FROM workflow.instance r
      WHERE r.key = 'request' AND r.aggregate_id = ANY ((SELECT holds FROM me)::uuid[]) AND r.state NOT IN ${over}) o
    WHERE o.due_at IS NOT NULL AND ${after('o.due_at', 'o.id')} ORDER BY o.due_at, o.id LIMIT ${limit}),
  others AS (SELECT r.*, u.due_at FROM (SELECT * FROM workflow.due u
      WHERE ${toldToOthers('u')} AND ${after('u.due_at', 'u.aggregate_id')} ORDER BY u.due_at, u.aggregate_id LIMIT ${walked}) u
    CROSS JOIN LATERAL (SELECT ${row} FROM workflow.instance r
      WHERE r.aggregate_id = u.aggregate_id AND r.key = 'request' AND r.state NOT IN ${over} AND ${mineSql}
        AND ${othersReach} AND NOT EXISTS (SELECT FROM workflow.due e WHERE e.aggregate_id = u.aggregate_id
          AND ${toldToOthers('e')} AND (e.due_at, e.key) < (u.due_at, u.key)) OFFSET 0) r
    ORDER BY u.due_at, u.aggregate_id LIMIT ${limit}),
  found AS MATERIALIZED (SELECT * FROM (SELECT * FROM own UNION ALL SELECT * FROM others) each_way
    ORDER BY due_at, id LIMIT ${limit})`;
  return reachOfFound({ foundSql, order: 'f.due_at, f.id', eachSql: wholeSql, lean });
};

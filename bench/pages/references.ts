/*
 * What the same questions cost when nothing but the question is asked: no reader, no right, no projection. The names are
 * those of the performance goals.
 */
const since = `(r.snapshot #>> '{context,since}')`;

const line = `d.reference, d.acronym, d.title, r.state, r.snapshot->'context'->'positions' AS positions,
  r.snapshot->'context'->'invited' AS invited, r.snapshot #>> '{context,leadPole}' AS lead, ${since} AS since,
  (SELECT min(u.due_at) FROM workflow.due u WHERE u.aggregate_id = d.id) AS due`;

const listed = (
  where: string,
) => `SELECT ${line} FROM workflow.instance r JOIN public.dossier d ON d.id = r.aggregate_id
  WHERE r.key = 'request' AND r.state NOT IN ('deleted', 'draft') ${where}
  ORDER BY ${since} DESC, r.aggregate_id DESC LIMIT 50`;

export const references = {
  /** my pending work, the twenty nearest deadlines; `$1` key of the pôle's review */
  b: `SELECT d.reference, d.acronym, u.due_at FROM workflow.due u JOIN public.dossier d ON d.id = u.aggregate_id
    WHERE u.refused_at IS NULL AND EXISTS (SELECT FROM workflow.instance p
      WHERE p.aggregate_id = u.aggregate_id AND p.key = $1)
    ORDER BY u.next_attempt_at LIMIT 20`,
  /** the first page of the list */
  c: listed(''),
  /** a deep page, after `$1` and `$2` */
  c2: listed(`AND (${since}, r.aggregate_id) < ($1, $2::uuid)`),
  /** one dossier, `$1`, with its content, its machines and its events */
  e: `SELECT d.reference, d.title, v.content,
    (SELECT json_agg(json_build_object('key', i.key, 'state', i.state, 'snapshot', i.snapshot))
      FROM workflow.instance i WHERE i.aggregate_id = d.id) AS instances,
    (SELECT json_agg(json_build_object('key', i.key, 'seq', e.seq, 'at', e.at, 'body', e.body) ORDER BY e.at, e.seq)
      FROM workflow.instance i JOIN workflow.audit_entry e ON e.instance_id = i.id
      WHERE i.aggregate_id = d.id) AS events
    FROM public.dossier d JOIN public.dossier_version v ON v.dossier_id = d.id AND v.version = 1
    WHERE d.reference = $1`,
} as const;

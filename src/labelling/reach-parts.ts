import { endedStates } from '../../workflows/index.js';
import { dossiersHeldSql } from '../mandates/index.js';
import { cooperationStampSql, mandatesOf, stampedCooperationSql } from '../cooperation/index.js';

/*
 * What the statements of the lists and of the first screen are made of; `$1` is the person.
 */

export const instant = (sql: string) => `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What the lists are ordered by; the indexes of migration 0007 are on this very expression. */
export const since = `(r.snapshot #>> '{context,since}')`;

/** Changed state in the last seven days. The instants of snapshots are texts, and so is this one, that the index serves. */
export const recentSql = `${since} > ${instant("(platform.now() - interval '7 days')")}`;

/** Their mandates are looked for once: a part that is only read from would be put in each of its four places. */
const meSql = `held AS MATERIALIZED (SELECT ${mandatesOf('$1::uuid', 'clock.at')}::jsonb AS mandates,
    EXISTS (SELECT FROM public.correspondent k WHERE k.account_id = $1::uuid AND k.valid_from <= clock.at
      AND (k.valid_to IS NULL OR k.valid_to > clock.at)) AS correspondent FROM clock),
  me AS MATERIALIZED (SELECT held.mandates, held.correspondent,
    held.mandates <> '[]' OR held.correspondent AS knows,
    ARRAY(${dossiersHeldSql('$1::uuid')}) AS holds, ARRAY(${dossiersHeldSql('$1::uuid', '<>')}) AS handed,
    ARRAY(SELECT DISTINCT m->>'pole' FROM jsonb_array_elements(held.mandates) m) AS poles,
    ARRAY(SELECT DISTINCT inside || (m->>'pole') FROM jsonb_array_elements(held.mandates) m,
      unnest('{review:,deliberation:}'::text[]) inside) AS reviews
  FROM held)`;

/** A recused person's requests do not exist for them (R63b), the interest declared on the request or, later, on its label, nor those they have handed on (R62); a draft exists for its holder alone. */
export const othersReach = `r.state NOT IN ('deleted', 'draft') AND (SELECT knows FROM me)
    AND r.aggregate_id <> ALL ((SELECT holds || handed FROM me)::uuid[])
    AND r.snapshot->'context'->'submission' <> 'null'::jsonb
    AND (r.snapshot->'context'->'declarations'->($1::text)->>'clear') IS DISTINCT FROM 'false'
    AND NOT EXISTS (SELECT FROM workflow.instance l WHERE l.aggregate_id = r.aggregate_id AND l.key = 'label'
      AND l.snapshot->'context'->'declarations'->($1::text)->>'clear' = 'false')`;

/** What the person’s pôles receive, lead, were invited to, or have taken a place in or are to (R64); all of it for the secretary. */
export const mineSql = `((SELECT mandates FROM me) @> '[{"role": "secretary"}]'::jsonb
    OR EXISTS (SELECT FROM workflow.instance p WHERE p.aggregate_id = r.aggregate_id
      AND p.key = ANY ((SELECT reviews FROM me)::text[]))
    OR EXISTS (SELECT FROM jsonb_array_elements(r.snapshot #> '{context,departures}') e
      WHERE e->>'state' <> 'ended' AND e->>'successor' = ANY ((SELECT poles FROM me)::text[]))
    OR EXISTS (SELECT FROM workflow.instance l, jsonb_array_elements(l.snapshot #> '{context,departures}') e
      WHERE l.aggregate_id = r.aggregate_id AND l.key = 'label'
      AND e->>'state' <> 'ended' AND e->>'successor' = ANY ((SELECT poles FROM me)::text[]))
    OR r.snapshot #> '{context,panel,experts}' ? $1::text
    OR r.snapshot #>> '{context,panel,pole}' = ANY ((SELECT poles FROM me)::text[])
    OR (r.snapshot #>> '{context,leadPole}' IS NULL
      AND r.snapshot #>> '{context,submission,receivingPole}' = ANY ((SELECT poles FROM me)::text[])))`;

export const ended = `(${endedStates.map((state) => `'${state}'`).join(', ')})`;

const toldSql = `CASE WHEN (SELECT correspondent FROM me) THEN COALESCE((SELECT json_agg(DISTINCT o.recipient_id)
    FROM workflow.outbox o JOIN public.correspondent k ON k.account_id = $1::uuid AND k.id::text = o.recipient_id
    WHERE o.aggregate_id = f.id AND o.recipient_kind = 'correspondent'), '[]') ELSE '[]' END`;

/** The title a line shows is that of the version under review. */
const titledSql = `CROSS JOIN LATERAL (SELECT o.reference, o.illustration FROM public.dossier o
    WHERE o.id = f.id OFFSET 0) d
  CROSS JOIN LATERAL (SELECT w.listed_acronym, w.listed_title, w.listed_discreet, w.organisations FROM public.dossier_version w WHERE w.dossier_id = f.id
    AND w.version <= COALESCE((SELECT (l.snapshot #>> '{context,version}')::int FROM workflow.instance l
      WHERE l.aggregate_id = f.id AND l.key = 'label'), (f.snapshot #>> '{context,submission,file,version}')::int, 32767)
    ORDER BY w.version DESC LIMIT 1) v`;

/**
 * Whether the due row `due` is a deadline of one of these instances, `of` the SQL text of a list of keys; a reminder ends
 * no step, and is named one. A second question to an organ has a key of its own, and the deadlines of the same people.
 */
export const isDeadlineSql = (due: string, of: string): string =>
  `substring(${due}.key from '^[^:/]*(?::[^:/]*)?') = ANY (${of}) AND ${due}.key NOT ILIKE '%reminder%'`;

/** What a statement of `Reach` finds, and says of each request beside its name. */
interface Finding {
  /** CTEs, the last of them `found`: id, moved_at, snapshot */
  foundSql: string;
  /** of `found`, as `f` */
  order: string;
  eachSql: string;
  /** the cooperation's stamp alone */
  lean: boolean;
}

/** A statement that gives one row of `Reach`. */
export const reachOfFound = ({ foundSql, order, eachSql, lean }: Finding): string => `
WITH clock AS MATERIALIZED (SELECT date_trunc('milliseconds', platform.now()) AS at), ${meSql}, ${foundSql}
SELECT ${instant('clock.at')} AS at,
  ${lean ? cooperationStampSql : stampedCooperationSql('clock.at')} AS cooperation,
  COALESCE((SELECT json_agg(json_build_object('id', f.id, 'reference', d.reference, 'acronym', v.listed_acronym,
    'title', v.listed_title, 'discreet', v.listed_discreet, 'illustration', d.illustration, 'updatedAt', f.moved_at,
    'told', ${toldSql}, ${eachSql}) ORDER BY ${order})
    FROM found f ${titledSql}), '[]') AS requests
FROM clock`;

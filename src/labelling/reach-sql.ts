import { endedStates } from '../../workflows/index.js';
import { cooperationStampSql, mandatesOf, stampedCooperationSql } from '../cooperation/index.js';

/** What tells one statement of the reach from another; each combination is a text of its own, with its own plan. */
export interface ReachShape {
  /** how many at most: in the text, for a planner told `LIMIT ${limit}` reckons with a tenth of the table */
  limit: number;
  /** `$2` is a state of the request */
  state: boolean;
  mine: boolean;
  open: boolean;
  /** goes on after the place `$3` (instant), `$4` (id) */
  after: boolean;
  /** the reviews whole, as acts are judged by; else as a line needs them */
  whole: boolean;
  /** the cooperation's stamp alone */
  lean: boolean;
}

const instant = (sql: string) => `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What the lists are ordered by; the indexes of migration 0007 are on this very expression. */
const since = `(r.snapshot #>> '{context,since}')`;

const meSql = `me AS MATERIALIZED (SELECT found.mandates, found.correspondent,
    found.mandates <> '[]' OR found.correspondent AS knows,
    ARRAY(SELECT DISTINCT m->>'pole' FROM jsonb_array_elements(found.mandates) m) AS poles,
    ARRAY(SELECT DISTINCT 'review:' || (m->>'pole') FROM jsonb_array_elements(found.mandates) m) AS reviews
  FROM (SELECT ${mandatesOf('$1::uuid', 'clock.at')}::jsonb AS mandates,
    EXISTS (SELECT FROM public.correspondent k WHERE k.account_id = $1::uuid AND k.valid_from <= clock.at
      AND (k.valid_to IS NULL OR k.valid_to > clock.at)) AS correspondent FROM clock) found)`;

/** A recused person's requests do not exist for them (R63b); a draft exists for its holder alone. */
const othersReach = `r.state NOT IN ('deleted', 'draft') AND (SELECT knows FROM me)
    AND r.snapshot #>> '{context,holder}' <> $1::text
    AND r.snapshot->'context'->'submission' <> 'null'::jsonb
    AND (r.snapshot->'context'->'declarations'->($1::text)->>'clear') IS DISTINCT FROM 'false'`;

const mineSql = `((SELECT mandates FROM me) @> '[{"role": "secretary"}]'::jsonb
    OR EXISTS (SELECT FROM workflow.instance p WHERE p.aggregate_id = r.aggregate_id
      AND p.key = ANY ((SELECT reviews FROM me)::text[]))
    OR (r.snapshot #>> '{context,leadPole}' IS NULL
      AND r.snapshot #>> '{context,submission,receivingPole}' = ANY ((SELECT poles FROM me)::text[])))`;

const ended = `(${endedStates.map((state) => `'${state}'`).join(', ')})`;

function foundSql({ state, mine, open, after, limit }: ReachShape): string {
  const sift = [
    ...(state ? ['r.state = $2'] : []),
    ...(open ? [`r.state NOT IN ${ended}`] : []),
    // `$2` is named, or PostgreSQL could not tell its type.
    ...(after ? [`(${since}, r.aggregate_id) < ($3, $4::uuid)`, ...(state ? [] : ['$2::text IS NULL'])] : []),
  ].map((condition) => ` AND ${condition}`);
  const newest = `ORDER BY ${since} DESC, r.aggregate_id DESC LIMIT ${limit}`;
  const row = `r.aggregate_id AS id, ${since} AS moved_at, r.snapshot`;
  return `own AS (SELECT ${row} FROM public.dossier d
    JOIN workflow.instance r ON r.aggregate_id = d.id AND r.key = 'request'
    WHERE d.holder_id = $1::uuid AND r.state <> 'deleted'${sift.join('')} ${newest}),
  others AS (SELECT ${row} FROM workflow.instance r
    WHERE r.key = 'request'${sift.join('')} AND ${othersReach}${mine ? ` AND ${mineSql}` : ''} ${newest}),
  found AS MATERIALIZED (SELECT * FROM (SELECT * FROM own UNION ALL SELECT * FROM others) each_way
    ORDER BY moved_at DESC, id DESC LIMIT ${limit})`;
}

/** Of the declarations a line needs the reader's; of a review, that it is there and where it stands. */
const briefSnapshot = `CASE
    WHEN i.key = 'request' THEN jsonb_set(i.snapshot, '{context,declarations}', jsonb_strip_nulls(
      jsonb_build_object($1::text, i.snapshot->'context'->'declarations'->($1::text))))
    WHEN i.machine = 'PoleReview' THEN jsonb_build_object('value', i.snapshot->'value', 'context', '{}'::jsonb)
    ELSE i.snapshot END`;

const instancesSql = (whole: boolean) => `(SELECT json_object_agg(i.key, json_build_object('key', i.key,
    'machine', i.machine, 'machineVersion', i.machine_version, 'state', i.state,
    'snapshot', ${whole ? 'i.snapshot' : briefSnapshot}, 'version', i.version))
  FROM workflow.instance i WHERE i.aggregate_id = f.id)`;

const toldSql = `CASE WHEN (SELECT correspondent FROM me) THEN COALESCE((SELECT json_agg(DISTINCT o.recipient_id)
    FROM workflow.outbox o JOIN public.correspondent k ON k.account_id = $1::uuid AND k.id::text = o.recipient_id
    WHERE o.aggregate_id = f.id AND o.recipient_kind = 'correspondent'), '[]') ELSE '[]' END`;

/** The title a line shows is that of the version under review. */
const titledSql = `CROSS JOIN LATERAL (SELECT o.reference, o.illustration FROM public.dossier o
    WHERE o.id = f.id OFFSET 0) d
  CROSS JOIN LATERAL (SELECT w.listed_acronym, w.listed_title, w.listed_discreet FROM public.dossier_version w WHERE w.dossier_id = f.id
    AND w.version <= COALESCE((f.snapshot #>> '{context,submission,file,version}')::int, 32767)
    ORDER BY w.version DESC LIMIT 1) v`;

/** `$1` the person; gives one row of `Reach`. */
export const reachSql = (shape: ReachShape): string => `
WITH clock AS MATERIALIZED (SELECT date_trunc('milliseconds', platform.now()) AS at), ${meSql}, ${foundSql(shape)}
SELECT ${instant('clock.at')} AS at,
  ${shape.lean ? cooperationStampSql : stampedCooperationSql('clock.at')} AS cooperation,
  COALESCE((SELECT json_agg(json_build_object('id', f.id, 'reference', d.reference, 'acronym', v.listed_acronym,
    'title', v.listed_title, 'discreet', v.listed_discreet, 'illustration', d.illustration, 'updatedAt', f.moved_at,
    'told', ${toldSql}, 'instances', ${instancesSql(shape.whole)}) ORDER BY f.moved_at DESC, f.id DESC)
    FROM found f ${titledSql}), '[]') AS requests
FROM clock`;

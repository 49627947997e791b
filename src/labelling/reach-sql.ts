import {
  instant,
  isDeadlineSql,
  mineSql,
  othersReach,
  reachOfFound,
  recentSql,
  since,
} from './reach-parts.js';

/** What tells one statement of the reach from another; each combination is a text of its own, with its own plan. */
export interface ReachShape {
  /** how many at most: in the text, for a planner told `LIMIT ${limit}` reckons with a tenth of the table */
  limit: number;
  /** `$2` is a state of the request */
  state: boolean;
  mine: boolean;
  /** changed state in the last seven days */
  recent: boolean;
  /** goes on after the place `$3` (instant), `$4` (id) */
  after: boolean;
  /** the cooperation's stamp alone */
  lean: boolean;
}

function foundSql({ state, mine, recent, after, limit }: ReachShape): string {
  const sift = [
    ...(state ? ['r.state = $2'] : []),
    ...(recent ? [recentSql] : []),
    // `$2` is named, or PostgreSQL could not tell its type.
    ...(after ? [`(${since}, r.aggregate_id) < ($3, $4::uuid)`, ...(state ? [] : ['$2::text IS NULL'])] : []),
  ].map((condition) => ` AND ${condition}`);
  // For a correspondent all they may know of is theirs.
  const mineOnly = mine ? ` AND (${mineSql} OR (SELECT correspondent FROM me))` : '';
  const newest = `ORDER BY ${since} DESC, r.aggregate_id DESC LIMIT ${limit}`;
  const row = `r.aggregate_id AS id, ${since} AS moved_at, r.machine_version, r.snapshot`;
  return `own AS (SELECT ${row} FROM workflow.instance r
    WHERE r.key = 'request' AND r.aggregate_id = ANY ((SELECT holds FROM me)::uuid[]) AND r.state <> 'deleted'${sift.join('')} ${newest}),
  others AS (SELECT ${row} FROM workflow.instance r
    WHERE r.key = 'request'${sift.join('')} AND ${othersReach}${mineOnly} ${newest}),
  found AS MATERIALIZED (SELECT * FROM (SELECT * FROM own UNION ALL SELECT * FROM others) each_way
    ORDER BY moved_at DESC, id DESC LIMIT ${limit})`;
}

/**
 * What a line shows of a request, and no more: most of a snapshot are the rules it has pinned. Its deadline is the row
 * that will act, not worked out again; of a review, that it is there and where it stands. What a pôle withdraws is between it and the holder until it is decided (R70).
 */
const briefSql = `'machineVersion', f.machine_version, 'value', f.snapshot->'value', 'context',
  (SELECT json_build_object('holder', c->'holder', 'since', c->'since', 'escalated', c->'escalated',
      'leadPole', c->'leadPole', 'invited', c->'invited', 'positions', c->'positions',
      'conditions', c->'conditions', 'passed', c->'passed', 'lateOpinions', c->'lateOpinions',
      'versions', COALESCE((SELECT json_agg(json_build_object('replaces', v->'replaces', 'state', v->'state')) FROM jsonb_array_elements(c->'versions') v), '[]'),
      'standstills', COALESCE((SELECT json_agg(json_build_object('until', s->'until', 'to', s->'to')) FROM jsonb_array_elements(c->'standstills') s), '[]'),
      'reopened', c->'reopened', 'referral', c->'referral', 'panel', c->'panel', 'departures', c->'departures', 'reexamination', c->'reexamination', 'outcome', CASE WHEN c->'outcome' <> 'null' THEN json_build_object('result', c #> '{outcome,result}') END,
      'declarations', json_strip_nulls(json_build_object($1::text, COALESCE(
        (SELECT l.snapshot->'context'->'declarations'->($1::text) FROM workflow.instance l
          WHERE l.aggregate_id = f.id AND l.key = 'label'), c->'declarations'->($1::text)))),
      'resubmission', CASE WHEN c->'resubmission' <> 'null' THEN json_build_object('attempt', c #> '{resubmission,attempt}') END,
      'submission', CASE WHEN c->'submission' <> 'null' THEN json_build_object(
        'call', json_build_object('awards', c #> '{submission,call,awards}'),
        'receivingPole', c #> '{submission,receivingPole}', 'consent', c #> '{submission,consent}',
        'rules', json_build_object('values', json_build_object(
          'coReviewMode', c #> '{submission,rules,values,coReviewMode}',
          'opinionVisibility', c #> '{submission,rules,values,opinionVisibility}'))) END)
    FROM (SELECT f.snapshot->'context' AS c OFFSET 0) x),
  'others', (SELECT json_agg(json_build_array(i.key, i.machine, i.state,
    CASE WHEN i.key = 'label' THEN json_build_object('labelling', i.snapshot #> '{context,labelling}', 'departures', i.snapshot #> '{context,departures}',
      'vacancy', i.snapshot #> '{context,vacancy}')
      WHEN i.machine = 'Handover' THEN json_build_object('former', i.snapshot #> '{context,former}', 'incoming', i.snapshot #> '{context,incoming}',
        'settledAt', i.snapshot #> '{context,settledAt}') ELSE '{}' END)) FROM workflow.instance i
    WHERE i.aggregate_id = f.id AND i.key <> 'request'),
  'due', (SELECT json_build_object('deadline', split_part(u.key, '/', 2), 'at', ${instant('u.due_at')})
    FROM workflow.due u WHERE u.aggregate_id = f.id AND ${isDeadlineSql('u', `'{request,label}'`)}
      AND u.key NOT LIKE 'label/withdrawal%'
    ORDER BY u.due_at, u.key DESC LIMIT 1)`;

/** The page of the list; gives one row of `Reach`. */
export const reachSql = (shape: ReachShape): string =>
  reachOfFound({
    foundSql: foundSql(shape),
    order: 'f.moved_at DESC, f.id DESC',
    eachSql: briefSql,
    lean: shape.lean,
  });

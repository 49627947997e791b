import { followedSql, mandatesOf } from '../cooperation/index.js';
import { followsSql, iso } from './kind.js';

const cutoffs = `ARRAY(SELECT ${iso('c.at')} FROM unnest(f.cutoff_dates) AS c (at) ORDER BY c.at)`;

const followedSet = (alias: string, period: 'inForce' | 'coming'): string =>
  `json_build_object('id', ${alias}.id, 'code', ${alias}.code, 'hash', ${alias}.hash, 'own', ${alias}.call_id IS NOT NULL,
    'from', ${iso(`${alias}.valid_from`)}, 'to', ${iso(`${alias}.valid_to`)}, 'period', '${period}')`;

// What is published for later takes its turn by itself: a set of the call alone, or of the code it names.
const later = `SELECT s.* FROM public.rule_set s WHERE s.valid_from > clock.at AND s.id <> now.id AND (s.call_id = f.id
  OR s.call_id IS NULL AND s.code = (SELECT n.code FROM public.rule_set n WHERE n.id = f.rule_set_id))`;

const requests = `FROM public.dossier d JOIN workflow.instance i ON i.aggregate_id = d.id AND i.key = 'request'
  WHERE d.call_id = f.id AND ${followsSql('i.state')}`;

// R52: how many requests what it owes has not reached.
const owed = `(SELECT count(DISTINCT d.id)::int FROM public.dossier d JOIN workflow.due u ON u.aggregate_id = d.id
  WHERE d.call_id = f.id AND u.actor->>'kind' = 'decision' AND u.refused_at IS NULL)`;

// Its reasons are for whoever signs in; an erased one is null.
const history = `COALESCE((SELECT json_agg(json_build_object('at', ${iso('e.at')}, 'type', fact->>'type',
    'from', fact->>'from', 'to', fact->>'to', 'awards', fact->>'awards', 'follows', fact->>'follows', 'decision', fact->>'decision', 'reasons', t.body) ORDER BY e.seq DESC)
  FROM workflow.instance i JOIN workflow.audit_entry e ON e.instance_id = i.id
    CROSS JOIN LATERAL jsonb_array_elements(e.body::jsonb->'facts') AS fact
    LEFT JOIN workflow.private_text t ON t.id = (e.body::jsonb #>> '{command,texts,reasons,id}')::uuid
  WHERE i.aggregate_id = f.id AND i.machine = 'Call'), '[]')`;

const named = `json_build_object('code', s.code, 'name', s.name)`;
const namedSql = (which: string) => `(SELECT ${named} FROM public.funding_call s WHERE ${which})`;
const listedSql = (which: string) =>
  `COALESCE((SELECT json_agg(${named} ORDER BY s.closes_at, s.code) FROM public.funding_call s WHERE ${which}), '[]')`;

const dossiers = `(SELECT count(*)::int FROM public.dossier d WHERE d.call_id = f.id AND NOT EXISTS (SELECT
  FROM workflow.instance i WHERE i.aggregate_id = d.id AND i.key = 'request' AND i.state = 'deleted'))`;

/** $1 code of a call, $2 account → CallRow as `call`; null without such a call */
export const callPageSql = `WITH clock AS MATERIALIZED (SELECT date_trunc('milliseconds', platform.now()) AS at)
SELECT ${mandatesOf('$2::uuid', 'clock.at')} AS mine, (SELECT json_build_object('code', f.code, 'name', f.name,
  'funder', f.funder, 'opensAt', ${iso('f.opens_at')}, 'intakeAt', ${iso('f.intake_at')},
  'closesAt', ${iso('f.closes_at')}, 'cutoffDates', ${cutoffs}, 'calendarMode', f.calendar_mode,
  'awards', f.awards, 'follows', ${namedSql('s.id = f.follows_id')}, 'followers', ${listedSql('s.follows_id = f.id')},
  'firstSteps', ${listedSql(`s.awards = 'opinion' AND s.id <> f.id`)}, 'dossiers', ${dossiers},
  'cancelledAt', ${iso('f.cancelled_at')}, 'requests', (SELECT count(*)::int ${requests}), 'owed', ${owed},
  'history', ${history}, 'values', now."values", 'rules', (SELECT json_agg(x.line ORDER BY x.rank, x.begins) FROM (
    SELECT 0 AS rank, now.valid_from AS begins, ${followedSet('now', 'inForce')} AS line
    UNION ALL SELECT 1, l.valid_from, ${followedSet('l', 'coming')} FROM (${later}) l) x))
  FROM public.funding_call f ${followedSql('clock.at')} JOIN public.rule_set now ON now.id = r.id
  WHERE f.code = $1) AS call FROM clock`;

import { followedSql, mandatesOf } from '../cooperation/index.js';

/*
 * The rule sets, their drafts and who follows them, as SQL text: one statement a page, one instant (`clock.at`).
 */

const iso = (instant: string): string =>
  `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const list = (item: string, order: string, from: string): string =>
  `coalesce((SELECT json_agg(${item} ORDER BY ${order}) FROM ${from}), '[]'::json)`;

const callOf = (id: string): string =>
  `(SELECT json_build_object('code', f.code, 'name', f.name) FROM public.funding_call f WHERE f.id = ${id})`;

const setLine = `json_build_object('id', s.id, 'code', s.code, 'call', ${callOf('s.call_id')}, 'hash', s.hash,
  'from', ${iso('s.valid_from')}, 'to', ${iso('s.valid_to')}, 'pinned', coalesce(p.pinned, 0),
  'decision', json_build_object('number', k.number, 'object', k.object, 'decidedAt', ${iso('k.decided_at')}))`;

// Requests count where they stand: what each has pinned is in its snapshot and nowhere else.
const sets = `public.rule_set s JOIN public.steering_decision k ON k.number = s.adopted_by
  LEFT JOIN (SELECT i.snapshot #>> '{context,submission,rules,id}' AS id, count(*)::int AS pinned
    FROM workflow.instance i WHERE i.key = 'request' GROUP BY 1) p ON p.id = s.id::text`;

const draftLine = `json_build_object('id', d.id, 'code', d.code, 'call', ${callOf('d.call_id')}, 'title', d.title,
  'savedAt', ${iso('d.saved_at')})`;

const callLine = `json_build_object('code', f.code, 'name', f.name, 'closesAt', ${iso('f.closes_at')},
  'cancelledAt', ${iso('f.cancelled_at')},
  'ruleSet', json_build_object('id', r.id, 'code', r.code, 'hash', r.hash))`;

const calls = list(callLine, 'f.closes_at DESC, f.code', `public.funding_call f ${followedSql('clock.at')}`);

const mine = `${mandatesOf('$1::uuid', 'clock.at')} AS mine`;
const clock = `WITH clock AS MATERIALIZED (SELECT date_trunc('milliseconds', platform.now()) AS at)`;

/** $1 account → RulebookRow */
export const rulebookSql = `${clock} SELECT ${iso('clock.at')} AS at, ${mine},
  ${list(setLine, 's.valid_from DESC, s.id', sets)} AS sets,
  ${list(draftLine, 'd.saved_at DESC, d.id', 'public.rule_draft d')} AS drafts, ${calls} AS calls FROM clock`;

/** $1 account, $2 id of a set → RuleSetRow; `set` null without such a set */
export const ruleSetSql = `${clock} SELECT ${iso('clock.at')} AS at, ${mine}, ${calls} AS calls,
  (SELECT ${setLine} FROM ${sets} WHERE s.id = $2) AS set,
  (SELECT s."values" FROM public.rule_set s WHERE s.id = $2) AS "values",
  (SELECT json_build_object('id', b.id, 'values', b."values") FROM public.rule_set b WHERE b.successor_id = $2) AS before
  FROM clock`;

/** What a draft of `d` is held against: the rules its requests would follow without it. */
const baseOf = `(SELECT json_build_object('id', s.id, 'hash', s.hash, 'values', s."values") FROM public.rule_set s
  WHERE s.code = d.code AND s.successor_id IS NULL
    OR d.call_id IS NOT NULL AND s.id = (SELECT r.id FROM public.funding_call f ${followedSql('clock.at')}
      WHERE f.id = d.call_id)
  ORDER BY s.code = d.code DESC LIMIT 1)`;

/** $1 account, $2 id of a draft → RuleDraftRow; `draft` null without such a draft */
export const ruleDraftSql = `${clock} SELECT ${iso('clock.at')} AS at, ${mine},
  (SELECT json_build_object('id', d.id, 'code', d.code, 'callId', d.call_id, 'call', ${callOf('d.call_id')},
    'title', d.title, 'values', d."values", 'revision', d.revision, 'savedAt', ${iso('d.saved_at')}, 'base', ${baseOf})
    FROM public.rule_draft d WHERE d.id = $2) AS draft FROM clock`;

/** $1 account, $2 code of a rule set or null, $3 code of a call or null → what a draft would be made of */
export const originSql = `${clock} SELECT ${iso('clock.at')} AS at, ${mine},
  (SELECT json_build_object('code', coalesce('appel/' || f.code, $2), 'callId', f.id, 'values', s."values")
    FROM public.rule_set s LEFT JOIN public.funding_call f ON f.code = $3
    WHERE CASE WHEN $3::text IS NULL THEN s.code = $2 AND s.call_id IS NULL AND s.successor_id IS NULL
      ELSE s.id = (SELECT r.id FROM public.funding_call f ${followedSql('clock.at')}
        WHERE f.code = $3) END LIMIT 1) AS origin FROM clock`;

// Requests of the draft's own rules, or of its one call; the newest reference first, whatever its length.
const inScope = `workflow.instance i JOIN public.dossier o ON o.id = i.aggregate_id
  WHERE i.key = 'request' AND CASE WHEN $1::uuid IS NULL
    THEN i.snapshot #>> '{context,submission,rules,id}' IN (SELECT s.id::text FROM public.rule_set s WHERE s.code = $2)
    ELSE i.snapshot #>> '{context,submission,call,id}' = $1::text END`;

/**
 * $1 call or null, $2 code, $3 last reference seen or null, $4 how many → RehearsedRow: the requests a draft is
 * rehearsed on, and how many come before them.
 */
export const rehearsedSql = `${clock} SELECT ${iso('clock.at')} AS at,
  (SELECT count(*)::int FROM ${inScope}) AS total,
  (SELECT count(*)::int FROM ${inScope} AND (length(o.reference), o.reference) >= (length($3), $3)) AS before,
  (SELECT coalesce(json_object_agg(p.code, p.short), '{}') FROM public.pole p) AS names,
  ${list(
    `json_build_object('reference', l.reference, 'instances', (SELECT json_object_agg(v.key, json_build_object(
      'machine', v.machine, 'machineVersion', v.machine_version, 'snapshot', v.snapshot))
      FROM workflow.instance v WHERE v.aggregate_id = l.id))`,
    'length(l.reference) DESC, l.reference DESC',
    `(SELECT o.id, o.reference FROM ${inScope} AND ($3::text IS NULL OR (length(o.reference), o.reference) < (length($3), $3))
      ORDER BY length(o.reference) DESC, o.reference DESC LIMIT $4::int) l`,
  )} AS requests FROM clock`;

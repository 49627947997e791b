import { inForceSql } from './in-force.js';

/*
 * A funding call and its rules as SQL expressions, see world.ts. `call` is the SQL text of the call's id, `at` that of
 * the instant.
 */

/**
 * The rules a call follows at the instant (R3), joined to the call `f` as `r`: its own while they are in force, else the
 * newest begun of the code it names; before any has begun, the first to begin. A call is never without rules.
 */
export const followedSql = (at: string): string => `JOIN LATERAL (
  SELECT s.id, s.code, s.hash, s."values" FROM public.rule_set s
  WHERE s.call_id = f.id AND s.valid_from <= ${at} AND (s.valid_to IS NULL OR s.valid_to > ${at})
    OR s.call_id IS NULL AND s.code = (SELECT named.code FROM public.rule_set named WHERE named.id = f.rule_set_id)
  ORDER BY s.call_id IS NULL, s.valid_from > ${at}, abs(extract(epoch FROM s.valid_from - ${at})) LIMIT 1) r ON true`;

const rulesOf = `jsonb_build_object('id', r.id, 'hash', r.hash, 'values', r."values")`;

/** PinnedRules: the rules a request for this call pins at submission; null without such a call. */
export const rulesSql = (call: string, at: string): string => `(SELECT ${rulesOf}
  FROM public.funding_call f ${followedSql(at)} WHERE f.id = ${call})`;

const instantSql = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * CallTerms of the call `f`: the pôles' territories as they stand at its closing (R21), and the thresholds that stood in the call
 * before its rule set said them.
 */
export const termsSql = (f: string): string => `jsonb_build_object('source', ${f}.source,
  'territories', COALESCE((SELECT jsonb_agg(jsonb_build_object('code', t.code, 'regions', t.regions)) FROM (
    SELECT p.code, jsonb_agg(t.region ORDER BY t.region) AS regions FROM public.pole_territory t
    JOIN public.pole p ON p.id = t.pole_id WHERE ${inForceSql('t', `${f}.closes_at`)} GROUP BY p.code) t), '[]'::jsonb),
  'earlier', coalesce(${f}.earlier_thresholds, '{}'))`;

const callObject = `jsonb_build_object('id', f.id, 'code', f.code, 'name', f.name, 'funder', f.funder,
  'opensAt', ${instantSql('f.opens_at')}, 'intakeAt', ${instantSql('f.intake_at')},
  'closesAt', ${instantSql('f.closes_at')}, 'calendarMode', f.calendar_mode,
  'awards', f.awards, 'follows', (SELECT s.code FROM public.funding_call s WHERE s.id = f.follows_id),
  'terms', ${termsSql('f')}, 'rules', ${rulesOf})`;

/** WorldCall of one call; null without such a call. */
export const callSql = (call: string, at: string): string => `(SELECT ${callObject}
  FROM public.funding_call f ${followedSql(at)} WHERE f.id = ${call})`;

/** WorldCall[]: the calls open at the instant, the first to close first (R20). */
export const openCallsSql = (
  at: string,
): string => `COALESCE((SELECT jsonb_agg(${callObject} ORDER BY f.closes_at)
  FROM public.funding_call f ${followedSql(at)}
  WHERE f.opens_at <= ${at} AND ${at} <= f.closes_at AND f.cancelled_at IS NULL), '[]'::jsonb)`;

/*
 * R75: the power of a chair is held by one person at a time: by who has it by delegation while that is in force, the chair's
 * mandate and their own seat with it; else by the chair. The casting vote goes with it, to whoever presides (R34); no ballot
 * does. As SQL expressions: `at` is the text of the instant, `m` the alias of a mandate, `o` and `s` of its organ and seat.
 */

const holds = (alias: string, at: string) =>
  `${alias}.valid_from <= ${at} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > ${at})`;

const joined = (at: string) => `public.chair_delegation g
  JOIN public.mandate given ON given.id = g.mandate_id AND ${holds('given', at)}
  JOIN public.mandate borne ON borne.id = g.bearer_id AND ${holds('borne', at)}`;

const runs = (at: string) => `g.cancelled_at IS NULL AND ${holds('g', at)}`;

/** The delegations of the instant; nobody has a power whose chair, or whose bearer, has no mandate any more. */
const delegatedSql = (at: string): string => `${joined(at)} WHERE ${runs(at)}`;

const given = (at: string) => `m.id IN (SELECT g.mandate_id FROM ${delegatedSql(at)})`;
const borne = (at: string) => `m.id IN (SELECT g.bearer_id FROM ${delegatedSql(at)})`;

/** As what a mandate is held at the instant, of whatever organ. */
export const heldSql = (at: string): string =>
  `CASE WHEN ${given(at)} THEN 'member' WHEN ${borne(at)} THEN 'chair' ELSE m.role END`;

/** As what it is held before a request. R34: who chairs an organ that only gives an opinion signs nothing for the pôle. */
export const roleSql = (at: string): string =>
  `CASE WHEN m.role IN ('chair', 'deputyChair') AND o.kind <> 'decision' THEN 'member'
    ELSE ${heldSql(at)} END`;

/** The id of the delegation a mandate signs by; null for its own. */
export const delegationSql = (at: string): string =>
  `(SELECT g.id FROM ${delegatedSql(at)} AND g.bearer_id = m.id)`;

/** Who presides: the seat of the chair, or of who has its power. */
export const presidesSql = (at: string): string => `(s.chair AND NOT ${given(at)} OR ${borne(at)})`;

/** The person whose power the seat presides by; null for its own. */
export const titularSql = (at: string): string =>
  `(SELECT given.account_id FROM ${delegatedSql(at)} AND g.bearer_id = m.id)`;

const instant = (value: string) => `to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** WorldDelegation[]: which chairs have given their power, to whom, and until when. */
export const delegationsSql = (at: string): string => `COALESCE((SELECT json_agg(json_build_object('id', g.id,
    'pole', pole.code, 'chair', given.account_id, 'bearer', borne.account_id, 'deputy', borne.role = 'deputyChair',
    'until', ${instant('least(g.valid_to, given.valid_to, borne.valid_to)')}) ORDER BY g.id)
  FROM ${joined(at)} JOIN public.pole ON pole.id = given.pole_id WHERE ${runs(at)}), '[]'::json)`;

const ended = 'least(g.valid_to, given.valid_to, borne.valid_to)';

/** WorldLapse[]: what people were, last: an act of theirs is refused with its reason, not as a stranger's. */
export const lapsedSql = (
  at: string,
): string => `COALESCE((SELECT json_agg(json_build_object('person', l.person,
    'pole', l.pole, 'role', l.role, 'seat', l.seat, 'delegation', l.delegation, 'until', ${instant('l.until')})
    ORDER BY l.person, l.pole, l.role, l.delegation)
  FROM (SELECT DISTINCT ON (l.person, l.pole, l.role, l.delegation) * FROM (
    SELECT m.account_id AS person, pole.code AS pole,
      CASE WHEN m.role IN ('chair', 'deputyChair') AND o.kind <> 'decision' THEN 'member' ELSE m.role END AS role,
      m.seat_id AS seat, false AS delegation, m.valid_to AS until
    FROM public.mandate m JOIN public.pole ON pole.id = m.pole_id LEFT JOIN public.organ o ON o.id = m.organ_id
    WHERE m.valid_to <= ${at}
    UNION ALL SELECT borne.account_id, pole.code, 'chair', borne.seat_id, true, ${ended}
    FROM public.chair_delegation g JOIN public.mandate given ON given.id = g.mandate_id
      JOIN public.mandate borne ON borne.id = g.bearer_id JOIN public.pole ON pole.id = given.pole_id
    WHERE g.cancelled_at IS NULL AND ${ended} <= ${at} AND ${ended} > g.valid_from
  ) l ORDER BY l.person, l.pole, l.role, l.delegation, l.until DESC) l), '[]'::json)`;

import { termsSql } from '../../cooperation/index.js';
import { pinnedVersionSql } from './pinned-version.js';

/*
 * What a dossier has to do with others: the two steps of a call (R51), a postponed project presented again (R69). `d` is its row, `f`
 * its call, `v` the version that is read.
 */

/** R66: the pieces of the version `v` that are not open to the whole review. */
export interface ReservedPiece {
  level: 'leadOnly' | 'namedPersons';
  groups: string[];
}

/** Absent where an act is told nothing of them. */
export interface Reserving {
  reserved?: ReservedPiece[];
}

export const reservedSql = `COALESCE((SELECT jsonb_agg(jsonb_build_object('level', a.level, 'groups', to_jsonb(a.named_groups)) ORDER BY a.id)
  FROM public.annex a WHERE a.dossier_id = d.id AND a.version = v.version AND a.level IN ('leadOnly', 'namedPersons')), '[]'::jsonb)`;

export const instant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** WorldStep of the one dossier that is so; null where there is none. */
const stepSql = (
  which: string,
  more = '',
): string => `(SELECT jsonb_build_object('id', o.id, 'reference', o.reference,
  'state', (SELECT i.state FROM workflow.instance i WHERE i.aggregate_id = o.id AND i.key = 'request')${more})
  FROM public.dossier o WHERE o.${which})`;

const submissionIn = (
  id: string,
): string => `(SELECT i.snapshot #>> '{context,submission}' FROM workflow.instance i
  WHERE i.aggregate_id = ${id} AND i.key = 'request')`;

const callsSql = (
  which: string,
): string => `COALESCE((SELECT jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name,
  'opensAt', ${instant('n.opens_at')}, 'closesAt', ${instant('n.closes_at')},
  'cancelled', n.cancelled_at IS NOT NULL) ORDER BY n.closes_at, n.id)
  FROM public.funding_call n WHERE ${which}), '[]'::jsonb)`;
const followers = callsSql(`f.awards = 'opinion' AND n.follows_id = f.id`);
const stateSql = `(SELECT i.state FROM workflow.instance i WHERE i.aggregate_id = d.id AND i.key = 'request')`;
/** R69: this call, or another that asks the pôles the same. */
const callsAgain = callsSql(
  `n.awards = f.awards AND n.follows_id IS NOT DISTINCT FROM f.follows_id AND ${stateSql} = 'postponed'`,
);
const earlierContext = `, 'context', (SELECT i.snapshot -> 'context' FROM workflow.instance i
  WHERE i.aggregate_id = o.id AND i.key = 'request' AND ${stateSql} IS NULL),
  'ended', cardinality(ARRAY(SELECT x.id FROM public.dossier x WHERE x.resubmits_id = o.id
    AND x.resubmits_rank < d.resubmits_rank AND ${submissionIn('x.id')} IS NOT NULL))`;
/** The last time it was presented again: those before came to nothing. */
const lastAgain = stepSql(
  'resubmits_id = d.id ORDER BY o.resubmits_rank DESC LIMIT 1',
  `, 'rank', o.resubmits_rank`,
);
/** R69: until it is admitted, and as long as it is on the light track. */
const isCompared = `d.resubmits_id IS NOT NULL AND EXISTS (SELECT FROM workflow.instance i WHERE i.aggregate_id = d.id
  AND i.key = 'request' AND (i.state = 'admissibilityCheck'
    OR i.snapshot @> '{"context": {"resubmission": {"light": {"endedBy": null}}}}'))`;
const technicalIn = (id: string, version: string): string => `ARRAY(SELECT a.sha256 FROM public.annex a
    WHERE a.dossier_id = ${id} AND a.version = ${version} AND a.kind = 'technicalAnnex' ORDER BY a.sha256)`;
const comparedAgain = `CASE WHEN ${isCompared} THEN jsonb_build_object(
  'before', (SELECT o.content FROM public.dossier_version o
    WHERE o.dossier_id = d.resubmits_id AND o.version = ${pinnedVersionSql('d.resubmits_id')}),
  'partnerPoles', (SELECT i.snapshot #> '{context,submission,partnerPoles}' FROM workflow.instance i
    WHERE i.aggregate_id = d.resubmits_id AND i.key = 'request'),
  'technical', jsonb_build_object('before', ${technicalIn('d.resubmits_id', pinnedVersionSql('d.resubmits_id'))},
    'after', ${technicalIn('d.id', 'v.version')}),
  'termsBefore', (SELECT ${termsSql('c')} FROM public.dossier o JOIN public.funding_call c ON c.id = o.call_id
    WHERE o.id = d.resubmits_id),
  'rulesBefore', (SELECT i.snapshot #> '{context,submission,rules,values}' FROM workflow.instance i
    WHERE i.aggregate_id = d.resubmits_id AND i.key = 'request'),
  'after', v.content, 'terms', ${termsSql('f')}) END`;

/** Fields of DossierFacts. */
export const linksSql = `'continues', ${stepSql('id = d.continues_id')},
    'continuedBy', ${stepSql('continues_id = d.id')}, 'followers', ${followers},
    'resubmits', ${stepSql('id = d.resubmits_id', earlierContext)}, 'resubmittedBy', ${lastAgain},
    'callsAgain', ${callsAgain}, 'comparedAgain', ${comparedAgain}`;

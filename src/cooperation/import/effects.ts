import type { EntityManager } from 'typeorm';

/** What a file changes of what requests under way stand on, and which of them: what a dry run tells before it is done. */
export type Effect =
  /** R65: those handed in keep the lead they had */
  | { kind: 'lead'; domain: string; before: string[]; after: string[]; requests: string[] }
  /** R64: those in which the pôle has a part are left to the act that says so */
  | { kind: 'leaves'; pole: string; on: string; requests: string[] };

/** Domains with who leads them from now on, and pôles with the day they leave the charter. */
export interface Standing {
  leads: Record<string, string[]>;
  leaves: Record<string, string>;
}

const day = `'YYYY-MM-DD'`;

const standingSql = `SELECT
  COALESCE((SELECT json_object_agg(d.code, COALESCE((SELECT json_agg(p.code ORDER BY l.valid_from, p.code)
    FROM domain_lead l JOIN pole p ON p.id = l.pole_id
    WHERE l.domain_id = d.id AND (l.valid_to IS NULL OR l.valid_to > platform.now())
      AND NOT EXISTS (SELECT FROM domain_lead n WHERE n.domain_id = d.id AND n.valid_from = l.valid_to)), '[]'))
    FROM strategic_domain d), '{}') AS leads,
  COALESCE((SELECT json_object_agg(p.code, to_char(ended.at AT TIME ZONE 'Europe/Paris', ${day})) FROM pole p JOIN LATERAL (
    SELECT max(coalesce(m.valid_to, 'infinity')) AS at FROM charter_membership m WHERE m.pole_id = p.id) ended ON ended.at < 'infinity'),
    '{}') AS leaves`;

export async function standingOf(tx: EntityManager): Promise<Standing> {
  const [row] = await tx.query<Standing[]>(standingSql);
  return row ?? { leads: {}, leaves: {} };
}

const underWay = `workflow.instance i JOIN dossier d ON d.id = i.aggregate_id WHERE i.key = 'request'
  AND i.snapshot #> '{context,submission}' <> 'null'
  AND i.state NOT IN ('draft', 'withdrawn', 'lapsed', 'deleted', 'closed', 'labelled', 'opinionGiven', 'refused', 'postponed', 'inadmissible')`;

const ofDomainSql = `SELECT d.reference FROM ${underWay} AND EXISTS (SELECT FROM dossier_version v WHERE v.dossier_id = d.id
  AND v.version = (i.snapshot #>> '{context,submission,file,version}')::int AND v.facts->>'mainDomain' = $1) ORDER BY d.reference`;

const ofPoleSql = `SELECT d.reference FROM ${underWay} AND NOT coalesce(i.snapshot #> '{context,departures}'
    @> jsonb_build_array(jsonb_build_object('pole', $1::text)), false)
  AND (i.snapshot #>> '{context,leadPole}' = $1 OR i.snapshot #> '{context,invited}' ? $1
    OR i.snapshot #> '{context,leadPole}' = 'null' AND (i.snapshot #>> '{context,submission,receivingPole}' = $1
      OR i.snapshot #> '{context,submission,wished}' ? $1 OR i.snapshot #> '{context,submission,domainLeads}' ? $1
      OR i.snapshot #> '{context,submission,shares}' ? $1)) ORDER BY d.reference`;

/** What has changed since `before`, in the transaction that changes it. */
export async function effectsSince(tx: EntityManager, before: Standing): Promise<Effect[]> {
  const after = await standingOf(tx);
  const named = async (sql: string, code: string) =>
    (await tx.query<{ reference: string }[]>(sql, [code])).map(({ reference }) => reference);
  const effects: Effect[] = [];
  for (const [domain, leads] of Object.entries(after.leads)) {
    const former = before.leads[domain];
    if (!former || former.join() === leads.join()) continue;
    const requests = await named(ofDomainSql, domain);
    effects.push({ kind: 'lead', domain, before: former, after: leads, requests });
  }
  for (const [pole, on] of Object.entries(after.leaves))
    if (before.leaves[pole] !== on)
      effects.push({ kind: 'leaves', pole, on, requests: await named(ofPoleSql, pole) });
  return effects;
}

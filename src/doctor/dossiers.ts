import { ruleHash } from '../cooperation/index.js';
import { sealOf, type DossierContent } from '../dossiers/index.js';
import type { PinnedValues } from '../../workflows/index.js';
import type { Queryable } from '../platform/database.js';
import type { Place, Subject } from './invariant.js';

const pinned = `workflow.instance r JOIN LATERAL (SELECT r.snapshot#>'{context,submission}' AS it) s
  ON jsonb_typeof(s.it) = 'object' WHERE r.machine = 'LabelRequest' AND r.key = 'request'`;

interface SealedRow {
  dossier: string;
  version: number;
  hash: string;
  content: DossierContent;
  annexes: Parameters<typeof sealOf>[1];
}

const sealedSql = `SELECT v.dossier_id AS dossier, v.version, v.hash, v.content, coalesce((SELECT json_agg(
    json_build_object('kind', a.kind, 'name', a.name, 'sha256', a.sha256, 'level', a.level, 'groups', a.named_groups, 'mails', a.named_mails)) FROM public.annex a
    WHERE a.dossier_id = v.dossier_id AND a.version = v.version), '[]') AS annexes
  FROM public.dossier_version v
  WHERE v.status = 'sealed' AND ($1::uuid IS NULL OR (v.dossier_id, v.version) > ($1, $2::smallint))
  ORDER BY v.dossier_id, v.version LIMIT $3`;

const atOnce = 200;

/** R60: the fingerprint opinions bind to is that of the content and the pieces. */
async function otherSeals({ database }: Place): Promise<string[]> {
  const found: string[] = [];
  for (let last: SealedRow | undefined; ;) {
    const values = [last?.dossier ?? null, last?.version ?? 0, atOnce];
    const { rows }: { rows: SealedRow[] } = await database.query<SealedRow & Record<string, unknown>>(
      sealedSql,
      values,
    );
    const wrong = rows.filter(({ hash, content, annexes }) => sealOf(content, annexes) !== hash);
    found.push(...wrong.map(({ dossier, version }) => `${dossier} version ${version}`));
    last = rows.at(-1);
    if (rows.length < atOnce) return found;
  }
}

async function otherRules(database: Queryable): Promise<string[]> {
  const { rows } = await database.query<{ id: string; hash: string; values: PinnedValues }>(
    'SELECT id, hash, "values" FROM public.rule_set',
  );
  return rows.filter(({ hash, values }) => ruleHash(values) !== hash).map(({ id }) => id);
}

export const dossiers: Subject = {
  about: 'Dossiers and what requests pin of them',
  remedy:
    'Compare the rows with a backup; a sealed version and a rule set in force are never changed by hand.',
  invariants: [
    {
      name: 'requestWithoutDossier',
      promise: 'every label request has its dossier',
      sql: `SELECT a.id::text FROM workflow.aggregate a LEFT JOIN public.dossier d ON d.id = a.id
        WHERE a.kind = 'labelRequest' AND d.id IS NULL`,
    },
    {
      name: 'dossierNeverOpened',
      promise:
        'every dossier older than an hour has its request, unless its call was cancelled as it was made',
      sql: `SELECT d.id::text FROM public.dossier d JOIN public.funding_call f ON f.id = d.call_id
        LEFT JOIN workflow.aggregate a ON a.id = d.id WHERE a.id IS NULL AND f.cancelled_at IS NULL AND d.created_at < (SELECT platform.now()) - interval '1 hour'`,
    },
    {
      name: 'holderDiffers',
      promise: 'a request and its dossier were opened by the same person, for the same call',
      sql: `SELECT r.aggregate_id::text AS id FROM workflow.instance r JOIN public.dossier d ON d.id = r.aggregate_id
        WHERE r.machine = 'LabelRequest' AND (r.snapshot#>>'{context,holder}' <> d.holder_id::text
          OR r.snapshot#>>'{context,submission,call,id}' <> d.call_id::text)`,
    },
    {
      name: 'referenceGap',
      rule: 'R20',
      promise: 'the dossiers of a year are numbered without a gap, as far as its counter says',
      sql: `SELECT y.year::text AS id FROM (SELECT substr(reference, 5, 4)::int AS year, count(*) AS n,
          max(substr(reference, 10)::int) AS last FROM public.dossier GROUP BY 1) y
        FULL JOIN public.dossier_counter c ON c.year = y.year
        WHERE (y.n, y.last) IS DISTINCT FROM (c.last::bigint, c.last)`,
    },
    {
      name: 'submissionNotSealed',
      rule: 'R60',
      promise: 'the version a request has pinned is sealed, with that very fingerprint',
      sql: `SELECT f.id FROM (SELECT r.aggregate_id::text AS id, r.aggregate_id, s.it->'file' AS file FROM ${pinned}) f
        LEFT JOIN public.dossier_version v ON v.dossier_id = f.aggregate_id AND v.version = (f.file->>'version')::int
        WHERE v.hash IS DISTINCT FROM f.file->>'hash'`,
    },
    {
      name: 'sealBroken',
      rule: 'R60',
      promise: 'the fingerprint of a sealed version is that of its content and its pieces',
      deep: true,
      look: otherSeals,
    },
    {
      name: 'versionFactsDiffer',
      promise: 'what acts and lists read of a version is what its content says',
      deep: true,
      sql: `SELECT dossier_id || ' version ' || version AS id FROM public.dossier_version
        WHERE (facts, listed_acronym, listed_title) IS DISTINCT FROM
          (public.version_facts(content), content->>'acronym', content->>'titleFr')`,
    },
    {
      name: 'rulesUnknown',
      rule: 'R3',
      promise: 'the rules a request has pinned are those of a set that was adopted, value for value',
      sql: `SELECT p.id FROM (SELECT r.aggregate_id::text AS id, s.it->'rules' AS rules FROM ${pinned}) p
        LEFT JOIN public.rule_set s ON s.id::text = p.rules->>'id' AND s.hash = p.rules->>'hash'
        WHERE s."values" IS DISTINCT FROM p.rules->'values'`,
    },
    {
      name: 'rulesAltered',
      rule: 'R3',
      promise: 'a rule set has the values that were adopted',
      look: ({ database }) => otherRules(database),
    },
    {
      name: 'readingAltered',
      promise: 'the form of an expert who has sent it is the one the act binds',
      sql: `SELECT v.id || ' form ' || (x->'form'->>'id') AS id
        FROM workflow.instance v, jsonb_array_elements(v.snapshot#>'{context,experts}') AS x
        LEFT JOIN public.review_form f ON f.id::text = x->'form'->>'id'
        WHERE v.machine = 'PoleReview' AND jsonb_typeof(x->'form') = 'object' AND (f.dossier_id, 'review:' || f.pole,
          f.expert_id::text, f.sent_hash) IS DISTINCT FROM (v.aggregate_id, v.key, x->>'person', x->'form'->>'hash')`,
    },
    {
      name: 'formWithoutDeclaration',
      rule: 'R63a',
      promise: 'an expert writes on a dossier once they have declared their interests',
      sql: `SELECT f.id::text FROM public.review_form f LEFT JOIN workflow.instance r
        ON r.aggregate_id = f.dossier_id AND r.key = 'request'
        WHERE NOT coalesce(r.snapshot#>'{context,declarations}' ? f.expert_id::text, false)`,
    },
  ],
};

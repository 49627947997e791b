import type { Pool } from 'pg';
import { dossiersHeldSql, holderSql } from '../mandates/index.js';
import type { Criterion, Scores } from './grid.js';
import type { OwnBallots } from './seals.js';

/** One entry of the audit trail as the pages tell it: who, in which capacity, what happened. */
export interface TrailLine {
  key: string;
  seq: number;
  at: string;
  hash: string;
  actor: { kind: 'person' | 'clock' | 'decision'; id?: string; number?: string };
  as: { role?: string; pole?: string; delegation?: string };
  command: string;
  facts: { type: string; [field: string]: unknown }[];
}

/** What a page of a request shows beside its situation, in one round trip. */
export interface Details {
  trail: TrailLine[];
  /** names of the people the page speaks of, by account id */
  names: Record<string, string>;
  /** texts by id: of the pôle's own review and of the positions; an erased one is absent */
  texts: Record<string, string>;
  /** what the experts wrote, by form: those sent, as they were sent */
  readings: Record<string, { scores: Scores; comments: Record<Criterion, string> }>;
  /** R76: drafts of readings that were never given, by `pole/person` */
  drafts?: Record<string, { scores: Scores; comments: Record<Criterion, string> }>;
  /** the reader's own sealed ballots, by commitment (D11): read apart, by the engine alone */
  seals: OwnBallots;
  /** R73: a funded project of the same holder is late */
  holderLate: boolean;
}

const detailsSql = `WITH trail AS (
  SELECT i.key, e.seq, e.at, e.hash, e.body::jsonb AS body FROM workflow.instance i
  JOIN workflow.audit_entry e ON e.instance_id = i.id WHERE i.aggregate_id = $1 AND i.key = ANY($2)),
said AS (SELECT DISTINCT (ref #>> '{}')::uuid AS id FROM workflow.instance i,
  jsonb_path_query(i.snapshot, '$.context.**.id') AS ref
  WHERE i.aggregate_id = $1 AND i.key = ANY($2) AND (ref #>> '{}') ~ '^[0-9a-f-]{36}$')
SELECT
  COALESCE((SELECT json_agg(json_build_object('key', key, 'seq', seq,
    'at', to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'hash', hash, 'actor', body->'actor',
    'as', body->'as', 'command', body->'command'->>'type', 'facts', body->'facts') ORDER BY at, key, seq)
    FROM trail), '[]') AS trail,
  COALESCE((SELECT json_object_agg(a.id, a.name) FROM public.account a WHERE a.id = ANY($3::uuid[] || ARRAY(
    SELECT (body->'actor'->>'id')::uuid FROM trail WHERE body->'actor'->>'kind' = 'person'))), '{}') AS names,
  COALESCE((SELECT json_object_agg(t.id, t.body) FROM workflow.private_text t
    WHERE t.id = ANY (ARRAY(SELECT id FROM said)) AND t.body IS NOT NULL), '{}') AS texts,
  COALESCE((SELECT json_object_agg(f.id, json_build_object('scores', f.scores, 'comments', f.comments))
    FROM public.review_form f JOIN jsonb_to_recordset($4::jsonb) AS sent (id uuid, hash text)
      ON sent.id = f.id AND sent.hash = f.hash WHERE f.dossier_id = $1), '{}') AS readings,
  COALESCE((SELECT json_object_agg(f.pole || '/' || f.expert_id, json_build_object('scores', f.scores, 'comments', f.comments))
    FROM public.review_form f WHERE f.dossier_id = $1 AND f.pole || '/' || f.expert_id = ANY($5::text[])), '{}') AS drafts,
  EXISTS (SELECT FROM public.dossier d JOIN LATERAL (${dossiersHeldSql(holderSql('d'))}) o ON o.id <> d.id
    JOIN workflow.instance l ON l.aggregate_id = o.id AND l.key = 'label' AND l.state = 'funded'
    WHERE d.id = $1 AND l.snapshot #>> '{context,followUp,late}' = 'true') AS "holderLate"`;

/** A review form that was sent, by the hash the act has bound. */
export interface SentForm {
  id: string;
  hash: string;
}

/** What a reader may see of the inside of a request. */
export interface Sight {
  /** the instances whose trail and texts they may see */
  keys: string[];
  /** accounts whose names the page says */
  people: string[];
  forms: SentForm[];
  /** drafts that were never given, by `pole/person` (R76) */
  drafts: string[];
}

export async function detailsOf(
  pool: Pool,
  id: string,
  { keys, people, forms, drafts }: Sight,
): Promise<Omit<Details, 'seals'>> {
  const { rows } = await pool.query<Details>({
    name: 'labelling-details',
    text: detailsSql,
    values: [id, keys, people, JSON.stringify(forms), drafts],
  });
  return rows[0] ?? { trail: [], names: {}, texts: {}, readings: {}, holderLate: false };
}

import type { Lang } from '../../templates/i18n/words.js';
import type { Work } from './shares.js';

/** A partner's contact, as letters know it. */
export interface WorldContact {
  id: string;
  lang: Lang;
  region: string | null;
}

/**
 * What an act knows of the dossier: the newest sealed version, the draft before the first. `shares` are computed of
 * `work` and the territories of the instant, by `sharesOf`.
 */
export interface DossierFacts {
  id: string;
  reference: string;
  acronym: string;
  /** the acronym is kept out of letters that say the least */
  discreet: boolean;
  illustration: boolean;
  callId: string;
  callName: string;
  /** ISO, UTC */
  opensAt: string;
  closesAt: string;
  holder: { id: string; lang: Lang };
  contacts: WorldContact[];
  sealed: { version: number; hash: string } | null;
  /** empty while the holder has not chosen; a sealed version always has both */
  mainDomain: string;
  wishedLead: string;
  otherDomains: string[];
  /** pôles asked for, the wished lead first */
  wished: string[];
  work: Work[];
  consent: boolean;
}

const instant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const contacts = `COALESCE((SELECT jsonb_agg(jsonb_build_object('id', k.id, 'lang', k.lang, 'region', k.region)
  ORDER BY k.email) FROM public.dossier_contact k WHERE k.dossier_id = d.id), '[]'::jsonb)`;

const work = `COALESCE((SELECT jsonb_agg(jsonb_build_object('region', p->'region', 'cost', p->'cost'))
  FROM jsonb_array_elements(v.content->'partners') AS p), '[]'::jsonb)`;

const wished = `COALESCE((SELECT jsonb_agg(w.pole ORDER BY w.rank) FROM (
    SELECT 0 AS rank, v.content->>'wishedLead' AS pole
    UNION ALL
    SELECT c.rank, c.item->>'pole' FROM jsonb_array_elements(v.content->'coLabels') WITH ORDINALITY AS c (item, rank)
  ) w WHERE w.pole <> ''), '[]'::jsonb)`;

/** DossierFacts of the dossier `id` (SQL text) as jsonb; null without such a dossier. Constant text, one index scan each. */
export const dossierWorldSql = (id: string): string => `(SELECT jsonb_build_object(
    'id', d.id, 'reference', d.reference, 'acronym', v.content->>'acronym',
    'discreet', v.content->'discreet', 'illustration', d.illustration,
    'callId', f.id, 'callName', f.name, 'opensAt', ${instant('f.opens_at')}, 'closesAt', ${instant('f.closes_at')},
    'holder', jsonb_build_object('id', h.id, 'lang', h.lang), 'contacts', ${contacts},
    'sealed', CASE WHEN v.hash IS NULL THEN NULL ELSE jsonb_build_object('version', v.version, 'hash', v.hash) END,
    'mainDomain', COALESCE(v.content->>'mainDomain', ''), 'otherDomains', v.content->'otherDomains',
    'wishedLead', COALESCE(v.content->>'wishedLead', ''), 'wished', ${wished}, 'work', ${work}, 'consent', v.content->'consent')
  FROM public.dossier d
  JOIN public.funding_call f ON f.id = d.call_id
  JOIN public.account h ON h.id = d.holder_id
  JOIN LATERAL (SELECT * FROM public.dossier_version WHERE dossier_id = d.id
    ORDER BY (status = 'sealed') DESC, version DESC LIMIT 1) v ON true
  WHERE d.id = ${id})`;

import type { Pool } from 'pg';
import { holderSql, roleSql } from '../mandates/index.js';
import type { OutboxRow } from '../engine/index.js';
import type { LetterData } from './letter-data.js';

/** The recipient as of now: where to write, whether they still may be written to, and who would answer. */
export interface RecipientNow {
  name: string;
  address: string;
  /** R77: the body of a correspondent, and the address it gave for when that of its person is dead */
  body: string | null;
  fallback: string | null;
  /** why the letter may no longer reach them; null when it may */
  lost: 'accountDisabled' | 'mandateEnded' | 'personRecused' | 'correspondentEnded' | null;
  writerName: string | null;
  writerAddress: string | null;
  writerPole: string | null;
  /** where the session is held that the letter is about */
  place: string | null;
  /** R75: who signs in the place of whom it was owed to, and whether they have declared no interest; null where nobody does */
  heir: { id: string; role: string; lang: string; clear: boolean } | null;
}

// R75: a chair who has given the power to sign away is still whom an earlier letter was owed to, and who has it is the chair.
// R75: what was asked of who signed is asked of who signs now: the chair, or the deputy of one who stands aside.
// R34: who chairs an organ that only gives an opinion is one of its members here, as the letter was owed to.
// Account, contact or correspondent by the kind; a mandate that has ended, or a declared interest, withholds the letter.
const sql = `
WITH clock AS MATERIALIZED (SELECT platform.now() AS at),
request AS MATERIALIZED (
  SELECT r.snapshot->'context' || jsonb_build_object('declarations',
    coalesce(r.snapshot#>'{context,declarations}', '{}') || coalesce(l.snapshot#>'{context,declarations}', '{}')) AS context
  FROM workflow.instance r LEFT JOIN workflow.instance l ON l.aggregate_id = r.aggregate_id AND l.key = 'label'
  WHERE r.aggregate_id = $1 AND r.key = 'request'
), held AS MATERIALIZED (
  SELECT ${holderSql('d')} AS holder FROM public.dossier d WHERE d.id = $1
), mandated AS MATERIALIZED (
  SELECT m.account_id, ${roleSql('clock.at')} AS role,
    CASE WHEN m.role IN ('chair', 'deputyChair') AND o.kind <> 'decision' THEN 'member' ELSE m.role END AS own, p.code AS pole, p.name AS pole_name, m.valid_from, m.id
  FROM public.mandate m LEFT JOIN public.pole p ON p.id = m.pole_id LEFT JOIN public.organ o ON o.id = m.organ_id, clock
  WHERE m.valid_from <= clock.at AND (m.valid_to IS NULL OR m.valid_to > clock.at)
    AND (m.account_id::text = $3 OR (p.code = $6 AND m.role = 'caseOfficer')
      OR ($4 = 'chair' AND p.code = $5 AND o.kind = 'decision'))
), found AS (
  SELECT a.name, a.email AS address, CASE
    WHEN a.disabled_at <= clock.at THEN 'accountDisabled'
    WHEN $4 = 'holder' THEN CASE WHEN held.holder = a.id THEN NULL ELSE 'mandateEnded' END
    -- R62: who is asked to take the dossier on, as long as they are; who has handed it on, of that alone
    WHEN $4 = 'incomingHolder' THEN CASE WHEN EXISTS (SELECT FROM workflow.instance h WHERE h.aggregate_id = $1
      AND h.machine = 'Handover' AND h.snapshot #>> '{context,incoming}' = $3) THEN NULL ELSE 'mandateEnded' END
    WHEN $4 = 'formerHolder' THEN NULL
    WHEN request.context#>>ARRAY['declarations', $3, 'clear'] = 'false' THEN 'personRecused'
    -- R64: whatever was owed before is not sent any more
    WHEN EXISTS (SELECT FROM workflow.instance i WHERE i.aggregate_id = $1 AND i.key IN ('request', 'label')
      AND i.snapshot #> '{context,departures}' @> jsonb_build_array(jsonb_build_object('pole', $5::text))) THEN 'mandateEnded'
    WHEN NOT EXISTS (SELECT FROM mandated m
      WHERE m.account_id = a.id AND $4 IN (m.role, m.own) AND m.pole IS NOT DISTINCT FROM $5) THEN 'mandateEnded'
    END AS lost, NULL AS body, NULL AS fallback
  FROM public.account a, clock, request, held
  -- R62: what is owed to the holder is owed to whoever holds the dossier when it leaves; of a hand-over, to who was told of it
  WHERE $2 = 'account' AND a.id::text = CASE WHEN $4 = 'holder' AND $8 THEN held.holder::text ELSE $3 END
  UNION ALL
  SELECT c.name, c.email, NULL, NULL, NULL FROM public.dossier_contact c
  WHERE $2 = 'partner' AND c.id::text = $3 AND c.dossier_id = $1
  UNION ALL
  SELECT k.name, k.email, CASE WHEN k.valid_to <= clock.at THEN 'correspondentEnded' END, k.body, k.fallback_email
  FROM public.correspondent k, clock WHERE $2 = 'correspondent' AND k.id::text = $3
)
SELECT found.*, writer.name AS "writerName", writer.email AS "writerAddress", writer.pole_name AS "writerPole",
  (SELECT t.body FROM workflow.private_text t WHERE t.id = $7::uuid) AS place,
  heir.found AS heir
FROM found LEFT JOIN LATERAL (
  SELECT a.name, a.email, m.pole_name FROM mandated m JOIN public.account a ON a.id = m.account_id, clock, request
  WHERE m.role = 'caseOfficer' AND m.pole = $6 AND a.id::text <> $3
    AND (a.disabled_at IS NULL OR a.disabled_at > clock.at)
    AND request.context#>>ARRAY['declarations', a.id::text, 'clear'] IS DISTINCT FROM 'false'
  ORDER BY m.valid_from, m.id LIMIT 1
) writer ON true LEFT JOIN LATERAL (
  SELECT json_build_object('id', a.id, 'role', m.role, 'lang', a.lang,
    'clear', request.context#>>ARRAY['declarations', a.id::text, 'clear'] IS NOT DISTINCT FROM 'true') AS found
  FROM mandated m JOIN public.account a ON a.id = m.account_id, clock, request, held
  WHERE $4 = 'chair' AND found.lost = 'mandateEnded' AND m.role IN ('chair', 'deputyChair') AND m.pole = $5
    AND a.id::text <> $3 AND (a.disabled_at IS NULL OR a.disabled_at > clock.at)
    AND held.holder <> a.id
    AND request.context#>>ARRAY['declarations', a.id::text, 'clear'] IS DISTINCT FROM 'false'
    AND NOT request.context->'departures' @> jsonb_build_array(jsonb_build_object('pole', $5::text))
  ORDER BY m.role, m.valid_from, m.id LIMIT 1
) heir ON true`;

/** The recipient of an outbox row at this instant, in one statement; null when nobody has that id any more. */
export async function recipientNow(
  pool: Pool,
  row: OutboxRow,
  data: LetterData,
): Promise<RecipientNow | null> {
  const { kind, id } = row.recipient;
  const place = data.session?.place ?? null;
  const values = [row.aggregateId, kind, id, data.mandate.role, data.mandate.pole, data.writer, place];
  const follows = !row.fact.startsWith('handover') && row.fact !== 'holderChanged';
  const { rows } = await pool.query<RecipientNow>({
    name: 'letter-recipient',
    text: sql,
    values: [...values, follows],
  });
  return rows[0] ?? null;
}

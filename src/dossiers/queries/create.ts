/**
 * $1 id, $2 holder, $3 call, $4 illustration, $5 what it begins with, $6 dossier of the first step it continues (R51), $7 dossier it presents again (R69), $8 the how manieth time → { reference, callId, made }, those of the dossier that
 * has the id already if there is one; no row when the call is not open at the instant, or takes up
 * another step than that. One statement: the counter's row
 * lock numbers concurrent dossiers, a refused one takes no number, and of two of the same id the second fails whole.
 */
export const createDossier = `
WITH clock AS MATERIALIZED (SELECT platform.now() AS at),
counted AS (
  INSERT INTO dossier_counter (year, last)
  SELECT extract(year FROM clock.at AT TIME ZONE 'Europe/Paris'), 1
  FROM clock JOIN funding_call f ON f.id = $3 AND f.opens_at <= clock.at AND clock.at <= f.closes_at AND f.cancelled_at IS NULL
    AND f.follows_id IS NOT DISTINCT FROM COALESCE((SELECT first.call_id FROM dossier first WHERE first.id = $6),
      (SELECT c.follows_id FROM dossier earlier JOIN funding_call c ON c.id = earlier.call_id WHERE earlier.id = $7))
  WHERE NOT EXISTS (SELECT FROM dossier WHERE id = $1)
  ON CONFLICT (year) DO UPDATE SET last = dossier_counter.last + 1
  RETURNING year, last),
made AS (
  INSERT INTO dossier (id, reference, holder_id, call_id, illustration, created_at, continues_id, resubmits_id, resubmits_rank,
    acronym, title)
  SELECT $1, format('LAB-%s-%s', year, lpad(last::text, greatest(4, length(last::text)), '0')), $2, $3, $4, clock.at, $6, $7, $8,
    $5::jsonb->>'acronym', $5::jsonb->>'titleFr'
  FROM counted, clock
  RETURNING id, reference, call_id, created_at),
version AS (
  INSERT INTO dossier_version (dossier_id, version, status, content, revision, updated_at)
  SELECT id, 1, 'draft', $5::jsonb, 1, created_at FROM made)
SELECT reference, call_id AS "callId", true AS made FROM made
UNION ALL SELECT reference, call_id, false FROM dossier WHERE id = $1 AND holder_id = $2`;

/** $1 id, $2 call, $3 rank: a row whose request was never opened presents its project again in another call (R69). */
export const pointAnew = `UPDATE dossier SET call_id = $2, resubmits_rank = $3 WHERE id = $1 AND resubmits_id IS NOT NULL
  AND NOT EXISTS (SELECT FROM workflow.instance i WHERE i.aggregate_id = dossier.id)`;

/** $1 dossier: a draft that took it up (R51) and was deleted lets go of it. */
export const letGo = `UPDATE dossier SET continues_id = NULL WHERE continues_id = $1 AND EXISTS (
  SELECT FROM workflow.instance i WHERE i.aggregate_id = dossier.id AND i.key = 'request' AND i.state = 'deleted')`;

/** $1 call → { follows }: it is of the second step, and takes what has an opinion of the first (R51). */
export const followsAnother = 'SELECT follows_id AS follows FROM funding_call WHERE id = $1';

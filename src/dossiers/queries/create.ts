/**
 * $1 id, $2 holder, $3 call, $4 illustration, $5 empty content → { reference }; no row when the call is not open at
 * the instant. One statement: the counter's row lock numbers concurrent dossiers, and a refused one takes no number.
 */
export const createDossier = `
WITH clock AS MATERIALIZED (SELECT platform.now() AS at),
counted AS (
  INSERT INTO dossier_counter (year, last)
  SELECT extract(year FROM clock.at AT TIME ZONE 'Europe/Paris'), 1
  FROM clock JOIN funding_call f ON f.id = $3 AND f.opens_at <= clock.at AND clock.at <= f.closes_at
  ON CONFLICT (year) DO UPDATE SET last = dossier_counter.last + 1
  RETURNING year, last),
made AS (
  INSERT INTO dossier (id, reference, holder_id, call_id, illustration, created_at)
  SELECT $1, format('LAB-%s-%s', year, lpad(last::text, greatest(4, length(last::text)), '0')), $2, $3, $4, clock.at
  FROM counted, clock
  RETURNING id, reference, created_at),
version AS (
  INSERT INTO dossier_version (dossier_id, version, status, content, revision, updated_at)
  SELECT id, 1, 'draft', $5::jsonb, 1, created_at FROM made)
SELECT reference FROM made`;

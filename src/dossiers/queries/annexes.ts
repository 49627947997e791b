/** $1 id, $2 version → { files, bytes } of the pieces of a version. */
export const annexLoad = `SELECT count(*)::integer AS files, COALESCE(sum(size), 0)::integer AS bytes
  FROM annex WHERE dossier_id = $1 AND version = $2`;

/** $1 id, $2 dossier, $3 version, $4 kind, $5 name, $6 sha256, $7 size, $8 media type, $9 account. */
export const insertAnnex = `
INSERT INTO annex (id, dossier_id, version, kind, name, sha256, size, media_type, uploaded_by, uploaded_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, platform.now()) ON CONFLICT DO NOTHING RETURNING id`;

/** $1 dossier, $2 version, $3 kind, $4 sha256. */
export const deleteAnnex =
  'DELETE FROM annex WHERE dossier_id = $1 AND version = $2 AND kind = $3 AND sha256 = $4';

/** $1 annex → where it belongs and what it is. */
export const annexById = `SELECT dossier_id AS "dossierId", version, kind, name, sha256, size, media_type AS "mediaType"
  FROM annex WHERE id = $1`;

/** $1 dossier, $2 version, $3 pieces of the earlier dossier, $4 account: the same files, kept by their holder (R69). */
export const copyAnnexes = `
INSERT INTO annex (id, dossier_id, version, kind, name, sha256, size, media_type, uploaded_by, uploaded_at)
SELECT gen_random_uuid(), $1, $2, kind, name, sha256, size, media_type, $4, platform.now() FROM annex WHERE id = ANY($3::uuid[])
ON CONFLICT DO NOTHING`;

/** $1 dossier, $2 version, $3 pieces of the earlier dossier: the same files are no longer among those of the draft (R69). */
export const dropAnnexes = `DELETE FROM annex a USING annex o WHERE o.id = ANY($3::uuid[])
  AND a.dossier_id = $1 AND a.version = $2 AND a.kind = o.kind AND a.sha256 = o.sha256`;

/** $1 id, $2 the sheet (R69). */
export const saveSheet = 'UPDATE dossier SET answer_sheet = $2::jsonb WHERE id = $1';

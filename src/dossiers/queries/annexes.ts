import { personsSql } from './newest.js';

/** $1 id, $2 version → { files, bytes } of the pieces of a version. */
export const annexLoad = `SELECT count(*)::integer AS files, COALESCE(sum(size), 0)::integer AS bytes
  FROM annex WHERE dossier_id = $1 AND version = $2`;

/** $1 id, $2 dossier, $3 version, $4 kind, $5 name, $6 sha256, $7 size, $8 media type, $9 account, $10 to $12 audience (R66). */
export const insertAnnex = `
INSERT INTO annex (id, dossier_id, version, kind, name, sha256, size, media_type, uploaded_by, uploaded_at, level, named_groups, named_mails)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, platform.now(), $10, $11, $12) ON CONFLICT DO NOTHING RETURNING id`;

/** $1 dossier, $2 version, $3 kind, $4 sha256. */
export const deleteAnnex =
  'DELETE FROM annex WHERE dossier_id = $1 AND version = $2 AND kind = $3 AND sha256 = $4';

/** $1 dossier, $2 version, $3 kind, $4 sha256, $5 to $7 audience: while it is a draft, which the fingerprint does not bind yet (R66). */
export const setAudience = `UPDATE annex a SET level = $5, named_groups = $6, named_mails = $7 FROM dossier_version v
  WHERE v.dossier_id = a.dossier_id AND v.version = a.version AND v.status = 'draft'
    AND a.dossier_id = $1 AND a.version = $2 AND a.kind = $3 AND a.sha256 = $4`;

/** $1 annex → where it belongs, what it is, and who may open it: `persons` are the accounts of the addresses typed. */
export const annexById = `SELECT a.dossier_id AS "dossierId", a.version, a.kind, a.name, a.sha256, a.size, a.media_type AS "mediaType",
    a.level, a.named_groups AS groups, ${personsSql} AS persons
  FROM annex a WHERE a.id = $1`;

/** $1 annex, $2 dossier, $3 account, $4 ground, $5 pôle: what is open to a reader is noted before it is given (R66). */
export const noteReading = `INSERT INTO annex_reading (id, annex_id, dossier_id, account_id, ground, pole, read_at)
  SELECT gen_random_uuid(), a.id, a.dossier_id, $3, $4, $5, platform.now()
  FROM annex a JOIN dossier_version v ON v.dossier_id = a.dossier_id AND v.version = a.version
  WHERE a.id = $1 AND a.dossier_id = $2 AND v.status = 'sealed' RETURNING read_at AS "readAt"`;

/** $1 dossier, $2 version, $3 pieces of the earlier dossier, $4 account: the same files, kept by their holder (R69). */
export const copyAnnexes = `
INSERT INTO annex (id, dossier_id, version, kind, name, sha256, size, media_type, uploaded_by, uploaded_at, level, named_groups, named_mails)
SELECT gen_random_uuid(), $1, $2, kind, name, sha256, size, media_type, $4, platform.now(), level, named_groups, named_mails FROM annex WHERE id = ANY($3::uuid[])
ON CONFLICT DO NOTHING`;

/** $1 dossier, $2 version, $3 pieces of the earlier dossier: the same files are no longer among those of the draft (R69). */
export const dropAnnexes = `DELETE FROM annex a USING annex o WHERE o.id = ANY($3::uuid[])
  AND a.dossier_id = $1 AND a.version = $2 AND a.kind = o.kind AND a.sha256 = o.sha256`;

/** $1 id, $2 the sheet (R69). */
export const saveSheet = 'UPDATE dossier SET answer_sheet = $2::jsonb WHERE id = $1';

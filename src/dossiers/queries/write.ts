import { labelledState, versionStates, writableStates } from '../policy.js';
import { requestStateSql } from './newest.js';

const listed = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');

// A request not opened yet has submitted nothing.
const awaited = (id: string): string =>
  `COALESCE(${requestStateSql(id)}, 'draft') IN (${listed(writableStates)})`;
/** The draft that waits for its holder, or of a version to come (R60); the first one never is. */
const writable = (id: string, version: string): string =>
  `(${awaited(id)} OR ${version} > 1 AND ${toCome(id)})`;

const toCome = (id: string): string =>
  `${requestStateSql(id)} IN (${listed([...versionStates, labelledState])})`;

// Every writer takes the dossier first: in another order a save and a submission would wait for each other. While a
// version is held for an act, the next draft would be one nobody submits.
const free = `free AS MATERIALIZED (
  SELECT id FROM dossier WHERE id = $1 AND (held_until IS NULL OR held_until <= platform.now()) FOR UPDATE)`;

const named = (source: string): string => `
named AS (
  UPDATE dossier SET acronym = $4::jsonb->>'acronym', title = $4::jsonb->>'titleFr'
  WHERE id = $1 AND EXISTS (SELECT FROM ${source}))`;

/**
 * $1 id, $2 version, $3 revision read, $4 content → { revision }; no row when the draft has moved on, is sealed, or
 * the request does not wait for its holder any more.
 */
export const saveDraft = `
WITH ${free},
saved AS (
  UPDATE dossier_version SET content = $4::jsonb, revision = revision + 1, updated_at = platform.now() FROM free
  WHERE dossier_id = free.id AND version = $2 AND status = 'draft' AND revision = $3 AND ${writable('$1', '$2')}
  RETURNING revision),
${named('saved')}
SELECT revision FROM saved`;

/**
 * $1 id, $2 sealed version, $3 its revision, $4 content, $5 added to the revision → { version, revision } of the draft
 * that follows it, with the same pieces; no row when somebody was faster or the request does not wait for its holder.
 */
const nextDraft = (allowed: string): string => `
WITH ${free},
opened AS (
  INSERT INTO dossier_version (dossier_id, version, status, content, revision, updated_at)
  SELECT dossier_id, version + 1, 'draft', $4::jsonb, revision + $5::integer, platform.now()
  FROM dossier_version JOIN free ON free.id = dossier_id
  WHERE version = $2 AND status = 'sealed' AND revision = $3 AND ${allowed}
  ON CONFLICT DO NOTHING
  RETURNING version, revision),
copied AS (
  INSERT INTO annex (id, dossier_id, version, kind, name, sha256, size, media_type, uploaded_by, uploaded_at, level, named_groups, named_mails)
  SELECT gen_random_uuid(), a.dossier_id, opened.version, a.kind, a.name, a.sha256, a.size, a.media_type,
    a.uploaded_by, a.uploaded_at, a.level, a.named_groups, a.named_mails
  FROM annex a, opened WHERE a.dossier_id = $1 AND a.version = $2),
${named('opened')}
SELECT version, revision FROM opened`;

export const openNext = nextDraft(awaited('$1'));

/** The same, while others read the version that is handed in (R60). */
export const beginNext = nextDraft(toCome('$1'));

/** Whether the request of `$1` knows the version `$2`: it was submitted, or handed in. */
const handedIn = `EXISTS (SELECT FROM workflow.instance i WHERE i.aggregate_id = $1 AND i.key = 'request'
  AND ($2::integer <= (i.snapshot #>> '{context,submission,file,version}')::integer
    OR i.snapshot #> '{context,versions}' @> jsonb_build_array(jsonb_build_object('version', $2::integer)))
  OR i.aggregate_id = $1 AND i.key = 'label'
    AND i.snapshot #> '{context,changes}' @> jsonb_build_array(jsonb_build_object('version', $2::integer)))`;

/** The same, after a version that was sealed and, its act refused, not handed in. */
export const goOnFrom = nextDraft(`${toCome('$1')} AND NOT ${handedIn}`);

/** $1 id: orders those who change the pieces of one dossier, or seal it, one after the other. */
export const lockDossier = 'SELECT id FROM dossier WHERE id = $1 FOR UPDATE';

/** $1 id: longer than any act takes; whoever sealed and never acted holds the dossier no longer than that. */
export const holdDossier = `UPDATE dossier SET held_until = platform.now() + interval '1 minute' WHERE id = $1`;

/** $1 id: the act is done, or refused. */
export const releaseDossier = 'UPDATE dossier SET held_until = NULL WHERE id = $1';

/**
 * $1 id, $2 version that was sealed and not handed in: those whom it alone names are forgotten (R60, R62); no row where the request
 * knows it after all.
 */
export const forgetContacts = `
DELETE FROM dossier_contact k WHERE k.dossier_id = $1 AND NOT ${handedIn}
  AND NOT EXISTS (SELECT FROM dossier_version v, jsonb_array_elements(v.content->'partners') p
    WHERE v.dossier_id = $1 AND v.version < $2 AND v.status = 'sealed' AND lower(p->>'contactEmail') = k.email)`;

/** $1 id, $2 version, $3 revision, $4 hash → { version }; no row when the draft has moved on or may not be sealed. */
export const sealDraft = `
WITH sealed AS (
  UPDATE dossier_version SET status = 'sealed', hash = $4, sealed_at = platform.now(), updated_at = platform.now()
  WHERE dossier_id = $1 AND version = $2 AND revision = $3 AND status = 'draft' AND ${writable('$1', '$2')}
  RETURNING version)
SELECT version FROM sealed`;

const contacts = (gone: string): string => `
WITH given AS (
  SELECT * FROM jsonb_to_recordset($2::jsonb)
    AS c (name text, email text, lang text, region text, "partnerName" text))${gone}
INSERT INTO dossier_contact (id, dossier_id, name, email, lang, region, partner_name)
SELECT gen_random_uuid(), $1, name, email, lang, region, "partnerName" FROM given
ON CONFLICT (dossier_id, email) DO UPDATE SET name = excluded.name, lang = excluded.lang, region = excluded.region,
  partner_name = excluded.partner_name`;

/** $1 id, $2 contacts as a list → the rows of the dossier are these, their ids kept by address. */
export const keepContacts = contacts(`,
gone AS (
  DELETE FROM dossier_contact WHERE dossier_id = $1 AND email NOT IN (SELECT email FROM given))`);

/** The same, and nobody is forgotten: a version that is handed in may not be taken (R62). */
export const addContacts = contacts('');

/** $1 id, $2 version: the draft of a version to come is given up, and the dossier is named after the one before. */
export const giveUpDraft = `
WITH ${free},
pieces AS (DELETE FROM annex USING free WHERE dossier_id = free.id AND version = $2
  AND EXISTS (SELECT FROM dossier_version v WHERE v.dossier_id = free.id AND v.version = $2 AND v.status = 'draft')
  AND ${toCome('$1')}),
gone AS (
  DELETE FROM dossier_version v USING free WHERE v.dossier_id = free.id AND v.version = $2 AND v.status = 'draft' AND ${toCome('$1')}
  RETURNING v.version),
named AS (
  UPDATE dossier d SET acronym = v.content->>'acronym', title = v.content->>'titleFr'
  FROM dossier_version v WHERE d.id = $1 AND v.dossier_id = $1 AND v.version = $2 - 1 AND EXISTS (SELECT FROM gone))
SELECT version FROM gone`;

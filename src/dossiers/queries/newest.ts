import type { DossierContent } from '../content/content.js';
import { labelledState } from '../policy.js';
import type { AnnexKind } from '../content/vocabulary.js';
import type { VersionStatus } from '../entities/index.js';

/** A piece of a version, as its holder sees it. */
export interface AnnexRow {
  id: string;
  kind: AnnexKind;
  name: string;
  sha256: string;
  /** bytes */
  size: number;
  mediaType: string;
  /** ISO, UTC */
  uploadedAt: string;
}

/** A dossier with its newest version, and where its label request stands. */
export interface DossierRow {
  id: string;
  reference: string;
  holderId: string;
  callId: string;
  illustration: boolean;
  /** reference of the dossier of the first step it takes up (R51) */
  continues: string | null;
  /** null while the request is not opened */
  requestState: string | null;
  /** until when a completion is awaited; null while none is */
  completionDue: Date | null;
  /** sealed for an act that is being judged */
  held: boolean;
  version: number;
  status: VersionStatus;
  revision: number;
  hash: string | null;
  content: DossierContent;
  updatedAt: Date;
  annexes: AnnexRow[];
}

/**
 * The state of the label request of dossier `id` (SQL text), null before it is opened: labelled as long as its label may change
 * (R62), whether the request is closed by then or not.
 */
export const requestStateSql = (id: string): string =>
  `(SELECT CASE WHEN l.state IN ('active', 'transmitted', 'suspended') THEN '${labelledState}'
      WHEN i.state = '${labelledState}' THEN 'closed' ELSE i.state END
    FROM workflow.instance i LEFT JOIN workflow.instance l ON l.aggregate_id = i.aggregate_id AND l.key = 'label'
    WHERE i.aggregate_id = ${id} AND i.key = 'request')`;

const annexesSql = `COALESCE((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'name', a.name,
    'sha256', a.sha256, 'size', a.size, 'mediaType', a.media_type,
    'uploadedAt', to_char(a.uploaded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    ORDER BY a.kind, a.name, a.id)
  FROM annex a WHERE a.dossier_id = d.id AND a.version = v.version), '[]'::jsonb)`;

const rowSql = (versions: string, where: string): string => `
  SELECT d.id, d.reference, d.holder_id AS "holderId", d.call_id AS "callId", d.illustration,
    (SELECT first.reference FROM dossier first WHERE first.id = d.continues_id) AS continues,
    ${requestStateSql('d.id')} AS "requestState",
    (SELECT due_at FROM workflow.due WHERE aggregate_id = d.id AND key = 'request/completion') AS "completionDue",
    COALESCE(d.held_until > platform.now(), false) AS held, v.version, v.status, v.revision, v.hash, v.content,
    v.updated_at AS "updatedAt", ${annexesSql} AS annexes
  FROM dossier d JOIN LATERAL (
    SELECT * FROM dossier_version WHERE dossier_id = d.id ${versions} ORDER BY version DESC LIMIT 1) v ON true
  WHERE ${where}`;

/** $1 id → DossierRow of the newest version. */
export const newestById = rowSql('', 'd.id = $1');

/** $1 reference → DossierRow of the newest version. */
export const newestByReference = rowSql('', 'd.reference = $1');

/** $1 id, $2 version → DossierRow of that version. */
export const versionById = rowSql('AND version = $2', 'd.id = $1');

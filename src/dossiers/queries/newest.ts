import type { DossierContent } from '../content/content.js';
import { holderSql } from '../../mandates/index.js';
import { labelledState } from '../policy.js';
import type { AnnexKind } from '../content/vocabulary.js';
import type { Audience, ReadingGround } from '../levels.js';
import type { EarlierDossier } from '../answer-sheet.js';
import { pinnedVersionSql } from './pinned-version.js';
import type { VersionStatus } from '../entities/index.js';

/** A piece of a version, as its holder sees it; `persons` are the accounts of the addresses they typed. */
export interface AnnexRow extends Audience {
  persons: string[];
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
  /** R69: the dossier it presents again */
  resubmits: EarlierDossier | null;
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
  /** R66: who has opened the pieces, the last first; told of one version that is asked for by its number */
  readings?: PieceReading[];
}

/** R66: one download; `account` is who, by what they could, and for which pôle. */
export interface PieceReading extends Omit<Audience, 'mails'> {
  persons: string[];
  annex: string;
  account: string;
  name: string;
  ground: ReadingGround;
  pole: string | null;
  /** ISO, UTC */
  at: string;
  piece: string;
  version: number;
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

/** Accounts of the addresses the holder of the piece `a` has typed. */
export const personsSql = `COALESCE((SELECT jsonb_agg(p.id ORDER BY p.id) FROM account p WHERE p.email = ANY (a.named_mails)), '[]'::jsonb)`;

const annexesOf = (
  dossier: string,
  version: string,
): string => `COALESCE((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'name', a.name,
    'sha256', a.sha256, 'size', a.size, 'mediaType', a.media_type,
    'level', a.level, 'groups', to_jsonb(a.named_groups), 'mails', to_jsonb(a.named_mails), 'persons', ${personsSql},
    'uploadedAt', to_char(a.uploaded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    ORDER BY a.kind, a.name, a.id)
  FROM annex a WHERE a.dossier_id = ${dossier} AND a.version = ${version}), '[]'::jsonb)`;

const annexesSql = annexesOf('d.id', 'v.version');

/** EarlierDossier; what had been asked is pinned with the request, and empty until it is opened. */
const resubmitsSql = `(SELECT jsonb_build_object('id', o.id, 'reference', o.reference,
    'attempt', COALESCE((SELECT i.snapshot #> '{context,resubmission,attempt}' FROM workflow.instance i
      WHERE i.aggregate_id = d.id AND i.key = 'request'), '2'),
    'asks', COALESCE((SELECT i.snapshot #> '{context,resubmission,asks}' FROM workflow.instance i
      WHERE i.aggregate_id = d.id AND i.key = 'request'), '[]'),
    'sheet', COALESCE(d.answer_sheet, '{"revision": 0, "answers": {}, "pieces": {}}'),
    'pieces', ${annexesOf('o.id', pinnedVersionSql('o.id'))})
  FROM dossier o WHERE o.id = d.resubmits_id)`;

/** As many as a page shows. */
const readingsKept = 200;

const readingsSql = `COALESCE((SELECT jsonb_agg(jsonb_build_object('annex', r.annex_id, 'account', r.account_id, 'name', r.name,
    'level', r.level, 'groups', r.groups, 'persons', r.persons, 'ground', r.ground, 'pole', r.pole, 'piece', r.piece, 'version', r.version,
    'at', to_char(r.read_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY r.read_at DESC, r.id)
  FROM (SELECT r.*, who.name, a.name AS piece, a.version, a.level, to_jsonb(a.named_groups) AS groups, ${personsSql} AS persons
    FROM annex_reading r JOIN annex a ON a.id = r.annex_id JOIN account who ON who.id = r.account_id WHERE r.dossier_id = d.id ORDER BY r.read_at DESC, r.id LIMIT ${readingsKept}) r),
  '[]'::jsonb)`;

const rowSql = (versions: string, where: string, also = ''): string => `
  SELECT d.id, d.reference, ${holderSql('d')} AS "holderId", d.call_id AS "callId", d.illustration,
    (SELECT first.reference FROM dossier first WHERE first.id = d.continues_id) AS continues,
    ${resubmitsSql} AS resubmits,
    ${requestStateSql('d.id')} AS "requestState",
    (SELECT due_at FROM workflow.due WHERE aggregate_id = d.id AND key = 'request/completion') AS "completionDue",
    COALESCE(d.held_until > platform.now(), false) AS held, v.version, v.status, v.revision, v.hash, v.content,
    v.updated_at AS "updatedAt", ${annexesSql} AS annexes${also}
  FROM dossier d JOIN LATERAL (
    SELECT * FROM dossier_version WHERE dossier_id = d.id ${versions} ORDER BY version DESC LIMIT 1) v ON true
  WHERE ${where}`;

/** $1 id → DossierRow of the newest version. */
export const newestById = rowSql('', 'd.id = $1');

/** $1 reference → DossierRow of the newest version. */
export const newestByReference = rowSql('', 'd.reference = $1');

/** $1 id → DossierRow of the version under review, or that was: what was judged. */
export const inForceById = rowSql(
  `AND version = ${pinnedVersionSql('dossier_version.dossier_id')}`,
  'd.id = $1',
);

/** $1 id, $2 version → DossierRow of that version. */
export const versionById = rowSql('AND version = $2', 'd.id = $1', `, ${readingsSql} AS readings`);

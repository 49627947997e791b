import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { DossierContent } from '../content/content.js';
import type { Organisation, VersionFacts } from '../world.js';
import { Dossier } from './dossier.js';

export type VersionStatus = 'draft' | 'sealed';

/** One version of a dossier; a sealed one never changes (R60). */
@Entity('dossier_version')
@Index('dossier_version_one_draft', ['dossierId'], { unique: true, where: `(status = 'draft')` })
@Check('dossier_version_positive', 'version > 0')
@Check('dossier_version_status_known', `status IN ('draft', 'sealed')`)
@Check('dossier_version_revision_positive', 'revision > 0')
@Check('dossier_version_hash_form', `hash ~ '^[0-9a-f]{64}$'`)
@Check(
  'dossier_version_sealed_whole',
  `(status = 'sealed') = (hash IS NOT NULL) AND (hash IS NULL) = (sealed_at IS NULL)`,
)
export class DossierVersion {
  @PrimaryColumn('uuid', { name: 'dossier_id', primaryKeyConstraintName: 'dossier_version_pkey' })
  @ForeignKey(() => Dossier, { name: 'dossier_version_dossier_fkey', onDelete: 'CASCADE' })
  dossierId: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'dossier_version_pkey' })
  version: number;

  @Column('text')
  status: VersionStatus;

  @Column('jsonb')
  content: DossierContent;

  /** what the ETag of a draft speaks of; goes on growing from version to version */
  @Column('integer')
  revision: number;

  @Column('text', { nullable: true })
  hash: string | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('timestamptz', { name: 'sealed_at', nullable: true })
  sealedAt: Date | null;

  /** of the content, kept by a trigger: what a line of a list says */
  @Column('text', { name: 'listed_acronym', nullable: true })
  listedAcronym: string | null;

  @Column('text', { name: 'listed_title', nullable: true })
  listedTitle: string | null;

  @Column('boolean', { name: 'listed_discreet', nullable: true })
  listedDiscreet: boolean | null;

  /** of the content, kept by the same trigger: what acts are judged by */
  @Column('jsonb', { nullable: true })
  facts: VersionFacts | null;

  /** of the content, kept by a trigger: what conflicts of interest are found by (R63) */
  @Column('jsonb', { nullable: true })
  organisations: Organisation[] | null;
}

import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { AnnexKind } from '../content/vocabulary.js';
import type { AnnexLevel } from '../levels.js';
import { DossierVersion } from './version.js';

/** A piece of one version; its bytes stand in the file store under their SHA-256. */
@Entity('annex')
@Unique('annex_once', ['dossierId', 'version', 'kind', 'sha256'])
@Check(
  'annex_kind_known',
  `kind IN ('technicalAnnex', 'financialAnnex', 'consortiumAgreement', 'commitmentLetter', 'other')`,
)
@Check('annex_name_length', 'length(name) BETWEEN 1 AND 160')
@Check('annex_sha256_form', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('annex_level_known', `level IN ('public', 'membersOfReview', 'leadOnly', 'namedPersons')`)
@Check('annex_named_alone', `level = 'namedPersons' OR (named_groups = '{}' AND named_mails = '{}')`)
@Check('annex_size_bounded', 'size BETWEEN 1 AND 20971520')
@ForeignKey(() => DossierVersion, ['dossierId', 'version'], ['dossierId', 'version'], {
  name: 'annex_version_fkey',
  onDelete: 'CASCADE',
})
export class Annex {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'annex_pkey' })
  id: string;

  @Column('uuid', { name: 'dossier_id' })
  dossierId: string;

  @Column('smallint')
  version: number;

  @Column('text')
  kind: AnnexKind;

  @Column('text')
  name: string;

  @Column('text')
  sha256: string;

  /** bytes */
  @Column('integer')
  size: number;

  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Column('uuid', { name: 'uploaded_by' })
  @ForeignKey('Account', { name: 'annex_uploader_fkey' })
  uploadedBy: string;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt: Date;

  /** R66 */
  @Column('text', { default: 'membersOfReview' })
  level: AnnexLevel;

  /** `pole:capacity`, of one for named persons */
  @Column('text', { name: 'named_groups', array: true, default: [] })
  namedGroups: string[];

  /** addresses the holder has typed, lower case */
  @Column('text', { name: 'named_mails', array: true, default: [] })
  namedMails: string[];
}

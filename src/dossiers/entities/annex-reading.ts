import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ReadingGround } from '../levels.js';
import { Annex } from './annex.js';

/** R66: one download of a piece that was handed in: who, when, which. Rows are added and never change. */
@Entity('annex_reading')
@Check('annex_reading_ground_known', `ground IN ('holder', 'everyone', 'review', 'lead', 'named')`)
@Index('annex_reading_dossier', ['dossierId', 'readAt'])
@Index('annex_reading_annex', ['annexId'])
@Index('annex_reading_account', ['accountId'])
export class AnnexReading {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'annex_reading_pkey' })
  id: string;

  @Column('uuid', { name: 'annex_id' })
  @ForeignKey(() => Annex, { name: 'annex_reading_annex_fkey' })
  annexId: string;

  @Column('uuid', { name: 'dossier_id' })
  @ForeignKey('Dossier', { name: 'annex_reading_dossier_fkey' })
  dossierId: string;

  @Column('uuid', { name: 'account_id' })
  @ForeignKey('Account', { name: 'annex_reading_account_fkey' })
  accountId: string;

  /** by what the reader could open it at that instant */
  @Column('text')
  ground: ReadingGround;

  /** the pôle they read for; null for who reads for none */
  @Column('text', { nullable: true })
  pole: string | null;

  @Column('timestamptz', { name: 'read_at' })
  readAt: Date;
}

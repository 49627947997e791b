import type { AnswerSheet } from '../answer-sheet.js';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** The last reference given in a year. */
@Entity('dossier_counter')
@Check('dossier_counter_positive', 'last > 0')
export class DossierCounter {
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'dossier_counter_pkey' })
  year: number;

  @Column('integer')
  last: number;
}

/** A project and its holder; `id` is also the id of the label request's aggregate. */
@Entity('dossier')
@Unique('dossier_reference_key', ['reference'])
@Unique('dossier_continues_once', ['continuesId'])
@Unique('dossier_resubmits_once', ['resubmitsId', 'resubmitsRank'])
@Check('dossier_resubmits_ranked', '(resubmits_id IS NULL) = (resubmits_rank IS NULL)')
@Check('dossier_resubmits_alone', 'resubmits_id IS NULL OR continues_id IS NULL')
@Check('dossier_answers_earlier', 'answer_sheet IS NULL OR resubmits_id IS NOT NULL')
@Index('dossier_holder', ['holderId'])
@Check('dossier_reference_form', `reference ~ '^LAB-[0-9]{4}-[0-9]{4,}$'`)
export class Dossier {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dossier_pkey' })
  id: string;

  /** `LAB-YYYY-NNNN` (R20) */
  @Column('text')
  reference: string;

  @Column('uuid', { name: 'holder_id' })
  @ForeignKey('Account', { name: 'dossier_holder_fkey' })
  holderId: string;

  @Column('uuid', { name: 'call_id' })
  @ForeignKey('FundingCall', { name: 'dossier_call_fkey' })
  callId: string;

  @Column('uuid', {
    name: 'continues_id',
    nullable: true,
    comment:
      'the dossier of the first step whose opinion it takes up (R51); a draft that is deleted lets go of it',
  })
  @ForeignKey(() => Dossier, { name: 'dossier_continues_fkey' })
  continuesId: string | null;

  @Column('uuid', {
    name: 'resubmits_id',
    nullable: true,
    comment: 'the postponed dossier that it presents again (R69)',
  })
  @ForeignKey(() => Dossier, { name: 'dossier_resubmits_fkey' })
  resubmitsId: string | null;

  @Column('smallint', {
    name: 'resubmits_rank',
    nullable: true,
    comment: 'the how manieth time that was asked: another may be where the one before came to nothing (R69)',
  })
  resubmitsRank: number | null;

  @Column('jsonb', {
    name: 'answer_sheet',
    nullable: true,
    comment: 'what its holder answers to each thing asked then, and what becomes of each earlier piece (R69)',
  })
  answerSheet: AnswerSheet | null;

  /** of the newest version, for lists */
  @Column('text', { default: '' })
  acronym: string;

  @Column('text', { default: '' })
  title: string;

  /** part of it is invented, and said so wherever it is shown */
  @Column('boolean', { default: false })
  illustration: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** nobody edits before: its newest version is sealed for an act that is being judged */
  @Column('timestamptz', { name: 'held_until', nullable: true })
  heldUntil: Date | null;
}

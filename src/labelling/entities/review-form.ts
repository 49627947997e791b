import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A review form as its expert writes it: a draft outside the engine, until it is submitted by its hash. */
@Entity('review_form')
@Unique('review_form_one_per_expert', ['dossierId', 'pole', 'expertId'])
@Check('review_form_revision_positive', 'revision > 0')
@Check('review_form_hash_form', `hash ~ '^[0-9a-f]{64}$'`)
@Check('review_form_sent_as_saved', 'sent_hash = hash')
export class ReviewForm {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'review_form_pkey' })
  id: string;

  @Column('uuid', { name: 'dossier_id' })
  @ForeignKey('Dossier', { name: 'review_form_dossier_fkey' })
  dossierId: string;

  @Column('text')
  pole: string;

  @Column('uuid', { name: 'expert_id' })
  @ForeignKey('Account', { name: 'review_form_expert_fkey' })
  expertId: string;

  @Column('jsonb')
  scores: Record<string, number | null>;

  @Column('jsonb')
  comments: Record<string, string>;

  @Column('text', { nullable: true })
  recommendation: string | null;

  /** what the ETag of the form speaks of */
  @Column('integer')
  revision: number;

  /** SHA-256 of scores, comments and recommendation: the act of submitting binds it */
  @Column('text')
  hash: string;

  /** the hash it was sent with: from then on it does not change; null while it is a draft */
  @Column('text', { name: 'sent_hash', nullable: true })
  sentHash: string | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

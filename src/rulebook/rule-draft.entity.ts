import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { PinnedValues } from '../../workflows/index.js';

/** A rule set being written; published, its id is that of the set: publishing it twice is publishing it once. */
@Entity('rule_draft')
@Check('rule_draft_title_length', 'length(title) BETWEEN 1 AND 120')
@Check('rule_draft_revision_positive', 'revision > 0')
export class RuleDraft {
  @PrimaryColumn('uuid')
  id: string;

  /** of the rule sets it will be one of */
  @Column('text')
  code: string;

  /** the one call it is for */
  @Column('uuid', { name: 'call_id', nullable: true })
  @ForeignKey('FundingCall', { name: 'rule_draft_call_fkey' })
  callId: string | null;

  @Column('text')
  title: string;

  @Column('jsonb')
  values: PinnedValues;

  @Column('integer')
  revision: number;

  @Column('uuid', { name: 'saved_by' })
  @ForeignKey('Account', { name: 'rule_draft_account_fkey' })
  savedBy: string;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;
}

export const rulebookEntities = [RuleDraft];

import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What changed in the cooperation, one hash chain; written once (`journal`). */
@Entity('cooperation_entry')
@Check('cooperation_entry_seq_positive', 'seq > 0')
@Check('cooperation_entry_prev_form', `prev ~ '^[0-9a-f]{64}$'`)
@Check('cooperation_entry_hash_form', `hash ~ '^[0-9a-f]{64}$'`)
export class CooperationEntry {
  @PrimaryColumn('integer')
  seq: number;

  @Column('timestamptz')
  at: Date;

  @Column('text', {
    comment:
      'the exact bytes that were hashed, UTF-8; identifiers and figures only, no name and no free text',
  })
  body: string;

  @Column('text', { comment: 'hash of the entry before, zeros for the first' })
  prev: string;

  @Column('text', { comment: 'SHA-256 of body' })
  hash: string;
}

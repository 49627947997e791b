import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { DatedRow, Lasts, Once } from './dated.js';

export const tieKinds = ['employer', 'declared'] as const;
export type TieKind = (typeof tieKinds)[number];

/** An organisation a person works for, or has declared another link with (R63). */
@Entity('tie')
@Lasts('tie')
@Index('tie_account', ['accountId'])
@Check('tie_kind_known', `kind IN ('employer', 'declared')`)
@Check('tie_name_length', 'length(name) BETWEEN 1 AND 160')
@Check('tie_siren_form', `siren ~ '^[0-9]{9}$'`)
@Once('tie', 'once', ['account_id', 'kind', 'name'])
export class Tie extends DatedRow {
  @Column('uuid', { name: 'account_id' })
  @ForeignKey('Account', { name: 'tie_account_fkey', onDelete: 'CASCADE' })
  accountId: string;

  @Column('text')
  kind: TieKind;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  siren: string | null;
}

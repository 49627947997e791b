import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Lang } from '../../templates/i18n/words.js';

/** A person who may sign in; what they may do is said by their mandates and their dossiers, never here. */
@Entity('account')
@Unique('account_email_key', ['email'])
@Check('account_email_lower', 'email = lower(email)')
@Check('account_email_form', `email LIKE '%_@_%' AND length(email) <= 254`)
@Check('account_name_length', 'length(name) BETWEEN 1 AND 120')
@Check('account_lang_known', `lang IN ('fr', 'en')`)
export class Account {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_pkey' })
  id: string;

  @Column('text')
  email: string;

  @Column('text')
  name: string;

  @Column('text')
  lang: Lang;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt: Date | null;
}

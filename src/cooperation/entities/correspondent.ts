import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { DatedRow, Lasts } from './dated.js';

@Entity('correspondent')
@Lasts('correspondent')
@Unique('correspondent_code_key', ['code'])
@Index('correspondent_account', ['accountId'])
@Check('correspondent_kind_known', `kind IN ('funder', 'state', 'region')`)
@Check('correspondent_lang_known', `lang IN ('fr', 'en')`)
@Check('correspondent_region_named', `(kind = 'region') = (region IS NOT NULL)`)
export class Correspondent extends DatedRow {
  @Column('text')
  code: string;

  @Column('text')
  body: string;

  @Column('text')
  kind: 'funder' | 'state' | 'region';

  @Column('text', { nullable: true })
  region: string | null;

  /** the account that signs in as this correspondent */
  @Column('uuid', { name: 'account_id', nullable: true })
  @ForeignKey('Account', { name: 'correspondent_account_fkey' })
  accountId: string | null;

  @Column('text')
  name: string;

  @Column('text')
  email: string;

  @Column('text')
  lang: 'fr' | 'en';

  @Column('text', { name: 'fallback_email', nullable: true })
  fallbackEmail: string | null;
}

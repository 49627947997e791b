import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account.entity.js';

/** A link asked for by e-mail: ten minutes, one use, in the browser that asked. */
@Entity('sign_in_link')
@Check('sign_in_link_token_hash_length', 'octet_length(token_hash) = 32')
@Check('sign_in_link_browser_hash_length', 'octet_length(browser_hash) = 32')
@Check('sign_in_link_email_lower', 'email = lower(email)')
@Check('sign_in_link_next_path', `next LIKE '/%' AND next NOT LIKE '//%'`)
@Check('sign_in_link_lasts', `expires_at > created_at AND expires_at <= created_at + interval '10 minutes'`)
export class SignInLink {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'sign_in_link_pkey' })
  tokenHash: Buffer;

  @Column('text')
  email: string;

  @Column('uuid', { name: 'account_id', nullable: true })
  @ForeignKey(() => Account, { name: 'sign_in_link_account_fkey', onDelete: 'CASCADE' })
  accountId: string | null;

  @Column('bytea', { name: 'browser_hash' })
  browserHash: Buffer;

  @Column('text')
  next: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  @Index('sign_in_link_expires')
  expiresAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}

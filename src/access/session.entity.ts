import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account.entity.js';

/** A signed-in browser: twelve hours at most, two without use. */
@Entity('session')
@Check('session_id_hash_length', 'octet_length(id_hash) = 32')
@Check('session_browser_length', 'length(browser) <= 60')
@Check('session_lasts', `expires_at > created_at AND expires_at <= created_at + interval '12 hours'`)
export class Session {
  @PrimaryColumn('bytea', { name: 'id_hash', primaryKeyConstraintName: 'session_pkey' })
  idHash: Buffer;

  @Column('uuid', { name: 'account_id' })
  @ForeignKey(() => Account, { name: 'session_account_fkey', onDelete: 'CASCADE' })
  @Index('session_account')
  accountId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  /** what a person recognises it by, « Firefox, Linux » */
  @Column('text')
  browser: string;
}

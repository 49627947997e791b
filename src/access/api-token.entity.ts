import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Account } from './account.entity.js';
import type { Scope } from './actor.js';

/** A program's key to what its owner may do: `read` asks nothing, `write` may ask commands. */
@Entity('api_token')
@Unique('api_token_token_hash_key', ['tokenHash'])
@Check('api_token_name_length', 'length(name) BETWEEN 1 AND 80')
@Check('api_token_token_hash_length', 'octet_length(token_hash) = 32')
@Check('api_token_scopes_known', `cardinality(scopes) > 0 AND scopes <@ ARRAY['read', 'write']`)
@Check('api_token_lasts', 'expires_at > created_at')
export class ApiToken {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'api_token_pkey' })
  id: string;

  @Column('uuid', { name: 'account_id' })
  @ForeignKey(() => Account, { name: 'api_token_account_fkey', onDelete: 'CASCADE' })
  @Index('api_token_account')
  accountId: string;

  @Column('text')
  name: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('text', { array: true })
  scopes: Scope[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Scope } from './actor.js';
import { makeToken, recentTokens, revokeToken } from './queries/tokens.js';
import { hashSecret, newSecret } from './secrets.js';

export interface RecentToken {
  id: string;
  name: string;
  scopes: Scope[];
  createdAt: Date;
  lastUsedAt: Date | null;
  expiresAt: Date;
  revokedAt: Date | null;
  expired: boolean;
}

/** What tells our tokens from others in a leaked file. */
export const tokenPrefix = 'clb_';

/** The API tokens of an account. */
@Injectable()
export class ApiTokens {
  constructor(private readonly dataSource: DataSource) {}

  /** Makes a token lasting `days` and returns it: the only time it is known. */
  async make(accountId: string, name: string, scopes: Scope[], days: number): Promise<string> {
    const token = `${tokenPrefix}${newSecret()}`;
    await this.dataSource.query(makeToken, [randomUUID(), accountId, name, hashSecret(token), scopes, days]);
    return token;
  }

  list(accountId: string): Promise<RecentToken[]> {
    return this.dataSource.query(recentTokens, [accountId]);
  }

  async revoke(accountId: string, id: string): Promise<void> {
    await this.dataSource.query(revokeToken, [accountId, id]);
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from '../platform/problem.js';
import { browserLabel } from './browser-label.js';
import { endOtherSessions, endSession, liveSessions, openSession } from './queries/sessions.js';
import { hashSecret, newSecret } from './secrets.js';

export interface LiveSession {
  /** hex of the stored hash: names the session, opens nothing */
  hash: string;
  browser: string;
  createdAt: Date;
  lastSeenAt: Date;
}

/** The signed-in browsers of an account. */
@Injectable()
export class Sessions {
  constructor(private readonly dataSource: DataSource) {}

  /** Opens a session and returns its secret, for the cookie. Throws a 404 Problem for an account unknown or disabled. */
  async open(accountId: string, userAgent: string | undefined): Promise<string> {
    const secret = newSecret();
    const values = [hashSecret(secret), accountId, browserLabel(userAgent)];
    const opened: unknown[] = await this.dataSource.query(openSession, values);
    if (opened.length === 0) throw notFound();
    return secret;
  }

  list(accountId: string): Promise<LiveSession[]> {
    return this.dataSource.query(liveSessions, [accountId]);
  }

  async end(accountId: string, hash: string): Promise<void> {
    await this.dataSource.query(endSession, [accountId, Buffer.from(hash, 'hex')]);
  }

  /** Ends all but `hash`. */
  async endOthers(accountId: string, hash: string): Promise<void> {
    await this.dataSource.query(endOtherSessions, [accountId, Buffer.from(hash, 'hex')]);
  }
}

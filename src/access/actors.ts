import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { READ_POOL } from '../platform/pools.js';
import type { Actor } from './actor.js';
import { tokenPrefix } from './api-tokens.js';
import { actorOfSession, actorOfToken } from './queries/actor.js';
import { hashSecret } from './secrets.js';

const secretForm = /^[A-Za-z0-9_-]{43}$/;

/** Who stands behind a secret, in one round trip, asked for each request: a revocation works at once. */
@Injectable()
export class Actors {
  constructor(@Inject(READ_POOL) private readonly pool: Pool) {}

  /** The actor of a session's cookie; undefined when it opens nothing (any more). */
  async ofSession(secret: string | undefined): Promise<Actor | undefined> {
    if (!secret || !secretForm.test(secret)) return undefined;
    const hash = hashSecret(secret);
    const actor = await this.actor('actor-of-session', actorOfSession, hash);
    return actor && { ...actor, sessionHash: hash.toString('hex') };
  }

  /** The actor of an API token; undefined when it opens nothing (any more). */
  async ofToken(token: string): Promise<Actor | undefined> {
    if (!token.startsWith(tokenPrefix) || !secretForm.test(token.slice(tokenPrefix.length))) return undefined;
    return this.actor('actor-of-token', actorOfToken, hashSecret(token));
  }

  private async actor(name: string, text: string, hash: Buffer): Promise<Actor | undefined> {
    const { rows } = await this.pool.query<Actor>({ name, text, values: [hash] });
    return rows[0];
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { READ_POOL } from '../platform/pools.js';
import type { Actor } from './actor.js';
import { tokenPrefix } from './api-tokens.js';
import { actorOfSession, actorOfToken, touchSession, touchToken } from './queries/actor.js';
import { hashSecret } from './secrets.js';

const secretForm = /^[A-Za-z0-9_-]{43}$/;

/**
 * Who stands behind a secret, in one round trip, asked for each request: a revocation works at once. Another one, once a
 * minute, keeps its last use.
 */
@Injectable()
export class Actors {
  constructor(@Inject(READ_POOL) private readonly pool: Pool) {}

  /** The actor of a session's cookie; undefined when it opens nothing (any more). */
  async ofSession(secret: string | undefined): Promise<Actor | undefined> {
    if (!secret || !secretForm.test(secret)) return undefined;
    const hash = hashSecret(secret);
    const actor = await this.actor(ofSession, hash);
    return actor && { ...actor, sessionHash: hash.toString('hex') };
  }

  /** The actor of an API token; undefined when it opens nothing (any more). */
  async ofToken(token: string): Promise<Actor | undefined> {
    if (!token.startsWith(tokenPrefix) || !secretForm.test(token.slice(tokenPrefix.length))) return undefined;
    return this.actor(ofToken, hashSecret(token));
  }

  private async actor({ find, touch }: Secret, hash: Buffer): Promise<Actor | undefined> {
    const { rows } = await this.pool.query<Actor & { stale: boolean }>({ ...find, values: [hash] });
    if (!rows[0]) return undefined;
    const { stale, ...actor } = rows[0];
    if (stale) await this.pool.query({ ...touch, values: [hash] });
    return actor;
  }
}

/** The statements of one kind of secret. */
interface Secret {
  find: { name: string; text: string };
  touch: { name: string; text: string };
}

const ofSession: Secret = {
  find: { name: 'actor-of-session', text: actorOfSession },
  touch: { name: 'touch-session', text: touchSession },
};

const ofToken: Secret = {
  find: { name: 'actor-of-token', text: actorOfToken },
  touch: { name: 'touch-token', text: touchToken },
};

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Problem } from '../platform/problem.js';

/** How much of something one subject may do. */
export interface Limit {
  /** names what is limited, as `signInAddress` */
  name: string;
  points: number;
  seconds: number;
}

/**
 * Counts in PostgreSQL, so that all processes share one count. By the wall clock: abuse happens in real time, whatever
 * instant a demo plays.
 */
@Injectable()
export class RateLimiter {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(private readonly dataSource: DataSource) {}

  /** Takes one point of `subject`, kept as a hash. Throws a 429 Problem with the seconds to wait when none is left. */
  async take(limit: Limit, subject: string): Promise<void> {
    const key = createHash('sha256').update(subject).digest('base64url');
    try {
      await this.limiterOf(limit).consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new Problem(429, { retryAfter: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) });
    }
  }

  private limiterOf({ name, points, seconds }: Limit): RateLimiterPostgres {
    const known = this.limiters.get(name);
    if (known) return known;
    const limiter = new RateLimiterPostgres({
      storeClient: this.store,
      storeType: 'client',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: seconds,
    });
    this.limiters.set(name, limiter);
    return limiter;
  }

  // The library wants pg's `query`; TypeORM's pool answers the bare rows.
  private readonly store = {
    query: async ({ text, values }: { text: string; values: unknown[] }) => {
      const answer: unknown = await this.dataSource.query(text, values);
      const rows =
        Array.isArray(answer) && Array.isArray(answer[0]) ? (answer[0] as unknown[]) : (answer as unknown[]);
      return { rows, rowCount: rows.length };
    },
  };
}

/** The network a request comes from: an IPv4 address, or the /64 one IPv6 subscriber holds. */
export function networkOf(ip: string | undefined): string {
  if (!ip) return 'unknown';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped) return mapped;
  if (!ip.includes(':')) return ip;
  const [head = '', tail] = ip.split('%')[0]?.split('::') ?? [];
  const groups = head.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  return [...groups, ...Array<string>(missing).fill('0'), ...(tail ?? '').split(':')].slice(0, 4).join(':');
}

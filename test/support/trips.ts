import pg from 'pg';
import { requestContext } from '../../src/platform/request-context.js';

/** Counts the statements each request sends to PostgreSQL, whatever pool or transaction sends them. */
export interface Trips {
  /** statements of the request with this X-Request-Id */
  of: (requestId: string | null) => number;
  stop: () => void;
}

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/** Begins to count; requests must be made one after the other, for a statement belongs to whoever waits for it. */
export function countTrips(): Trips {
  const counts = new Map<string, number>();
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const query = prototype.query;
  prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    const id = requestContext.getStore()?.requestId ?? 'nobody';
    counts.set(id, (counts.get(id) ?? 0) + 1);
    return query.apply(this, args);
  };
  return {
    of: (requestId) => counts.get(requestId ?? '') ?? 0,
    stop: () => void (prototype.query = query),
  };
}

import type { Json } from '../../src/engine/contract.js';

/**
 * A snapshot that differs: PostgreSQL writes one that is the same bytes in half the work, on the same page and in no
 * index.
 */
export function movedTo(at: string, snapshot: Json): Json {
  const { value, context } = snapshot as { value: Json; context: Record<string, Json> };
  return { value, context: { ...context, since: at } };
}

import { isUUID } from 'class-validator';
import { invalid } from '../platform/problem.js';

/** The command id an `Idempotency-Key` gives; undefined without one. Throws 422 for what is no UUID. */
export function commandIdOf(key: string | undefined): string | undefined {
  if (key === undefined) return undefined;
  const bare = key.replace(/^"|"$/g, '').toLowerCase();
  if (!isUUID(bare)) throw invalid([{ field: 'Idempotency-Key', code: 'isUuid' }]);
  return bare;
}

import type { Pool } from 'pg';
import { reachOf, type ReachFilter } from '../../src/labelling/reach.js';
import { Dossiers } from '../../src/dossiers/index.js';
import { Readers } from '../../src/labelling/readers.js';
import { measure, type Measure, type Plan, type Variant } from '../load/slices.js';
import { references } from './references.js';
import type { Reader } from './reader.js';

const list: ReachFilter = { state: null, mine: false, recent: false, limit: 51, after: null };

/** What the pages read with, in this process; the hot reads need the pool alone. */
export const readersOn = (pool: Pool): Readers =>
  new Readers(pool, new Dossiers(undefined as never, pool), undefined as never);

/** The product's own reads against the bare ones, over one connection at a time. `$x` and `$xRef` for each question. */
export async function measureOwnSql(
  pool: Pool,
  reader: Reader,
  plan: Plan,
): Promise<Record<string, Measure>> {
  const readers = readersOn(pool);
  const [reference = ''] = reader.references;
  const first = await reachOf(pool, reader.id, list);
  const last = first.requests[49];
  const after = { at: last?.updatedAt ?? '', id: last?.id ?? '' };
  const bare = (name: keyof typeof references, values: unknown[]): Variant => ({
    name: `${name}Ref`,
    job: async () => void (await pool.query({ name: `reference-${name}`, text: references[name], values })),
    cpu: () => 0,
  });
  const own = (name: string, job: () => Promise<unknown>): Variant => ({
    name,
    job: async () => void (await job()),
    cpu: () => 0,
  });
  return measure(
    [
      own('b', () => readers.work(reader.id, reader.name)),
      bare('b', [`review:${reader.pole}`]),
      own('c', () => reachOf(pool, reader.id, list)),
      bare('c', []),
      own('c2', () => reachOf(pool, reader.id, { ...list, after })),
      bare('c2', [after.at, after.id]),
      own('e', () => readers.dossier(reference, reader.id)),
      bare('e', [reference]),
    ],
    plan,
  );
}

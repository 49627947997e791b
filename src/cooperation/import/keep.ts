import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { DeepPartial, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import type { DatedRow } from '../entities/index.js';
import { instantOf } from './instants.js';
import type { ImportSession } from './session.js';

interface Identified extends ObjectLiteral {
  id: string;
}

/**
 * Makes the row `known`, found again by its code, say `fields`; makes a new one when there is none. Writes nothing
 * when it says so already. Returns its id.
 */
export async function keep<Row extends Identified>(
  session: ImportSession,
  entity: EntityTarget<Row>,
  known: Row | undefined,
  fields: Omit<Row, 'id'>,
): Promise<string> {
  if (!known) return open(session, entity, fields);
  const changed = Object.entries(fields).filter(([key, value]) => !isDeepStrictEqual(known[key], value));
  if (changed.length === 0) return known.id;
  const values = Object.fromEntries(changed) as QueryDeepPartialEntity<Row>;
  await session.tx.update(entity, known.id, values);
  session.counts.changed += 1;
  return known.id;
}

/** Inserts a row under a new id, and returns the id. */
export async function open<Row extends Identified>(
  session: ImportSession,
  entity: EntityTarget<Row>,
  fields: Omit<Row, 'id'>,
): Promise<string> {
  const id = randomUUID();
  await session.tx.insert(entity, { ...fields, id } as unknown as QueryDeepPartialEntity<Row>);
  session.counts.opened += 1;
  return id;
}

type Bounds = Pick<DatedRow, 'validFrom' | 'validTo'>;

/** The bounds the file gives; without a beginning, the one already known, or the instant of the import. */
export function bounds(
  span: { from?: string; to?: string },
  known: DeepPartial<Bounds> | undefined,
  { at }: ImportSession,
): Bounds {
  const validFrom =
    span.from === undefined ? ((known?.validFrom as Date | undefined) ?? at) : instantOf(span.from);
  return { validFrom, validTo: span.to === undefined ? null : instantOf(span.to) };
}

import type { EntityTarget, QueryDeepPartialEntity } from 'typeorm';
import type { DatedRow } from '../entities/index.js';
import type { Span } from './file.js';
import { bounds, keep } from './keep.js';
import type { ImportSession } from './session.js';

/** A list of the file and the rows it governs. */
export interface Governed<Row extends DatedRow, Item extends Span> {
  entity: EntityTarget<Row>;
  /** the rows the list says all of: those of one pôle, one domain, one seat */
  rows: Row[];
  items: Item[];
  fields(item: Item): Omit<Row, keyof DatedRow>;
  /** same key: the same thing, over time */
  key(row: Omit<Row, keyof DatedRow>): string;
  /** same slot: one follows the other, as the holders of a seat do; the key when left out */
  slot?(row: Omit<Row, keyof DatedRow>): string;
}

interface Pairing<Row extends DatedRow> {
  row: Row | undefined;
  next: Omit<Row, 'id'>;
}

/**
 * Makes the rows in force say what the list says: a row the list no longer holds ends, at its successor's beginning
 * or now; a row of the past is never touched. The same list twice writes nothing.
 */
export async function syncDated<Row extends DatedRow, Item extends Span>(
  session: ImportSession,
  governed: Governed<Row, Item>,
): Promise<void> {
  const pairings = pair(session, governed);
  const kept = new Set(pairings.map(({ row }) => row));
  const slot = governed.slot ?? governed.key;
  for (const row of governed.rows.filter((row) => !kept.has(row) && inForce(row, session.at))) {
    const later = pairings.filter(
      ({ next }) => slot(next as unknown as Row) === slot(row) && next.validFrom > row.validFrom,
    );
    await end(session, governed.entity, row, earliest(later.map(({ next }) => next.validFrom)) ?? session.at);
  }
  for (const { row, next } of pairings) await keep(session, governed.entity, row, next);
}

/** A row matches an item by key and beginning; else the row in force of that key is the one meant. */
function pair<Row extends DatedRow, Item extends Span>(
  session: ImportSession,
  { rows, items, fields, key }: Governed<Row, Item>,
): Pairing<Row>[] {
  const free = new Set(rows);
  return items.map((item) => {
    const own = fields(item);
    const same = [...free].filter((row) => key(row) === key(own));
    const asked = bounds(item, undefined, session).validFrom.getTime();
    const row =
      same.find((one) => one.validFrom.getTime() === asked) ?? same.find((one) => inForce(one, session.at));
    if (row) free.delete(row);
    return { row, next: { ...own, ...bounds(item, row, session) } as unknown as Omit<Row, 'id'> };
  });
}

/** In force at the instant, or to be: what an import may still end. */
const inForce = (row: DatedRow, at: Date): boolean => row.validTo === null || row.validTo > at;

const earliest = (instants: Date[]): Date | undefined =>
  instants.sort((a, b) => a.getTime() - b.getTime())[0];

async function end<Row extends DatedRow>(
  session: ImportSession,
  entity: EntityTarget<Row>,
  row: Row,
  instant: Date,
): Promise<void> {
  if (row.validTo?.getTime() === instant.getTime()) return;
  session.counts.ended += 1;
  // A row that would end before it begins was never in force: it is taken back, nothing of the past is lost.
  if (instant <= row.validFrom) await session.tx.delete(entity, row.id);
  else
    await session.tx.update(entity, row.id, { validTo: instant } as unknown as QueryDeepPartialEntity<Row>);
}

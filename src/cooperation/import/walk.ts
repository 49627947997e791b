import { at, type Fault } from './faults.js';
import type { Span } from './file.js';
import { instantOf, isMoment } from './instants.js';

/** The objects of a list that may be no list, each with its path. */
export function each<Item>(items: Item[] | undefined, path: string): [string, Item][] {
  if (!Array.isArray(items)) return [];
  return items
    .map((item, index): [string, Item] => [at(path, index), item])
    .filter(([, item]) => typeof item === 'object' && item !== null);
}

/** A fault for each item whose name an earlier one bears. */
export function repeated<Item>(
  path: string,
  items: Item[] | undefined,
  name: (item: Item) => string,
): Fault[] {
  const seen = new Set<string>();
  return each(items, path).flatMap(([where, item]) => {
    const again = seen.has(name(item));
    seen.add(name(item));
    return again ? [{ path: where, message: `${name(item)} is given twice` }] : [];
  });
}

/** A fault when a reference, if given, names nothing. */
export function unknown(path: string, name: string | undefined, names: Set<string>, what: string): Fault[] {
  if (name === undefined || names.has(name)) return [];
  return [{ path, message: `no such ${what}: ${name}` }];
}

/** A fault for each item in force while an earlier one of the list still is; without a beginning: since always. */
export function overlapping(path: string, items: Span[] | undefined, message: string): Fault[] {
  const spans = each(items, path).map(([where, span]) => ({
    where,
    from: edge(span.from, -Infinity),
    to: edge(span.to, Infinity),
  }));
  return spans
    .filter((span, index) =>
      spans.slice(0, index).some((other) => other.from < span.to && span.from < other.to),
    )
    .map(({ where }) => ({ path: where, message }));
}

const edge = (moment: string | undefined, open: number): number =>
  isMoment(moment) ? instantOf(moment).getTime() : open;

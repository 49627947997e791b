import type { Queryable } from '../platform/database.js';
import { readCooperation, type Cooperation } from './cooperation.js';
import type { Broken, Invariant, Place, Subject } from './invariant.js';
import { eachRequest, type RequestRead } from './request-read.js';
import { unreadable } from './states.js';
import { subjects } from './subjects.js';

const idsTold = 20;

type InCode = Extract<Invariant, { ofRequest: unknown }>;

interface Found {
  count: number;
  ids: string[];
}

export interface Asked {
  /** the folder of the annexes; without it the files are not looked at */
  filesDir?: string;
  /** reads every file and plays every act again; true unless said */
  deep?: boolean;
  /** whether a worker serves this database; true unless said */
  served?: boolean;
}

/** The invariants that are asked for, in the order they are told. */
export const asked = ({ deep = true, served = true }: Asked = {}): Invariant[] =>
  subjects
    .flatMap(({ invariants }) => invariants)
    .filter((one) => (deep || !one.deep) && (served || !one.served));

/**
 * Every invariant that does not hold in this database, with the first ids; none when it is sound. Reads only, with
 * memory that does not grow with the number of requests. `database` is of any role that may read all tables.
 */
export async function findFaults(database: Queryable, options: Asked = {}): Promise<Broken[]> {
  const { filesDir } = options;
  const place: Place = { database, ...(filesDir !== undefined && { filesDir }) };
  const invariants = asked(options);
  const inCode = await overRequests(database, invariants);
  const broken: Broken[] = [];
  for (const invariant of invariants) {
    const found = inCode.get(invariant) ?? (await find(invariant, place));
    if (found.count > 0) broken.push(told(invariant, found));
  }
  return broken;
}

async function find(invariant: Invariant, place: Place): Promise<Found> {
  if ('sql' in invariant) {
    const sql = `WITH found AS MATERIALIZED (${invariant.sql})
      SELECT (SELECT count(*)::int FROM found) AS count, array(SELECT id FROM found LIMIT ${idsTold}) AS ids`;
    const { rows } = await place.database.query<Found & Record<string, unknown>>(sql);
    return rows[0] ?? nothing();
  }
  return 'look' in invariant ? added(nothing(), await invariant.look(place)) : nothing();
}

const nothing = (): Found => ({ count: 0, ids: [] });

const added = ({ count, ids }: Found, more: string[]): Found => ({
  count: count + more.length,
  ids: [...ids, ...more].slice(0, idsTold),
});

/**
 * One reading of all requests for all invariants in code. A request that no longer makes sense is one fault, told once,
 * and does not hide those of the others.
 */
async function overRequests(database: Queryable, invariants: Invariant[]): Promise<Map<Invariant, Found>> {
  const found = new Map<Invariant, Found>();
  const inCode = invariants.filter((one): one is InCode => 'ofRequest' in one);
  const note = (invariant: Invariant, ids: string[]) =>
    found.set(invariant, added(found.get(invariant) ?? nothing(), ids));
  const cooperation = await readCooperation(database);
  const withLetters = invariants.some(({ deep }) => deep);
  for await (const request of eachRequest(database, { withLetters })) {
    const read = inCode.map((invariant) => ({ invariant, ids: judged(invariant, request, cooperation) }));
    for (const { invariant, ids } of read) note(invariant, ids ?? []);
    const senseless = inCode.find(({ name }) => name === unreadable);
    if (senseless && read.some(({ ids }) => ids === null)) note(senseless, [request.id]);
  }
  return found;
}

/** Null where looking at the request fails. */
function judged({ ofRequest }: InCode, request: RequestRead, cooperation: Cooperation): string[] | null {
  try {
    return ofRequest(request, cooperation);
  } catch {
    return null;
  }
}

function told({ name, rule, promise }: Invariant, found: Found): Broken {
  const { about, remedy } = subjects.find((one) =>
    one.invariants.some((its) => its.name === name),
  ) as Subject;
  return { name, ...(rule !== undefined && { rule }), promise, about, remedy, ...found };
}

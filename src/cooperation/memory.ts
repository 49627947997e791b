import type { CooperationWorld } from './world-view.js';
import { cooperationWorldSql } from './world.js';

/*
 * The whole cooperation is 1.6 ms of PostgreSQL, 25 kB and their parsing in every act and page, and changes a few times
 * a year. A process keeps the last it has read; every read proves it by the stamp, which any change of these tables
 * renews in its own transaction, and by the instants between which no dated row begins or ends. There is nothing to
 * invalidate: a read that does not find it fresh brings it anew.
 */

/** The dated tables of the cooperation; each renews the stamp (migration 0007). */
const datedTables = [
  'pole',
  'pole_territory',
  'charter_membership',
  'organ',
  'seat',
  'strategic_domain',
  'domain_lead',
  'mandate',
  'proxy',
  'chair_delegation',
  'correspondent',
  'tie',
];

const isoSql = (instant: string): string =>
  `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const nextChangeSql = (at: string): string => {
  const edges = datedTables.flatMap((table) =>
    ['valid_from', 'valid_to'].map(
      (edge) => `SELECT min(${edge}) AS at FROM public.${table} WHERE ${edge} > ${at}`,
    ),
  );
  return `(SELECT min(edge.at) FROM (${edges.join(' UNION ALL ')}) AS edge)`;
};

/** What a lean read brings instead of the cooperation: the stamp that proves what is remembered. */
export const cooperationStampSql = '(SELECT s.stamp FROM public.cooperation_stamp s)';

/** The cooperation at the instant `at` with its stamp and how long it holds, for `keepCooperation`. */
export const stampedCooperationSql = (
  at: string,
): string => `json_build_object('stamp', ${cooperationStampSql},
  'from', ${isoSql(at)}, 'until', ${isoSql(nextChangeSql(at))}, 'world', ${cooperationWorldSql(at)})`;

interface Kept {
  stamp: string;
  /** ISO, UTC; included */
  from: string;
  /** excluded; null when nothing is known to change */
  until: string | null;
  world: CooperationWorld;
}

let kept: Kept | undefined;

/** The cooperation this process has read under this stamp, if it still holds at the instant; else undefined. */
export function recallCooperation(stamp: unknown, at: string): CooperationWorld | undefined {
  if (!kept || kept.stamp !== stamp || at < kept.from) return undefined;
  return kept.until === null || at < kept.until ? kept.world : undefined;
}

/** Remembers what was read, and gives the world: frozen, for all readers share it. */
export function keepCooperation(read: unknown): CooperationWorld {
  const { world, ...stamped } = read as Kept;
  kept = { ...stamped, world: frozen(world) };
  return kept.world;
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

import type { BallotMeasures } from '../ballot/measure-ballots.js';
import type { Measure } from '../load/slices.js';
import { goalOf, type Bar, type Goal } from './goal.js';

/** Everything a run has measured. */
export interface Measured {
  ballots: Record<string, BallotMeasures>;
  /** statements PostgreSQL has run for one ballot over HTTP */
  roundTrips: number;
  /** CPU milliseconds of one transition: restore, decide, persist */
  machineMs: number;
  pages: Record<string, Measure>;
  /** `<page>Small`, `<page>Large`, `ballotSmall`, `ballotLarge` */
  growth: Record<string, Measure>;
  ownSql: Record<string, Measure>;
  badPlans: number;
}

const least = (gate: number, stretch: number): Bar => ({ gate, stretch });
const most = (gate: number, stretch: number): Bar => ({ gate, stretch, most: true });

const cpu = ({ cpuServer, cpuPostgres }: Measure) => (cpuServer ?? Number.NaN) + (cpuPostgres ?? Number.NaN);

/** The goals that need no other product, with their figures (docs/performance.md says what each is). */
export function goalsOf({ ballots, ...of }: Measured): Record<string, Goal> {
  const at = (name: string) => {
    const found = ballots[name];
    if (!found) throw new Error(`nothing was measured at ${name}`);
    return found;
  };
  const [c1, c8, c32] = [at('c1'), at('c8'), at('c32')];
  const ofRaw = ({ http, raw }: BallotMeasures) => ({
    value: http.perSecond / raw.perSecond,
    bar: least(0.22, 0.3),
  });
  return {
    G1: goalOf('HTTP ballot ÷ raw statement, requests/s', { c8: ofRaw(c8), c32: ofRaw(c32) }),
    G2: goalOf('HTTP ballot ÷ bare floor, requests/s', {
      c8: { value: c8.http.perSecond / c8.floor.perSecond, bar: least(0.5, 0.66) },
    }),
    G3: goalOf('HTTP ballot ÷ bare floor, latency', {
      'p50 c1': { value: c1.http.p50 / c1.floor.p50, bar: most(2.2, 1.75) },
      'p99 c8': { value: c8.http.p99 / c8.floor.p99, bar: most(2, 1.2) },
    }),
    G4: goalOf('CPU of a ballot, Node and PostgreSQL ÷ bare floor', {
      c8: { value: cpu(c8.http) / cpu(c8.floor), bar: most(2, 1.5) },
    }),
    G5: goalOf('round trips of a ballot, session included', {
      http: { value: of.roundTrips, bar: most(4, 3) },
    }),
    G6: goalOf('machine ÷ CPU of an HTTP ballot', {
      c8: { value: of.machineMs / cpu(c8.http), bar: most(0.1, 0.05) },
    }),
    ...grown(of),
    G18: goalOf('exact counts, OFFSET, sequential scans of large tables in pages', {
      found: { value: of.badPlans, bar: most(0, 0) },
    }),
    G19: goalOf('whole page ÷ bare select + send, requests/s', {
      list: { value: ratio(of.pages, 'list', 'listFloor', 'perSecond'), bar: least(0.3, 0.45) },
      dossier: { value: ratio(of.pages, 'dossier', 'dossierFloor', 'perSecond'), bar: least(0.2, 0.35) },
    }),
  };
}

function grown({ growth, ownSql }: Pick<Measured, 'growth' | 'ownSql'>): Record<string, Goal> {
  const pages = ['list', 'dossier', 'work'].flatMap((page) => [
    [
      `${page} p50`,
      { value: ratio(growth, `${page}Large`, `${page}Small`, 'p50'), bar: most(2, 1.3) },
    ] as const,
    [
      `${page} p99`,
      { value: ratio(growth, `${page}Large`, `${page}Small`, 'p99'), bar: most(2, 1.5) },
    ] as const,
  ]);
  const own = ['b', 'c', 'c2', 'e'].map(
    (name) => [name, { value: ratio(ownSql, name, `${name}Ref`, 'p50'), bar: most(2, 1.2) }] as const,
  );
  return {
    G14: goalOf('pages, large base ÷ small one', Object.fromEntries(pages)),
    G15: goalOf('HTTP ballot p50, large base ÷ small one', {
      p50: { value: ratio(growth, 'ballotLarge', 'ballotSmall', 'p50'), bar: most(2, 1.6) },
    }),
    G16: goalOf('own reads ÷ reference queries, p50 (c4: nothing is counted)', Object.fromEntries(own)),
  };
}

function ratio(
  of: Record<string, Measure>,
  one: string,
  other: string,
  figure: 'perSecond' | 'p50' | 'p99',
): number {
  return (of[one]?.[figure] ?? Number.NaN) / (of[other]?.[figure] ?? Number.NaN);
}

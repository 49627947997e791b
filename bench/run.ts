import { closeParts, openParts, type Parts } from '../src/parts.js';
import { asOwner } from '../src/platform/database.js';
import { verifySample } from './base/verify-sample.js';
import { openBallots } from './ballot/ballots.js';
import { machineMs } from './ballot/machine.js';
import { measureBallots, type Grounds } from './ballot/measure-ballots.js';
import { roundTripsOf } from './ballot/round-trips.js';
import { goalsOf, type Measured } from './goals/goals.js';
import { measureGrowth, type Side } from './growth.js';
import { configOf, startFloor, startWeb } from './load/web.js';
import type { ServerProcess } from './load/process.js';
import { measurePages } from './pages/measure-pages.js';
import { measureOwnSql } from './pages/own-sql.js';
import { badPlans, statementsOf, type BadPlan } from './pages/plans.js';
import { readerOf } from './pages/reader.js';

/** The bases a run measures on, seeded. */
export interface Bases {
  small: string;
  large: string;
}

export interface RunOptions {
  seconds: number;
  postmaster: number | undefined;
  tell: (line: string) => void;
}

export interface Findings {
  measured: Measured;
  plans: BadPlan[];
  goals: ReturnType<typeof goalsOf>;
}

/** Measures everything on these bases; what was started is stopped whatever happens. */
export async function run(bases: Bases, options: RunOptions): Promise<Findings> {
  const opened: (() => Promise<void>)[] = [];
  try {
    return await measured(bases, options, opened);
  } finally {
    for (const close of opened.reverse()) await close();
  }
}

async function measured(
  bases: Bases,
  options: RunOptions,
  opened: (() => Promise<void>)[],
): Promise<Findings> {
  const { tell } = options;
  const kept = async <Thing>(thing: Thing, close: (thing: Thing) => Promise<void>): Promise<Thing> => {
    opened.push(() => close(thing));
    return thing;
  };
  const stop = (one: ServerProcess) => one.stop();
  const parts: Parts = await kept(await openParts(configOf(bases.large)), closeParts);
  await verifySample(parts.readPool, tell);
  const small = await sideOf('Small', bases.small, await kept(await startWeb(bases.small), stop));
  const large = await sideOf('Large', bases.large, await kept(await startWeb(bases.large), stop));
  const floor = await kept(await startFloor(bases.large), stop);
  const [last] = large.ballots.slice(-1);
  if (!last) throw new Error('the large base has no open ballot');
  const grounds: Grounds = { parts, web: large.web, floor, ballots: [...large.ballots.slice(0, -20)] };
  const plan = { seconds: options.seconds, postmaster: options.postmaster };
  tell('plans of the pages');
  const plans = await badPlans(parts.readPool, await statementsOf(parts.readPool, large.reader));
  tell('ballots');
  const ballots = await measureBallots(grounds, plan);
  const machine = await machineMs(parts.readPool, last);
  const roundTrips = await roundTripsOf(parts, large.ballots.slice(-20));
  tell('pages');
  const pages = await measurePages(large.web, floor, large.reader, { ...plan, concurrency: 8 });
  tell('own reads');
  const ownSql = await measureOwnSql(parts.readPool, large.reader, { ...plan, concurrency: 1 });
  tell('growth');
  const growth = await measureGrowth([small, large], plan);
  const all: Measured = {
    ballots,
    roundTrips,
    machineMs: machine,
    pages,
    growth,
    ownSql,
    badPlans: plans.length,
  };
  return { measured: all, plans, goals: goalsOf(all) };
}

async function sideOf(label: Side['label'], databaseUrl: string, web: ServerProcess): Promise<Side> {
  return asOwner({ databaseUrl }, async (owner) => ({
    ...{ label, databaseUrl, web, reader: await readerOf(owner), ballots: await openBallots(owner) },
  }));
}

import type { Config } from '../../src/platform/config.js';
import { start, type Running } from '../support/process.js';
import { pgProxy, type PgProxy } from './pg-proxy.js';

/** One of the product's processes behind a door of its own to the database: it may be killed, and is started again. */
export interface Mortal {
  door: PgProxy;
  /** where it listens; moves with each restart */
  base: () => string;
  /** kill -9, now; nothing when it is dead already */
  kill: () => void;
  alive: () => boolean;
  /** a living one in its place, ready; at once when it was not killed */
  revive: () => Promise<void>;
  /** SIGTERM; its exit status */
  stop: () => Promise<number | null>;
  /** how often it was killed */
  kills: () => number;
  /** ends that nobody asked for, by the last lines of their log */
  deaths: () => string[];
  /** every line it wrote, over all its lives */
  lines: () => string[];
  close: () => Promise<void>;
}

/** Starts the built `main` or `worker` behind a door, and awaits its readiness. `more` is set in its environment. */
export async function mortal(
  entry: 'main' | 'worker',
  config: Config,
  more: NodeJS.ProcessEnv = {},
): Promise<Mortal> {
  const door = await pgProxy(config.databaseUrl);
  const lives: Running[] = [];
  const deaths: string[] = [];
  const [wanted, dead] = [new Set<Running>(), new Set<Running>()];
  let kills = 0;
  const born = async () => {
    const running = await start(entry, { ...config, databaseUrl: door.url }, more);
    lives.push(running);
    void running.ended.then(() => {
      dead.add(running);
      if (!wanted.has(running)) deaths.push(running.lines().slice(-3).join('\n'));
    });
    return running;
  };
  let present = await born();
  let reviving: Promise<void> | undefined;
  const revived = async () => {
    await present.ended;
    present = await born();
    reviving = undefined;
  };
  const ending = () => wanted.has(present) || dead.has(present);
  return {
    door,
    base: () => present.base,
    kill: () => {
      if (ending()) return;
      kills += 1;
      wanted.add(present);
      present.kill();
    },
    alive: () => !ending(),
    revive: () => (reviving ??= ending() ? revived() : undefined) ?? Promise.resolve(),
    stop: () => {
      wanted.add(present);
      present.stop();
      return present.ended;
    },
    kills: () => kills,
    deaths: () => deaths,
    lines: () => lives.flatMap((life) => life.lines()),
    close: async () => {
      await reviving?.catch(() => undefined);
      wanted.add(present);
      present.kill();
      await present.ended;
      await door.close();
    },
  };
}

import { Program, tokenFor } from '../support/program.js';
import { advanceClock } from '../support/clock.js';
import { openStage, type Stage } from '../support/stage.js';
import { check, lettersInHand, type Verdict } from './checker.js';
import type { Asking } from './client.js';
import { openHistory, type History } from './history.js';
import { landings, type Landings } from './landings.js';
import { mortal, type Mortal } from './killer.js';
import { scriptedSmtp, type ScriptedSmtp } from './smtp-script.js';

/** A web process, and where the acts asked of it stand. */
export type Web = Mortal & { landings: Landings };

/** The service as its own processes on one database, its mail server, and what its clients remember. */
export interface Arena {
  stage: Stage;
  smtp: ScriptedSmtp;
  webs: Web[];
  workers: Mortal[];
  history: History;
  /** this person's program; each asking goes to the next web process that lives */
  as: (who: string) => Promise<Asking>;
  /** kills a worker, notes what it held (how many letters), then starts it again */
  fell: (worker: Mortal) => Promise<number>;
  inTheGap: Set<string>;
  /** the workers until nothing is owed now; moves the clock past the leases of the dead, a few times at most */
  rest: () => Promise<void>;
  verdict: () => Promise<Verdict>;
  close: () => Promise<void>;
}

export async function openArena({ webs = 1, workers = 1 } = {}): Promise<Arena> {
  const [stage, smtp, history] = [await openStage(), await scriptedSmtp(), openHistory()];
  const { config, readPool } = stage.parts;
  const more = { SMTP_URL: smtp.url };
  const several = (entry: 'main' | 'worker', number: number) =>
    Promise.all(Array.from({ length: number }, () => mortal(entry, config, more)));
  const web = (await several('main', webs)).map((each) => ({ ...each, landings: landings() }));
  const work = await several('worker', workers);
  const tokens = new Map<string, string>();
  const inTheGap = new Set<string>();
  let turn = 0;
  return {
    ...{ stage, smtp, webs: web, workers: work, history, inTheGap },
    as: async (who) => {
      const token = tokens.get(who) ?? (await tokenFor(stage.owner, who));
      tokens.set(who, token);
      const living = web.filter((each) => each.alive());
      const one = living[turn++ % living.length] ?? web[0];
      if (!one) throw new Error('no web process');
      return { program: new Program(one.base(), token), follow: one.landings };
    },
    fell: async (worker) => {
      worker.kill();
      const held = await lettersInHand(readPool);
      for (const id of held) inTheGap.add(id);
      await worker.revive();
      return held.length;
    },
    rest: () => rest(stage),
    verdict: () =>
      check(readPool, {
        acknowledged: history.acknowledged(),
        ...(workers > 0 && { mailbox: smtp.taken }),
        inTheGap,
      }),
    close: async () => {
      await Promise.all([...web, ...work].map((each) => each.close()));
      await smtp.close();
      history.close();
      await stage.close();
    },
  };
}

// What a dead sender leased is owed again when the lease is over; `next` is when the first of what waits comes due.
const owedSql = `WITH owed AS (
  SELECT greatest(next_attempt_at, leased_until) AS at, leased_until > platform.now() AS held FROM workflow.outbox
  WHERE sent_at IS NULL AND withheld_reason IS NULL AND failed_at IS NULL AND not_before <= platform.now()
  UNION ALL SELECT next_attempt_at, false FROM workflow.due WHERE refused_at IS NULL AND due_at <= platform.now())
SELECT count(*)::int AS left, greatest(min(at) - platform.now(), interval '0')::text AS next,
  coalesce(bool_or(held) OR min(at) <= platform.now(), false) AS busy FROM owed`;

/** Tenths of a second without a change after which nothing more is awaited: less where nobody holds or could take anything. */
const looksInPeace = { busy: 20, idle: 2 };
const mostMoves = 200;

/**
 * Looks until nothing is owed; when nothing has moved for a while, moves the clock to what comes next. Bounded: each
 * turn something was settled, or one of the moves is spent.
 */
async function rest(stage: Stage): Promise<void> {
  let before = Infinity;
  for (let moves = 0, still = 0; moves < mostMoves; still++) {
    const { rows } = await stage.owner.query<{ left: number; next: string | null; busy: boolean }>(owedSql);
    const [{ left, next, busy } = { left: 0, next: null, busy: false }] = rows;
    if (left === 0) return;
    if (left !== before) still = 0;
    before = left;
    if (still >= looksInPeace[busy ? 'busy' : 'idle']) {
      await advanceClock(stage.owner, next ?? '0');
      await advanceClock(stage.owner, '1 second');
      still = 0;
      moves += 1;
    }
    await new Promise((passed) => setTimeout(passed, 100));
  }
  throw new Error(`the workers never came to rest: ${before} left`);
}

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
    verdict: () => check(readPool, { acknowledged: history.acknowledged(), mailbox: smtp.taken, inTheGap }),
    close: async () => {
      await Promise.all([...web, ...work].map((each) => each.close()));
      await smtp.close();
      history.close();
      await stage.close();
    },
  };
}

const owedSql = `SELECT (SELECT count(*)::int FROM workflow.outbox WHERE sent_at IS NULL AND withheld_reason IS NULL
    AND failed_at IS NULL AND not_before <= platform.now()) AS letters,
  (SELECT count(*)::int FROM workflow.due WHERE refused_at IS NULL AND next_attempt_at <= platform.now()) AS acts`;

const mostLooks = 1200;
const looksPerLease = 20;

async function rest(stage: Stage): Promise<void> {
  let before = '';
  let still = 0;
  for (let looks = 0; looks < mostLooks; looks++) {
    const { rows } = await stage.owner.query<{ letters: number; acts: number }>(owedSql);
    if (rows[0]?.letters === 0 && rows[0].acts === 0) return;
    const now = JSON.stringify(rows[0]);
    still = now === before ? still + 1 : 0;
    before = now;
    // Nothing moves: what is left is leased by the dead, or waits for its next attempt.
    if (still === looksPerLease) await advanceClock(stage.owner, '3 minutes');
    if (still === looksPerLease) still = 0;
    await new Promise((passed) => setTimeout(passed, 100));
  }
  throw new Error(`the workers never came to rest: ${before}`);
}

import type { Pool } from 'pg';
import { Dispatcher, Engine, Scheduler } from '../engine/index.js';
import { dispatcherParts, kinds, type Parts } from '../parts.js';

/** How long each waits when nothing is due, in milliseconds: somebody is watching. */
const rhythm = 200;
/** Turns after which `settle` no longer waits: work that makes work without end is a fault to be seen. */
const mostTurns = 2000;

const owedSql = `SELECT count(*)::int AS owed FROM workflow.outbox
  WHERE sent_at IS NULL AND withheld_reason IS NULL AND failed_at IS NULL AND next_attempt_at <= platform.now()`;

/** The worker of the demonstration, in the process of its pages. */
export class Background {
  private readonly dispatcher: Dispatcher;
  private readonly scheduler: Scheduler;
  private readonly pool: Pool;

  constructor(parts: Parts) {
    this.pool = parts.enginePool;
    const engine = new Engine(this.pool, kinds);
    this.dispatcher = new Dispatcher(this.pool, dispatcherParts(parts, rhythm));
    this.scheduler = new Scheduler(this.pool, engine, rhythm, parts.logFault);
  }

  start(): void {
    this.dispatcher.start();
    this.scheduler.start();
  }

  async stop(): Promise<void> {
    await Promise.all([this.dispatcher.stop(), this.scheduler.stop()]);
  }

  /** Asks now what has fallen due. */
  async runDue(): Promise<void> {
    for (let turn = 0; turn < mostTurns && (await this.scheduler.tick()) > 0;) turn += 1;
  }

  /** Until no letter is owed; those another turn has under way are waited for. */
  async sendAll(): Promise<void> {
    for (let turn = 0; turn < mostTurns; turn += 1) {
      const sent = await this.dispatcher.tick();
      const { rows } = await this.pool.query<{ owed: number }>(owedSql);
      if (rows[0]?.owed === 0) return;
      if (sent === 0) await new Promise((passed) => setTimeout(passed, 20));
    }
    throw new Error('letters are still owed');
  }
}

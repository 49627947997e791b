import type { Pool } from 'pg';
import { dueNow, settleFault, settleRefused, type DueNow } from './due.js';
import type { Engine } from './engine.js';
import { EngineRefused } from './errors.js';
import { dueCommandId } from './identity.js';
import { Poller, type LogFault } from './poller.js';
import { journalRefusal } from './refusal-entry.js';

const atOnce = 50;

/**
 * Asks what is due, as anybody asks: deadlines as the clock, owed commands as the decision that owes them. The command
 * id comes from the row and its instant, so any number of schedulers apply each once, and the act removes the row.
 */
export class Scheduler {
  private readonly poller: Poller;

  constructor(
    private readonly pool: Pool,
    private readonly engine: Engine,
    everyMs: number,
    private readonly logFault: LogFault,
  ) {
    this.poller = new Poller(() => this.tick(), everyMs, logFault);
  }

  start(): void {
    this.poller.start();
  }

  /** Ends when the act under way is applied; the rest stays due. */
  stop(): Promise<void> {
    return this.poller.stop();
  }

  /** Asks each row due now once, oldest first; returns how many were settled. */
  async tick(): Promise<number> {
    let settled = 0;
    for (const row of await dueNow(this.pool, atOnce)) {
      if (this.poller.stopping) break;
      if (await this.ask(row)) settled++;
    }
    return settled;
  }

  private async ask(row: DueNow): Promise<boolean> {
    const askedBy = { id: row.id, dueAt: row.dueAt };
    const commandId = dueCommandId(row.id, row.dueAt);
    try {
      const { repeated } = await this.engine.apply(row.kind, row.aggregateId, row.actor, row.command, {
        commandId,
        askedBy,
      });
      // Applied before and still there: put back by hand or by a machine that returns to an instant already spent.
      if (repeated) await settleFault(this.pool, row, 'already applied');
      return true;
    } catch (fault) {
      return this.explain(row, fault);
    }
  }

  // An unavailable database is no fault of the row; a row that is no longer due needs nothing.
  private async explain(row: DueNow, fault: unknown): Promise<boolean> {
    if (fault instanceof EngineRefused && fault.refusal) {
      await journalRefusal(this.pool, row, fault.refusal.reasons);
      await settleRefused(this.pool, row, fault.revision ?? 0, fault.refusal.reasons);
      return true;
    }
    if (fault instanceof EngineRefused && (fault.status === 503 || fault.code === 'notDue')) return false;
    this.logFault('a due command failed', fault);
    await settleFault(this.pool, row, fault instanceof Error ? fault.name : 'unknown fault');
    return true;
  }
}

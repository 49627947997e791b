import { setTimeout as wait } from 'node:timers/promises';

export type LogFault = (message: string, fault: unknown) => void;

/** Works while there is work, rests when there is none; a fault is logged and tried again after the rest. */
export class Poller {
  private resting = new AbortController();
  private loop: Promise<void> | undefined;

  constructor(
    private readonly tick: () => Promise<number>,
    private readonly everyMs: number,
    private readonly logFault: LogFault,
  ) {}

  /** True from `stop` on: long work ends at its next pause. */
  get stopping(): boolean {
    return this.resting.signal.aborted;
  }

  /** Starts once; a second call changes nothing. */
  start(): void {
    if (this.loop) return;
    this.resting = new AbortController();
    this.loop = this.run(this.resting.signal);
  }

  /** Ends the rest at once, awaits the work under way. */
  async stop(): Promise<void> {
    this.resting.abort();
    await this.loop;
    this.loop = undefined;
  }

  private async run(stopped: AbortSignal): Promise<void> {
    while (!stopped.aborted) {
      const done = await this.turn();
      if (done === 0) await wait(this.everyMs, undefined, { signal: stopped }).catch(() => undefined);
    }
  }

  private async turn(): Promise<number> {
    try {
      return await this.tick();
    } catch (fault) {
      this.logFault('background work failed', fault);
      return 0;
    }
  }
}

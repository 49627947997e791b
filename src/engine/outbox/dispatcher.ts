import type { Pool } from 'pg';
import type { Heir, OutboxRow, Prepare } from '../contract.js';
import { isConnectionLost } from '../../platform/connection-lost.js';
import { deliveryFault, type Address, type Message, type Sent } from '../../platform/mailer.js';
import { sha256 } from '../canonical.js';
import { jitter } from '../faults.js';
import { Poller, type LogFault } from '../poller.js';
import { backOff } from './back-off.js';
import { claim, type ClaimedLetter } from './claim.js';
import { settleElsewhere } from './settle-elsewhere.js';
import { settleFailed, settleLater, settleQuiet, settleSent, settleWithheld } from './settle.js';

export type SendLetter = (message: Message, signal: AbortSignal) => Promise<Sent>;

export interface DispatcherParts {
  prepare: Prepare;
  send: SendLetter;
  /** R54: the first instant from this one on at which a quiet letter may leave; instants in UTC with milliseconds */
  opens: (at: string) => string;
  /** right half of the Message-IDs; the same in all workers for ever */
  host: string;
  everyMs: number;
  logFault: LogFault;
}

type Composed = Message & { fallback?: Address };

// With the writing before it, and a second address after it, well inside the lease of two minutes.
const sendingMs = 40_000;
const atOnce = 4;

/** Sends the letters owed: at least once, never lost, a repeat with the same Message-ID. */
export class Dispatcher {
  private readonly poller: Poller;

  constructor(
    private readonly pool: Pool,
    private readonly parts: DispatcherParts,
  ) {
    this.poller = new Poller(() => this.tick(), parts.everyMs, parts.logFault);
  }

  start(): void {
    this.poller.start();
  }

  /** Ends when the letters under way are settled. */
  stop(): Promise<void> {
    return this.poller.stop();
  }

  /** Claims the letters due now, a few at a time, and tries each once; returns how many it tried. */
  async tick(): Promise<number> {
    const letters = await claim(this.pool, atOnce);
    const settled = await Promise.allSettled(letters.map((letter) => this.deliver(letter)));
    const fault = settled.find((outcome) => outcome.status === 'rejected');
    if (fault) throw fault.reason;
    return letters.length;
  }

  // Looked at when it leaves, not when it is owed: a worker that was away, or a second attempt, may come at night.
  private async deliver(letter: ClaimedLetter): Promise<void> {
    const opens = letter.quiet ? this.parts.opens(letter.claimedAt) : letter.claimedAt;
    if (opens > letter.claimedAt) return settleQuiet(this.pool, letter, opens);
    const outcome = await this.attempt(letter);
    if ('sent' in outcome) return this.stamp(() => settleSent(this.pool, letter.id, outcome.sent));
    if ('withheld' in outcome) return settleWithheld(this.pool, letter, outcome.withheld, outcome.instead);
    const { fault, message } = outcome;
    const permanent = deliveryFault(fault) === 'permanent';
    const minutes = permanent ? undefined : backOff(letter.attempts);
    if (minutes !== undefined) return settleLater(this.pool, letter, errorText(fault), minutes);
    if (message?.fallback && (await this.elsewhere(letter, message, fault))) return;
    const task = permanent ? 'letterBounced' : 'letterGivenUp';
    await settleFailed(this.pool, letter, { error: errorText(fault), task, address: message?.to.address });
  }

  /**
   * R77: the same letter to the other address. True once it is settled: taken there, or to be tried again; both are then asked anew,
   * for the first may have been mended.
   */
  private async elsewhere(letter: ClaimedLetter, message: Composed, fault: unknown): Promise<boolean> {
    const { fallback, ...whole } = message;
    if (!fallback) return false;
    const tried = await this.send({ ...whole, to: fallback }).catch((second: unknown) => ({ second }));
    if (!('second' in tried)) {
      const refused = { error: errorText(fault), address: message.to.address };
      await this.stamp(() => settleElsewhere(this.pool, letter.id, tried, refused));
      return true;
    }
    const minutes = deliveryFault(tried.second) === 'permanent' ? undefined : backOff(letter.attempts);
    if (minutes === undefined) return false;
    await settleLater(this.pool, letter, errorText(tried.second), minutes);
    return true;
  }

  private async attempt(
    letter: ClaimedLetter,
  ): Promise<{ sent: Sent } | { withheld: string; instead?: Heir } | { fault: unknown; message?: Composed }> {
    let message: Composed | undefined;
    try {
      const row: OutboxRow = { ...letter, messageId: `<${letter.id}@${this.parts.host}>` };
      const prepared = await this.parts.prepare(row);
      if ('withhold' in prepared) {
        const { withhold: withheld, instead } = prepared;
        return { withheld, ...(instead && { instead }) };
      }
      const references = [this.threadId(letter.thread)];
      message = { ...prepared.send, messageId: row.messageId, references };
      const { fallback: _, ...first } = message;
      return { sent: await this.send(first) };
    } catch (fault) {
      return { fault, ...(message && { message }) };
    }
  }

  private send(message: Message): Promise<Sent> {
    return this.parts.send(message, AbortSignal.timeout(sendingMs));
  }

  /** The letters of one thread refer to one root that depends on nothing but the thread's name. */
  private threadId(thread: string): string {
    return `<thread-${sha256(thread).slice(0, 24)}@${this.parts.host}>`;
  }

  // A stamp that fails means a second copy once the lease is over: worth a few more tries.
  private async stamp(settle: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await settle();
      } catch (fault) {
        if (attempt > 5 || !isConnectionLost(fault)) throw fault;
        await jitter(attempt, 100);
      }
    }
  }
}

function errorText(fault: unknown): string {
  return fault instanceof Error ? `${fault.name}: ${fault.message}`.slice(0, 500) : 'unknown fault';
}

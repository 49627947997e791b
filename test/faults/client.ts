import type { Program } from '../support/program.js';
import type { History, Wanted } from './history.js';
import type { Random } from './random.js';

/** An act to be done, whatever it takes; its body may need a look first. */
export interface Wish {
  who: string;
  reference: string;
  command: string;
  body?: Record<string, unknown>;
}

export interface Asking {
  program: Program;
  follow: { begin: (key: string) => void; end: (key: string) => void };
}

/** How people ask who do not give up. */
export interface Persistence {
  /** this person's program, at a process that lives, and who follows what becomes of the asking */
  as: (who: string) => Promise<Asking>;
  chance: Random;
  history: History;
  /** how often a wish is clicked twice */
  doubleClicks?: number;
}

const mostTries = 600;
const pauseMs = 50;

/**
 * Asks until it is done, with one key, then writes it into the history. A lost connection and a 503 are asked again;
 * any other refusal throws: what may be retried must be possible to retry.
 */
export async function insist(wish: Wish, on: Persistence): Promise<void> {
  const { who, reference, command } = wish;
  const act: Wanted = { key: on.chance.uuid(), who, reference, command };
  const clicks = on.chance.chance(on.doubleClicks ?? 0) ? 2 : 1;
  await Promise.all(Array.from({ length: clicks }, () => untilDone(act, wish.body ?? {}, on)));
  on.history.acknowledge(act);
}

async function untilDone(act: Wanted, body: Record<string, unknown>, on: Persistence): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const { program, follow } = await on.as(act.who);
    follow.begin(act.key);
    const answer = await program.ask(act.reference, act.command, body, act.key).catch(() => undefined);
    follow.end(act.key);
    if (answer?.status === 200) return;
    if (answer && answer.status !== 503) {
      throw new Error(`${act.command} of ${act.reference}: ${answer.status} ${answer.text}`);
    }
    await new Promise((passed) => setTimeout(passed, pauseMs));
  }
  throw new Error(`${act.command} of ${act.reference} was asked ${mostTries} times and never done`);
}

import { allDeadlines, isFinalInstance, type Outcome, type Told } from '../../../workflows/index.js';
import { keyOf } from './fingerprint.js';
import { answered, clock, isPerson, nameOf, type Ask, type Situation, type SmallWorld } from './product.js';

/** One act that was taken, as the laws judge it. */
export interface Taken {
  before: Situation;
  /** a person; null for the clock and for the call */
  who: string | null;
  told: Told;
  outcome: Extract<Outcome, { ok: true }>;
  after: Situation;
}

export interface Walked {
  situations: number;
  tried: number;
  taken: number;
  /** situations of which nothing is open any more */
  ends: number;
  /** every situation there is was looked at; else the first so many were */
  whole: boolean;
}

interface Look {
  world: SmallWorld;
  /** the most situations to look at */
  most: number;
  /** throws where a law is broken */
  judge: (taken: Taken) => void;
}

/**
 * Every situation that acts and deadlines lead to from the beginnings, breadth first, each once: two that differ in nothing but
 * the order in which they came about are one. Each act goes through the policy, is completed from the world and decided, as
 * the engine does it; nothing is written. Acts come at the instant of the last deadline and deadlines in their order, so that each
 * act is tried before each and after it. Where a law is broken, the way to it is in the message.
 */
export function explore(look: Look): Walked {
  const { world, most } = look;
  const ways = new Ways();
  const seen = new Set<string>();
  const ended = new Set<string>();
  const queue: (Met | undefined)[] = [];
  const walked: Walked = { situations: 0, tried: 0, taken: 0, ends: 0, whole: true };
  const meet = (situation: Situation, from: number, by: string): void => {
    const key = keyOf(situation);
    if (seen.has(key)) return;
    if (seen.size >= most) return void (walked.whole = false);
    seen.add(key);
    queue.push({ situation, number: ways.add(from, by) });
  };

  for (const begin of world.begins) meet(begin, -1, 'begins');
  for (const { situation, number } of drained(queue)) {
    const due = nextDue(situation);
    walked.situations += 1;
    if (due.length === 0) walked.ends += 1;
    try {
      endsInTime(situation, world, ended);
      for (const asks of [...world.tries(situation), ...due.map((one) => [one])]) {
        const after = done(situation, asks, { ...look, walked });
        if (after) meet(after, number, asks.map(nameOf).join(', '));
      }
    } catch (cause) {
      throw new Error(`${ways.to(number).join(' → ')}: ${(cause as Error).message}`, { cause });
    }
  }
  return walked;
}

interface Met {
  situation: Situation;
  number: number;
}

/** First come, first served, and let go of: what was looked at is not kept. */
function* drained<T>(queue: (T | undefined)[]): Generator<T> {
  for (let index = 0; index < queue.length; index += 1) {
    const one = queue[index];
    queue[index] = undefined;
    if (one !== undefined) yield one;
  }
}

/** The acts one after the other; null where the first is refused. What follows an act that was taken must be too. */
function done(
  begin: Situation,
  asks: Ask[],
  { world, judge, walked }: Look & { walked: Walked },
): Situation | null {
  let before = begin;
  for (const ask of asks) {
    walked.tried += 1;
    try {
      const answer = answered(ask, before, world);
      if ('refused' in answer) {
        if (before === begin) return null;
        throw new Error(`refused: ${answer.refused.join()}`);
      }
      walked.taken += 1;
      const after = { at: answer.told.command.at, aggregate: answer.outcome.aggregate };
      judge({ before, who: isPerson(ask.who) ? ask.who : null, ...answer, after });
      before = after;
    } catch (cause) {
      throw new Error(`${nameOf(ask)}: ${(cause as Error).message}`, { cause });
    }
  }
  return before;
}

/** The deadlines that come next, all at one instant. Reminders tell somebody again and move nothing: they are passed over. */
function nextDue({ aggregate }: Situation): Ask[] {
  const open = allDeadlines(aggregate).filter(({ ofRequest, reminder }) => !ofRequest && !reminder);
  const first = open.map(({ at }) => at).sort()[0];
  return open
    .filter(({ at }) => at === first)
    .map(({ of, deadline, at }) => ({ who: clock, asked: { type: 'deadlineReached', of, deadline }, at }));
}

/** Far above the deadlines a request has left. */
const mostDeadlines = 200;

/** Nothing waits for ever: deadlines alone, nobody doing anything, bring every instance to an end. */
function endsInTime(from: Situation, world: SmallWorld, ended: Set<string>): void {
  let situation = from;
  for (let count = 0; ; count += 1) {
    const key = keyOf(situation);
    if (ended.has(key)) return;
    ended.add(key);
    const [next] = nextDue(situation);
    if (!next) return allFinal(situation);
    if (count > mostDeadlines) throw new Error('deadlines follow each other for ever');
    const answer = answered(next, situation, world);
    if ('refused' in answer)
      throw new Error(`the deadline ${nameOf(next)} is refused: ${answer.refused.join()}`);
    situation = { at: answer.told.command.at, aggregate: answer.outcome.aggregate };
  }
}

function allFinal({ aggregate }: Situation): void {
  const open = Object.keys(aggregate).filter((one) => !isFinalInstance(aggregate, one));
  if (open.length > 0) throw new Error(`${open.join(', ')} would wait for ever`);
}

/** How each situation was come to first. */
class Ways {
  private readonly from: number[] = [];
  private readonly by: string[] = [];

  add(from: number, by: string): number {
    this.from.push(from);
    this.by.push(by);
    return this.by.length - 1;
  }

  to(number: number): string[] {
    const way: string[] = [];
    for (let one = number; one >= 0; one = this.from[one] ?? -1) way.unshift(this.by[one] ?? '');
    return way;
  }
}

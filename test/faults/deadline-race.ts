import { randomUUID } from 'node:crypto';
import type { Scheduler } from '../../src/engine/index.js';
import { setClock } from '../support/clock.js';
import type { Answer } from '../support/program.js';
import type { Stage } from '../support/stage.js';
import type { Copy } from './copies.js';
import type { LastSecond } from './last-seconds.js';
import { together } from './together.js';

const mostTicks = 1000;

/** The legal instant of the deadline that is raced for, the same for every copy. */
export async function dueOf({ owner }: Stage, { original, due }: LastSecond): Promise<string> {
  const { rows } = await owner.query<{ at: Date }>(
    `SELECT u.due_at AS at FROM workflow.due u JOIN dossier d ON d.id = u.aggregate_id
     WHERE d.reference = $1 AND u.key = $2`,
    [original.reference, due],
  );
  if (!rows[0]) throw new Error(`${due} is not due`);
  return rows[0].at.toISOString();
}

/**
 * Sets the present to this instant, just before the deadline, and lets the acts and the schedulers go at once, until
 * time has acted on every copy. Gives the answer to the act on each.
 */
export async function raceDeadline(
  stage: Stage,
  {
    race,
    copies,
    schedulers,
    from,
  }: { race: LastSecond; copies: Copy[]; schedulers: Scheduler[]; from: string },
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const acts = copies.map((copy, n) => async () => {
    answers[n] = await race.act(copy, randomUUID());
  });
  const ids = copies.map(({ id }) => id);
  await setClock(stage.owner, from);
  await together([
    ...acts,
    ...schedulers.map((scheduler) => () => tickUntilMet(stage, scheduler, ids, race.due)),
  ]);
  return answers;
}

async function tickUntilMet(
  { owner }: Stage,
  scheduler: Scheduler,
  ids: string[],
  due: string,
): Promise<void> {
  for (let ticks = 0; ticks < mostTicks; ticks += 1) {
    const settled = await scheduler.tick();
    if (settled > 0) continue;
    const { rowCount } = await owner.query(
      'SELECT FROM workflow.due WHERE aggregate_id = ANY($1) AND key = $2',
      [ids, due],
    );
    if (rowCount === 0) return;
  }
  throw new Error(`${due} never acted`);
}

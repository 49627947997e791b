import { dueCommandId } from '../../src/engine/identity.js';
import { setClock } from '../support/clock.js';
import { duo, submitted } from '../support/play.js';
import type { Running } from '../support/process.js';
import type { Stage } from '../support/stage.js';
import type { Random } from './random.js';

/** Each with the working morning, a few days before, on which its requests begin. */
export const difficultDays: Record<string, string> = {
  '25 October 2026, summer time ends': '2026-10-20T08:00:00Z',
  '28 March 2027, summer time begins': '2027-03-23T09:00:00Z',
  '31 October 2027, summer time ends': '2027-10-26T08:00:00Z',
  '29 February 2028': '2028-02-22T09:00:00Z',
  '31 December 2026': '2026-12-28T09:00:00Z',
};

/** Requests whose next deadlines are of four kinds; the last waits more than forty days, for the call to close. */
export async function fourRequests(stage: Stage): Promise<void> {
  const steps = [await submitted(stage, duo())];
  for (let n = 0; n < 3; n += 1) steps.push(await submitted(stage, duo(), { sitting: 3 }));
  for (const play of steps.slice(1)) await play.admit();
  for (const play of steps.slice(2)) await play.lead('moveo', 'favourable');
  await steps[3]?.opinion('id4car', 'favourable');
}

/** Every row that was ever due, as the database saw it come, move and go. */
const witness = `
CREATE TABLE workflow.due_witness (id uuid, aggregate_id uuid, due_at timestamptz, actor text, gone_at timestamptz);
CREATE FUNCTION workflow.see_due() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND OLD.due_at <> NEW.due_at) THEN
    UPDATE workflow.due_witness SET gone_at = platform.now() WHERE id = OLD.id AND due_at = OLD.due_at AND gone_at IS NULL;
  END IF;
  IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND OLD.due_at <> NEW.due_at) THEN
    INSERT INTO workflow.due_witness VALUES (NEW.id, NEW.aggregate_id, NEW.due_at, NEW.actor->>'kind', NULL);
  END IF;
  RETURN NULL;
END $$;
INSERT INTO workflow.due_witness SELECT id, aggregate_id, due_at, actor->>'kind', NULL FROM workflow.due;
CREATE TRIGGER see AFTER INSERT OR UPDATE OR DELETE ON workflow.due FOR EACH ROW EXECUTE FUNCTION workflow.see_due()`;

export async function witnessDeadlines({ owner }: Stage): Promise<void> {
  await owner.query(witness);
}

/** How the present comes to a deadline. */
const ways = ['as it comes', 'the clock set back', 'the machine asleep'] as const;
type Way = (typeof ways)[number];

export interface Watch {
  ways: Record<Way, number>;
  /** what was slept through: no deadline in it can act before its end */
  naps: { from: number; to: number }[];
  /** brings the present to the next deadline and awaits it; false when nothing is due any more */
  next: () => Promise<boolean>;
}

const minute = 60_000;
const turn = 1_000;
/** Milliseconds of real time a worker may take on a machine that is busy with other tests. */
const patience = 60_000;

export function watchOf(stage: Stage, worker: Running, chance: Random): Watch {
  const watch: Watch = {
    ways: Object.fromEntries(ways.map((way) => [way, 0])) as Watch['ways'],
    naps: [],
    next,
  };
  return watch;

  async function next(): Promise<boolean> {
    const due = await nextDue(stage);
    if (due === undefined) return false;
    const way = chance.pick(ways);
    watch.ways[way] += 1;
    if (way === 'the machine asleep') {
      const nap = { from: due - minute, to: due + 60 * minute };
      watch.naps.push(nap);
      worker.pause();
      await setClock(stage.owner, iso(nap.to));
      worker.resume();
    } else await setClock(stage.owner, iso(due - turn));
    await acted(stage, due);
    if (way === 'the clock set back') {
      await setClock(stage.owner, iso(due - 120 * minute));
      await real(2 * turn);
      await setClock(stage.owner, iso(due + turn));
    }
    return true;
  }
}

const iso = (at: number) => new Date(at).toISOString();
const real = (ms: number) => new Promise((passed) => setTimeout(passed, ms));

async function nextDue({ owner }: Stage): Promise<number | undefined> {
  const { rows } = await owner.query<{ at: Date | null }>(
    'SELECT min(due_at) AS at FROM workflow.due WHERE refused_at IS NULL',
  );
  return rows[0]?.at?.getTime();
}

async function acted(stage: Stage, due: number): Promise<void> {
  for (const until = Date.now() + patience; Date.now() < until; await real(50))
    if (((await nextDue(stage)) ?? Infinity) > due) return;
  throw new Error(`what was due at ${iso(due)} never acted`);
}

export interface Kept {
  acted: number;
  lost: string[];
  early: string[];
  /** acts of the clock that no deadline asked for */
  strange: string[];
  /** seconds between a deadline, or the end of the nap it fell in, and its act */
  latest: number;
  /** deadlines that an act took away, before or at the instant they came */
  overtaken: number;
  [way: string]: unknown;
}

/** What became of every deadline that was ever due to the clock. */
export async function deadlinesKept(
  { owner }: Stage,
  { naps, ways }: Pick<Watch, 'naps' | 'ways'>,
): Promise<Kept> {
  // Gone without an act of its own: another act on the same request took it away, at that very time.
  const { rows: seen } = await owner.query<{ id: string; due: Date; taken: boolean; past: boolean }>(
    `SELECT w.id, w.due_at AS due, w.due_at <= platform.now() AS past, EXISTS (
       SELECT FROM workflow.command c WHERE c.aggregate_id = w.aggregate_id
         AND c.at BETWEEN w.gone_at - interval '5 seconds' AND w.gone_at) AS taken
     FROM workflow.due_witness w WHERE w.actor = 'clock'`,
  );
  const { rows: acts } = await owner.query<{ id: string; at: Date }>(
    `SELECT command_id AS id, at FROM workflow.command WHERE actor = 'clock'`,
  );
  const actOf = new Map(acts.map(({ id, at }) => [id, at.getTime()]));
  const kept: Kept = { acted: 0, lost: [], early: [], strange: [], latest: 0, overtaken: 0, ...ways };
  for (const { id, due, taken, past } of seen) {
    const command = dueCommandId(id, due.toISOString());
    const at = actOf.get(command);
    actOf.delete(command);
    const name = `${id} at ${due.toISOString()}`;
    if (at === undefined && taken) kept.overtaken += 1;
    if (at === undefined && !taken && past) kept.lost.push(name);
    if (at === undefined) continue;
    kept.acted += 1;
    if (at < due.getTime()) kept.early.push(name);
    const nap = naps.find(({ from, to }) => from < due.getTime() && due.getTime() <= to);
    kept.latest = Math.max(kept.latest, (at - Math.max(due.getTime(), nap?.to ?? 0)) / 1000);
  }
  kept.strange.push(...actOf.keys());
  return kept;
}

import { randomUUID } from 'node:crypto';
import { advanceClock } from '../../test/support/clock.js';
import { toyEngine, type ToyEngine } from '../../test/support/toy-engine.js';
import { dueNow, type DueNow } from './due.js';
import { Scheduler, verifyAll } from './index.js';

let toy: ToyEngine;
const scheduler = () =>
  new Scheduler(toy.pool, toy.engine, 20, (message) => {
    throw new Error(message);
  });

beforeAll(async () => void (toy = await toyEngine()));
afterEach(async () => {
  expect(await verifyAll(toy.pool)).toEqual([]);
  await toy.empty();
});
afterAll(() => toy.close());

const later = (interval: string) => toy.owner((owner) => advanceClock(owner, interval));
const counter = (id: string) => toy.counter(id);
const dueKeys = async () => (await toy.rows('SELECT key FROM workflow.due')).map((row) => row['key']);
/** Asks one row, whatever else is due. */
const askRow = ({ id, kind, aggregateId, dueAt, actor, command }: DueNow) =>
  toy.engine.apply(kind, aggregateId, actor, command, { commandId: randomUUID(), askedBy: { id, dueAt } });

describe('a command owed to another aggregate', () => {
  it('is applied once as the decision, by two schedulers at once', async () => {
    const [source, target] = [await toy.opened(), await toy.opened()];
    await toy.ask(source, { type: 'pass', target, by: 2 });
    expect(await counter(target)).toMatchObject({ count: 0 });
    await Promise.all([scheduler().tick(), scheduler().tick()]);
    expect(await counter(target)).toEqual({ state: 'counting', count: 2, seq: 2 });
    const [entry] = await toy.rows<{ body: string }>(
      `SELECT body FROM workflow.audit_entry JOIN workflow.instance i ON i.id = instance_id
       WHERE aggregate_id = $1 AND audit_entry.seq = 2`,
      [target],
    );
    expect(JSON.parse(entry?.body ?? '')).toMatchObject({
      actor: { kind: 'decision', number: `D-${source.slice(0, 8)}` },
    });
    expect(await dueKeys()).toEqual(['close', 'close']);
  });

  /** The figures added to a counter, in the order of its chain. */
  const added = async (id: string) =>
    (
      await toy.rows<{ by: number }>(
        `SELECT (f->>'by')::int AS by FROM workflow.audit_entry e JOIN workflow.instance i ON i.id = e.instance_id,
           jsonb_array_elements(e.body::jsonb->'facts') f WHERE aggregate_id = $1 AND f->>'type' = 'added' ORDER BY e.seq`,
        [id],
      )
    ).map(({ by }) => by);

  it('is done before what was owed after it, though that is asked first', async () => {
    const [source, target] = [await toy.opened(), await toy.opened({ goal: 9 })];
    for (const by of [1, 2]) {
      await toy.ask(source, { type: 'pass', target, by });
      await later('1 second');
    }
    const [row] = (await dueNow(toy.pool, 10)).reverse();
    if (!row) throw new Error('nothing is owed');
    await askRow(row);
    expect([await added(target), await scheduler().tick()]).toEqual([[1, 2], 0]);
  });

  it('is done before a deadline that came after it, though that is asked first', async () => {
    const [source, target] = [await toy.opened(), await toy.opened()];
    await later('9 days 23 hours 59 minutes');
    await toy.ask(source, { type: 'pass', target, by: 4 });
    await later('1 hour');
    const deadline = (await dueNow(toy.pool, 10)).find(
      (row) => row.aggregateId === target && row.key === 'close',
    );
    if (!deadline) throw new Error('no deadline has come');
    await expect(askRow(deadline)).rejects.toMatchObject({ status: 409, code: 'notDue' });
    expect(await counter(target)).toMatchObject({ state: 'complete', count: 4 });
  });

  it('is done before the act of whoever comes after it, though no scheduler was there', async () => {
    const [source, target] = [await toy.opened(), await toy.opened({ goal: 9 })];
    await toy.ask(source, { type: 'pass', target, by: 2 });
    await toy.ask(target, { type: 'add', by: 1 });
    expect([await added(target), await scheduler().tick()]).toEqual([[2, 1], 0]);
  });

  it('that is refused becomes one task, and one entry in the chain that owed it', async () => {
    const [source, target] = [await toy.opened(), await toy.opened()];
    await toy.ask(target, { type: 'add', by: 4 });
    await toy.ask(source, { type: 'pass', target });
    await Promise.all([scheduler().tick(), scheduler().tick()]);
    expect(await toy.tasks()).toMatchObject([
      { aggregate_id: target, kind: 'dueRefused', data: { actor: { kind: 'decision' }, command: 'add' } },
    ]);
    const bodies = await toy.rows<{ body: string }>(
      `SELECT body FROM workflow.audit_entry e JOIN workflow.instance i ON i.id = instance_id
       WHERE aggregate_id = $1 AND e.seq > 2`,
      [source],
    );
    expect(bodies.map(({ body }): unknown => JSON.parse(body))).toMatchObject([
      { seq: 3, facts: [], command: { type: 'owedRefused', target, reasons: [{ code: 'counterAtRest' }] } },
    ]);
    expect(await toy.ask(source, { type: 'add' })).toMatchObject({ revision: 4 });
  });
});

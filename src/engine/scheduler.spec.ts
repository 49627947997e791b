import { randomUUID } from 'node:crypto';
import { advanceClock } from '../../test/support/clock.js';
import { toyEngine, type ToyEngine } from '../../test/support/toy-engine.js';
import { toyKind } from '../../test/support/toy-kind.js';
import { dueNow } from './due.js';
import { Engine, Scheduler, verifyAll, type AggregateKind } from './index.js';

let toy: ToyEngine;
let faults: string[] = [];
const scheduler = (engine = toy.engine) =>
  new Scheduler(toy.pool, engine, 20, (message) => void faults.push(message));

beforeAll(async () => void (toy = await toyEngine()));
afterEach(async () => {
  expect(await verifyAll(toy.pool)).toEqual([]);
  await toy.empty();
  faults = [];
});
afterAll(() => toy.close());

const later = (interval: string) => toy.owner((owner) => advanceClock(owner, interval));
const counter = (id: string) => toy.counter(id);
const due = () =>
  toy.rows('SELECT key, attempts, last_error, refused_at IS NOT NULL AS refused FROM workflow.due');

describe('a deadline', () => {
  it('is asked once at its instant, not before, by however many schedulers', async () => {
    const id = await toy.opened();
    expect(await dueNow(toy.pool, 10)).toEqual([]);
    expect(await scheduler().tick()).toBe(0);
    await later('10 days');
    await Promise.all([scheduler().tick(), scheduler().tick(), scheduler().tick()]);
    expect(await counter(id)).toEqual({ state: 'closed', count: 0, seq: 2 });
    expect(await due()).toEqual([]);
    expect(await toy.tasks()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('acts before whoever comes after it, though no scheduler was there', async () => {
    const [late, kept] = [await toy.opened(), await toy.opened()];
    await toy.ask(kept, { type: 'add', by: 3 });
    await later('10 days');
    const refused = { status: 409, code: 'notNow', refusal: { reasons: [{ code: 'counterAtRest' }] } };
    await Promise.all(
      [1, 2, 3].map(() => expect(toy.ask(late, { type: 'add' })).rejects.toMatchObject(refused)),
    );
    expect(await counter(late)).toEqual({ state: 'closed', count: 0, seq: 2 });
    // This one refuses to close just before its goal: its deadline holds up nobody.
    expect((await toy.ask(kept, { type: 'add' })).facts).toEqual(['added', 'completed']);
    expect(await due()).toEqual([]);
    expect(await scheduler().tick()).toBe(0);
  });

  it('asked before its instant, by whomever, does nothing', async () => {
    const id = await toy.opened();
    const sql = 'SELECT id, due_at AS at FROM workflow.due WHERE aggregate_id = $1';
    const [row] = await toy.rows<{ id: string; at: Date }>(sql, [id]);
    const askedBy = { id: row?.id ?? '', dueAt: row?.at.toISOString() ?? '' };
    const options = { commandId: randomUUID(), askedBy };
    const act = toy.engine.apply('counter', id, { kind: 'clock' }, { type: 'close' }, options);
    await expect(act).rejects.toMatchObject({ status: 409, code: 'notDue' });
    expect(await counter(id)).toMatchObject({ state: 'counting', seq: 1 });
  });

  it('moved or met meanwhile is not asked', async () => {
    const [moved, met] = [await toy.opened(), await toy.opened()];
    const rows = await toy.rows<{ aggregate_id: string; id: string }>(
      'SELECT aggregate_id, id FROM workflow.due',
    );
    const dueAt = new Date(Date.parse((await later('0 days')).toString()) + 86_400_000).toISOString();
    await toy.ask(moved, { type: 'postpone', closesAt: dueAt });
    await toy.ask(met, { type: 'add', by: 4 });
    await later('12 days');
    for (const row of rows) {
      const askedBy = { id: row.id, dueAt: '2020-01-01T00:00:00.000Z' };
      const act = toy.engine.apply(
        'counter',
        row.aggregate_id,
        { kind: 'clock' },
        { type: 'close' },
        { commandId: randomUUID(), askedBy },
      );
      await expect(act).rejects.toMatchObject({ status: 409, code: 'notDue' });
    }
    expect(await scheduler().tick()).toBe(1);
    expect(await counter(moved)).toMatchObject({ state: 'closed' });
    expect(await counter(met)).toMatchObject({ state: 'complete', seq: 2 });
  });

  it('whose command is refused becomes one task, and may be met again once it moves', async () => {
    const id = await toy.opened();
    await toy.ask(id, { type: 'add', by: 3 });
    await later('10 days');
    await Promise.all([scheduler().tick(), scheduler().tick()]);
    expect(await due()).toEqual([{ key: 'close', attempts: 0, last_error: null, refused: true }]);
    expect(await toy.tasks()).toMatchObject([
      {
        aggregate_id: id,
        kind: 'dueRefused',
        data: { key: 'close', command: 'close', reasons: [{ code: 'almostThere' }] },
      },
    ]);
    expect(await scheduler().tick()).toBe(0);
    await toy.ask(id, { type: 'postpone', closesAt: new Date(Date.now() + 86_400_000 * 60).toISOString() });
    expect(await due()).toEqual([{ key: 'close', attempts: 0, last_error: null, refused: false }]);
  });

  it('whose act fails is put off, holds up no other, and becomes a task at the fifth time', async () => {
    const broken: AggregateKind<unknown> = {
      ...toyKind,
      decide: () => {
        throw new Error('a defect');
      },
    };
    await toy.opened();
    await later('11 days');
    const failing = scheduler(new Engine(toy.pool, [broken]));
    for (let n = 1; n <= 6; n++) {
      expect(await failing.tick()).toBe(1);
      expect(await failing.tick()).toBe(0);
      expect(await due()).toMatchObject([{ attempts: n, last_error: 'Error' }]);
      await later('1 hour');
    }
    expect(await toy.tasks()).toMatchObject([{ kind: 'dueFailing', data: { command: 'close' } }]);
    expect(faults).toHaveLength(6);
    expect(await scheduler().tick()).toBe(1);
  });
});

it('starts, works by itself, and stops', async () => {
  const id = await toy.opened();
  const worker = scheduler();
  worker.start();
  await later('10 days');
  for (let n = 0; n < 200 && (await counter(id))?.state !== 'closed'; n++)
    await new Promise((again) => setTimeout(again, 20));
  await worker.stop();
  expect(await counter(id)).toMatchObject({ state: 'closed' });
});

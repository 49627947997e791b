import { randomUUID } from 'node:crypto';
import { advanceClock } from '../../test/support/clock.js';
import { anna, toyEngine, type ToyEngine } from '../../test/support/toy-engine.js';
import { EngineRefused } from './index.js';

let toy: ToyEngine;
beforeAll(async () => void (toy = await toyEngine()));
afterAll(() => toy.close());

const refusal = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 'applied',
    (fault: unknown) => (fault instanceof EngineRefused ? { status: fault.status, code: fault.code } : fault),
  );

const snapshots = (id: string) =>
  toy.rows<{ snapshot: { count: number }; state: string; version: number; seq: number }>(
    `SELECT snapshot, state, version, seq FROM workflow.instance WHERE aggregate_id = $1 AND key = 'counter'`,
    [id],
  );

describe('a command id', () => {
  it('asked again with the same body answers what the first did, and does nothing', async () => {
    const id = await toy.opened();
    const commandId = randomUUID();
    const first = await toy.engine.apply('counter', id, anna, { type: 'add', by: 2 }, { commandId });
    const before = await toy.counts();
    const again = await toy.engine.apply('counter', id, anna, { by: 2, type: 'add' }, { commandId });
    expect(again).toEqual({ ...first, repeated: true });
    expect(await toy.counts()).toBe(before);
  });

  it('asked again with another body, text or aggregate is refused', async () => {
    const [id, other] = [await toy.opened(), await toy.opened()];
    const commandId = randomUUID();
    await toy.engine.apply('counter', id, anna, { type: 'note' }, { commandId, texts: { note: 'one' } });
    const reused = { status: 422, code: 'commandIdReused' };
    const texts = { note: 'one' };
    for (const [target, asked, said] of [
      [id, { type: 'add' }, texts],
      [id, { type: 'note' }, { note: 'two' }],
      [other, { type: 'note' }, texts],
    ] as const) {
      expect(
        await refusal(toy.engine.apply('counter', target, anna, asked, { commandId, texts: said })),
      ).toEqual(reused);
    }
  });

  it('asked five times at once is applied once (R5)', async () => {
    const id = await toy.opened();
    const commandId = randomUUID();
    const asked = { type: 'add', by: 1 };
    const acts = await Promise.all(
      [1, 2, 3, 4, 5].map(() => toy.engine.apply('counter', id, anna, asked, { commandId })),
    );
    expect(acts.filter((act) => !act.repeated)).toHaveLength(1);
    expect((await snapshots(id))[0]?.snapshot.count).toBe(1);
  });

  it('asked at once for two aggregates serves one of them', async () => {
    const ids = [await toy.opened(), await toy.opened()];
    const commandId = randomUUID();
    const answers = await Promise.all(
      ids.map((id) => refusal(toy.engine.apply('counter', id, anna, { type: 'add' }, { commandId }))),
    );
    expect(answers.filter((answer) => answer === 'applied')).toHaveLength(1);
    expect(answers).toContainEqual({ status: 422, code: 'commandIdReused' });
  });

  it('opens one aggregate, however often', async () => {
    const commandId = randomUUID();
    const acts = await Promise.all(
      [1, 2, 3].map(() => toy.engine.open('counter', anna, { type: 'open' }, { commandId })),
    );
    expect(new Set(acts.map((act) => act.aggregateId)).size).toBe(1);
    expect(acts.filter((act) => !act.repeated)).toHaveLength(1);
  });
});

describe('acts at once', () => {
  it('each count, without a gap, and complete the counter once', async () => {
    const id = await toy.opened();
    await Promise.all([1, 2, 3, 4].map(() => toy.ask(id, { type: 'add' })));
    expect((await snapshots(id))[0]).toMatchObject({
      snapshot: { count: 4 },
      state: 'complete',
      seq: 5,
      version: 5,
    });
    const letters = await toy.rows(
      'SELECT recipient_id FROM workflow.outbox WHERE aggregate_id = $1 ORDER BY 1',
      [id],
    );
    expect(letters).toEqual([{ recipient_id: 'anna' }, { recipient_id: 'bruno' }]);
    const revisions = await toy.rows<{ revision: number }>(
      'SELECT revision FROM workflow.command WHERE aggregate_id = $1 ORDER BY 1',
      [id],
    );
    expect(revisions.map((row) => row.revision)).toEqual([1, 2, 3, 4, 5]);
  });

  it('pass through the row lock when a counter is fought over, and none is lost', async () => {
    const id = await toy.opened({ goal: 1000 });
    await Promise.all(Array.from({ length: 30 }, () => toy.ask(id, { type: 'add' })));
    expect((await snapshots(id))[0]).toMatchObject({ snapshot: { count: 30 }, seq: 31 });
  });
});

describe('an act', () => {
  it('takes two round trips', async () => {
    const id = await toy.opened();
    const client = await toy.pool.connect();
    const names: (string | undefined)[] = [];
    const asIs = client.query.bind(client) as (config: { name?: string }, ...rest: unknown[]) => unknown;
    Object.assign(client, {
      query: (config: { name?: string }, ...rest: unknown[]) => (
        names.push(config.name),
        asIs(config, ...rest)
      ),
    });
    client.release();
    await toy.ask(id, { type: 'add' });
    Reflect.deleteProperty(client, 'query');
    expect(names).toEqual([expect.stringMatching(/^read-counter-/), 'write-act']);
  });

  it('is refused with the feature’s reasons, and writes nothing', async () => {
    const id = await toy.opened();
    await toy.ask(id, { type: 'add', by: 4 });
    const before = await toy.counts();
    expect(await refusal(toy.ask(id, { type: 'add' }))).toEqual({ status: 409, code: 'notNow' });
    expect(await refusal(toy.ask(id, { type: 'close' }))).toEqual({ status: 403, code: 'notYou' });
    expect(await refusal(toy.ask(randomUUID(), { type: 'add' }))).toEqual({ status: 404, code: 'unknown' });
    expect(await refusal(toy.ask(id, { type: 'note' }, { note: 'a\u0000b' }))).toEqual({
      status: 409,
      code: 'notNow',
    });
    expect(await toy.counts()).toBe(before);
  });

  it('says that a text cannot be kept, instead of failing', async () => {
    const id = await toy.opened();
    const act = toy.ask(id, { type: 'note' }, { note: 'a\u0000b' });
    expect(await refusal(act)).toEqual({ status: 422, code: 'unreadable' });
  });

  it('on an older version of its instance is stale; another instance does not move it', async () => {
    const id = await toy.opened();
    const add = (version: number) =>
      toy.engine.apply(
        'counter',
        id,
        anna,
        { type: 'add' },
        { commandId: randomUUID(), ifVersion: { key: 'counter', version } },
      );
    await add(1);
    expect(await refusal(add(1))).toEqual({ status: 412, code: 'stale' });
    await toy.ask(id, { type: 'note' }, { note: 'elsewhere' });
    await add(2);
    expect((await snapshots(id))[0]?.version).toBe(3);
  });

  it('is not written before the last one, when time goes back', async () => {
    const id = await toy.opened();
    await toy.owner((owner) => advanceClock(owner, '-1 hour'));
    const before = await toy.counts();
    expect(await refusal(toy.ask(id, { type: 'add' }))).toEqual({ status: 503, code: 'clockBehind' });
    await toy.owner((owner) => advanceClock(owner, '1 hour'));
    expect(await toy.counts()).toBe(before);
  });
});

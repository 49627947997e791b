import { toyEngine, type ToyEngine } from '../../test/support/toy-engine.js';
import { canonical, sha256 } from './canonical.js';
import { eraseText, verifyAll } from './index.js';

let toy: ToyEngine;
let chain: { counter: string; notes: string };

beforeAll(async () => void (toy = await toyEngine()));
afterAll(() => toy.close());

beforeEach(async () => {
  const id = await toy.opened({ goal: 100 });
  for (const type of ['add', 'note', 'add', 'note', 'add'])
    await toy.ask(id, { type }, { note: `of ${type}` });
  const found = await toy.rows<{ key: string; id: string }>(
    'SELECT key, id FROM workflow.instance WHERE aggregate_id = $1',
    [id],
  );
  const idOf = (key: string) => found.find((row) => row.key === key)?.id ?? '';
  chain = { counter: idOf('counter'), notes: idOf('notes') };
  expect(await verifyAll(toy.pool)).toEqual([]);
});

// Nobody but the owner can forge; the next test begins on sound chains.
afterEach(() => toy.owner((owner) => owner.query('TRUNCATE workflow.aggregate CASCADE')));

const forge = (sql: string, values: unknown[]) => toy.rows(sql, values);

describe('the verifier finds', () => {
  it('an altered body', async () => {
    await forge(
      `UPDATE workflow.audit_entry SET body = replace(body, '"by":1', '"by":9') WHERE instance_id = $1 AND seq = 2`,
      [chain.counter],
    );
    expect(await verifyAll(toy.pool)).toEqual([{ instanceId: chain.counter, seq: 2, fault: 'altered' }]);
  });

  it('an act dated back', async () => {
    await forge(
      `UPDATE workflow.audit_entry SET at = at - interval '1 day' WHERE instance_id = $1 AND seq = 2`,
      [chain.counter],
    );
    expect(await verifyAll(toy.pool)).toEqual([{ instanceId: chain.counter, seq: 2, fault: 'altered' }]);
  });

  it('a body altered and hashed anew', async () => {
    const [row] = await toy.rows<{ body: string }>(
      'SELECT body FROM workflow.audit_entry WHERE instance_id = $1 AND seq = 2',
      [chain.counter],
    );
    const body = canonical({ ...JSON.parse(row?.body ?? ''), as: { capacity: 'forged' } });
    await forge('UPDATE workflow.audit_entry SET body = $2, hash = $3 WHERE instance_id = $1 AND seq = 2', [
      chain.counter,
      body,
      sha256(body),
    ]);
    expect(await verifyAll(toy.pool)).toEqual([{ instanceId: chain.counter, seq: 3, fault: 'inserted' }]);
  });

  it('a deleted entry', async () => {
    await forge('DELETE FROM workflow.audit_entry WHERE instance_id = $1 AND seq = 4', [chain.counter]);
    expect(await verifyAll(toy.pool)).toEqual([{ instanceId: chain.counter, seq: 4, fault: 'deleted' }]);
  });

  it('a tail cut off', async () => {
    await forge('DELETE FROM workflow.audit_entry WHERE instance_id = $1 AND seq = 6', [chain.counter]);
    expect(await verifyAll(toy.pool)).toEqual([{ instanceId: chain.counter, seq: 6, fault: 'deleted' }]);
  });

  it('a deleted entry whose followers were renumbered', async () => {
    await forge('DELETE FROM workflow.audit_entry WHERE instance_id = $1 AND seq = 2', [chain.counter]);
    await forge('DELETE FROM workflow.outbox', []);
    for (const seq of [3, 4, 5, 6]) {
      await forge('UPDATE workflow.audit_entry SET seq = seq - 1 WHERE instance_id = $1 AND seq = $2', [
        chain.counter,
        seq,
      ]);
    }
    expect(await verifyAll(toy.pool)).toContainEqual({ instanceId: chain.counter, seq: 2, fault: 'swapped' });
  });

  it('an inserted entry', async () => {
    const [row] = await toy.rows<{ body: string; hash: string }>(
      'SELECT body, hash FROM workflow.audit_entry WHERE instance_id = $1 AND seq = 6',
      [chain.counter],
    );
    const body = canonical({ ...JSON.parse(row?.body ?? ''), seq: 7, prev: row?.hash });
    await forge(
      `INSERT INTO workflow.audit_entry SELECT instance_id, 7, at, format, $2, hash, $3 FROM workflow.audit_entry WHERE instance_id = $1 AND seq = 6`,
      [chain.counter, body, sha256(body)],
    );
    expect(await verifyAll(toy.pool)).toEqual([{ instanceId: chain.counter, seq: 7, fault: 'inserted' }]);
  });

  it('two entries swapped', async () => {
    const swap = 'UPDATE workflow.audit_entry SET seq = $2 WHERE instance_id = $1 AND seq = $3';
    for (const [from, to] of [
      [2, 99],
      [6, 2],
      [99, 6],
    ])
      await forge(swap, [chain.counter, to, from]);
    expect(await verifyAll(toy.pool)).toEqual(
      [2, 6].map((seq) => ({ instanceId: chain.counter, seq, fault: 'swapped' })),
    );
  });

  it('a carried chain rewritten whole, its instance included', async () => {
    const rows = await toy.rows<{ seq: number; body: string }>(
      'SELECT seq, body FROM workflow.audit_entry WHERE instance_id = $1 ORDER BY seq',
      [chain.notes],
    );
    let prev = '0'.repeat(64);
    for (const { seq, body } of rows) {
      const forged = canonical({ ...JSON.parse(body), as: { capacity: 'forged' }, prev });
      const hash = sha256(forged);
      await forge(
        'UPDATE workflow.audit_entry SET body = $3, prev = $4, hash = $5 WHERE instance_id = $1 AND seq = $2',
        [chain.notes, seq, forged, prev, hash],
      );
      prev = hash;
    }
    await forge('UPDATE workflow.instance SET head = $2 WHERE id = $1', [chain.notes, prev]);
    expect((await verifyAll(toy.pool)).map(({ fault, instanceId }) => ({ fault, instanceId }))).toEqual(
      rows.map(() => ({ fault: 'carried', instanceId: chain.counter })),
    );
  });

  it('a private text replaced', async () => {
    await forge(
      `UPDATE workflow.private_text SET body = 'other' WHERE id = (SELECT id FROM workflow.private_text LIMIT 1)`,
      [],
    );
    const faults = await verifyAll(toy.pool);
    expect(faults.map(({ fault }) => fault)).toContain('text');
  });
});

describe('erasing a text', () => {
  it('leaves nothing of it and every chain valid', async () => {
    const texts = await toy.rows<{ id: string }>('SELECT id FROM workflow.private_text');
    expect(texts.length).toBeGreaterThan(1);
    for (const { id } of texts) expect(await eraseText(toy.pool, id)).toBe(true);
    expect(await eraseText(toy.pool, texts[0]?.id ?? '')).toBe(false);
    expect(
      await toy.rows('SELECT FROM workflow.private_text WHERE body IS NOT NULL OR salt IS NOT NULL'),
    ).toEqual([]);
    expect(await verifyAll(toy.pool)).toEqual([]);
    const bodies = await toy.rows<{ all: string }>(
      `SELECT string_agg(body, '') || (SELECT string_agg(body_hash, '') FROM workflow.command) AS all FROM workflow.audit_entry`,
    );
    expect(bodies[0]?.all).not.toContain('of note');
  });
});

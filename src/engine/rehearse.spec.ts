import { anna, toyEngine, type ToyEngine } from '../../test/support/toy-engine.js';
import type { Json } from './index.js';

let toy: ToyEngine;
beforeAll(async () => void (toy = await toyEngine()));
afterAll(() => toy.close());

describe('a rehearsal', () => {
  // Ids and salts of texts are drawn anew each time.
  const masked = (value: Json | object): unknown =>
    JSON.parse(
      JSON.stringify(value)
        .replace(/"id":"[0-9a-f-]{36}"/g, '"id":"…"')
        .replace(/"hash":"[0-9a-f]{64}"/g, '"hash":"…"'),
    );

  for (const [asked, texts] of [
    [{ type: 'add', by: 4 }, {}],
    [{ type: 'note' }, { note: 'what I think' }],
    [{ type: 'postpone', closesAt: '2031-01-01T00:00:00.000Z' }, {}],
  ] as const) {
    it(`of ${asked.type} writes nothing and equals what the act then writes`, async () => {
      const id = await toy.opened();
      const before = await toy.counts();
      const { decision, letters } = await toy.engine.rehearse('counter', id, anna, asked, { texts });
      expect(await toy.counts()).toBe(before);
      await toy.ask(id, asked, texts);
      const bodies = await toy.rows<{ body: string }>(
        `SELECT body FROM workflow.audit_entry JOIN workflow.instance i ON i.id = instance_id
         WHERE aggregate_id = $1 AND at = (SELECT last_at FROM workflow.aggregate WHERE id = $1) ORDER BY i.key DESC`,
        [id],
      );
      const written = bodies.map(({ body }) => {
        const { key, command, facts }: Record<string, Json> = JSON.parse(body);
        return { key, command, facts };
      });
      expect(masked(written)).toEqual(
        masked(decision.steps.map(({ key, command, facts }) => ({ key, command, facts }))),
      );
      const rows = await toy.rows(
        `SELECT fact, recipient_id, template, data FROM workflow.outbox WHERE aggregate_id = $1 ORDER BY recipient_id`,
        [id],
      );
      expect(rows).toEqual(
        letters.map(({ fact, recipient, template, data }) => ({
          fact,
          recipient_id: recipient.id,
          template,
          data,
        })),
      );
      const stored = await toy.rows<{ key: string; snapshot: Json; state: string }>(
        'SELECT key, snapshot, state FROM workflow.instance WHERE aggregate_id = $1',
        [id],
      );
      for (const [key, { snapshot, state }] of Object.entries(decision.changed)) {
        expect(stored).toContainEqual({ key, snapshot, state });
      }
      const due = await toy.rows<{ key: string; due_at: Date; command: Json }>(
        'SELECT key, due_at, command FROM workflow.due WHERE aggregate_id = $1',
        [id],
      );
      expect(
        due.map((row) => ({ key: row.key, dueAt: row.due_at.toISOString(), command: row.command })),
      ).toEqual(decision.due);
    });
  }
});

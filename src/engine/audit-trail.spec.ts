import { nextEntry, noHead, type EntryBody } from './audit-trail.js';
import { sha256 } from './canonical.js';

const end = { id: '0198a0c0-0000-7000-8000-00000000000a', seq: 6, head: 'a'.repeat(64) };
const machine = { machine: 'counter', machineVersion: 3 };
const stamp = {
  at: '2026-03-02T09:00:00.000Z',
  actor: { kind: 'person' as const, id: '0198a0c0-0000-7000-8000-000000000001' },
  as: { role: 'member' },
};
const step = { key: 'counter', command: { type: 'add' }, facts: [{ type: 'added' }], carries: [] };
const carried = [{ instance: 'i', key: 'notes', seq: 2, head: 'b'.repeat(64) }];

it('holds everything that was done, by whom and as what, where and when; the hash is of all of it', () => {
  const entry = nextEntry(end, machine, stamp, step, carried);
  const { key, command, facts } = step;
  const body: EntryBody = {
    ...{ format: 1, instance: end.id, key, ...machine, seq: 7, ...stamp, command, facts },
    ...{ carries: carried, prev: end.head },
  };
  expect(JSON.parse(entry.body)).toEqual(body);
  expect(entry).toMatchObject({ instanceId: end.id, seq: 7, at: stamp.at, format: 1, prev: end.head });
  expect(entry.hash).toBe(sha256(entry.body));
});

it('begins on nothing', () => {
  const first = nextEntry({ id: end.id, seq: 0, head: noHead }, machine, stamp, step, []);
  expect([first.seq, first.prev]).toEqual([1, noHead]);
});

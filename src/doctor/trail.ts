import { verifyAll } from '../engine/index.js';
import type { Subject } from './invariant.js';

const zeros = '0'.repeat(64);

// The columns an entry's bytes end with, keys sorted: cheaper than reading each body as JSON.
const ending = `format('"format":%s,"instance":"%s","key":"%s","machine":"%s","machineVersion":%s,"prev":"%s","seq":%s}',
  e.format, i.id, i.key, i.machine, i.machine_version, e.prev, e.seq)`;

export const trail: Subject = {
  about: 'The audit trail',
  remedy: 'Somebody wrote past the product: keep the database as it is, and compare it with a backup.',
  invariants: [
    {
      name: 'bytesAltered',
      promise: 'every entry has the bytes that were hashed',
      sql: `SELECT e.instance_id || '/' || e.seq AS id FROM workflow.audit_entry e
        WHERE encode(sha256(convert_to(e.body, 'UTF8')), 'hex') <> e.hash`,
    },
    {
      name: 'entryAltered',
      promise:
        'every entry says what its columns say, and the heads and the texts it names are so: "cli verify"',
      deep: true,
      look: async ({ database }) =>
        (await verifyAll(database)).map(({ instanceId, seq, fault }) => `${instanceId}/${seq} ${fault}`),
    },
    {
      name: 'sequenceGap',
      promise: 'the entries of a chain are numbered from 1 to the one its instance names, without a gap',
      sql: `SELECT i.id::text FROM workflow.instance i LEFT JOIN (
          SELECT instance_id, count(*) AS n, max(seq) AS last FROM workflow.audit_entry GROUP BY instance_id
        ) e ON e.instance_id = i.id WHERE (e.n, e.last) IS DISTINCT FROM (i.seq::bigint, i.seq)`,
    },
    {
      name: 'headDiffers',
      promise: 'an instance remembers the hash of its last entry',
      sql: `SELECT i.id::text FROM workflow.instance i
        JOIN workflow.audit_entry e ON e.instance_id = i.id AND e.seq = i.seq WHERE e.hash <> i.head`,
    },
    {
      name: 'linkBroken',
      promise: 'every entry holds the hash of the one before it, and the first one none',
      sql: `SELECT e.instance_id || '/' || e.seq AS id FROM workflow.audit_entry e
        LEFT JOIN workflow.audit_entry b ON b.instance_id = e.instance_id AND b.seq = e.seq - 1
        WHERE e.prev <> CASE WHEN e.seq = 1 THEN '${zeros}' ELSE coalesce(b.hash, e.prev) END`,
    },
    {
      name: 'entryBackDated',
      promise: 'no entry is earlier than the one before it',
      sql: `SELECT e.instance_id || '/' || e.seq AS id FROM workflow.audit_entry e
        JOIN workflow.audit_entry b ON b.instance_id = e.instance_id AND b.seq = e.seq - 1 WHERE e.at < b.at`,
    },
    {
      name: 'chainOfAnother',
      promise: 'the last entry of a chain names the instance, the machine and the version it stands under',
      sql: `SELECT i.id::text FROM workflow.instance i
        JOIN workflow.audit_entry e ON e.instance_id = i.id AND e.seq = i.seq
        WHERE right(e.body, length(${ending})) <> ${ending}`,
    },
    {
      name: 'lastActDiffers',
      promise: 'an aggregate remembers the instant of its last entry, and no act is earlier than its opening',
      sql: `SELECT a.id::text FROM workflow.aggregate a LEFT JOIN (
          SELECT i.aggregate_id, min(e.at) AS first, max(e.at) AS last FROM workflow.instance i
          JOIN workflow.audit_entry e ON e.instance_id = i.id GROUP BY i.aggregate_id
        ) t ON t.aggregate_id = a.id WHERE (t.first, t.last) IS DISTINCT FROM (a.opened_at, a.last_at)`,
    },
  ],
};

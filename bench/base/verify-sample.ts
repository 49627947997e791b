import type { Pool } from 'pg';
import { examine, chainFaults } from '../../src/engine/verify.js';
import type { AuditEntry } from '../../src/engine/audit-trail.js';

interface Chain {
  id: string;
  seq: number;
  head: string;
  entries: AuditEntry[];
}

// The same shape as the product's own verification reads, of a few hundred chains instead of all.
const sampleSql = `SELECT i.id, i.seq, i.head, (SELECT json_agg(json_build_object('instanceId', a.instance_id, 'seq', a.seq,
    'at', to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'format', a.format, 'body', a.body,
    'prev', a.prev, 'hash', a.hash) ORDER BY a.seq) FROM workflow.audit_entry a WHERE a.instance_id = i.id) AS entries
  FROM workflow.instance i WHERE i.id > md5('sample')::uuid ORDER BY i.id LIMIT 300`;

/** Throws unless the chains of a sample of the copies verify: a base that is no base proves nothing. */
export async function verifySample(pool: Pool, tell: (line: string) => void): Promise<void> {
  const { rows } = await pool.query<Chain>(sampleSql);
  const faults = rows.flatMap((chain) => chainFaults(chain.entries.map(examine), chain));
  if (faults.length > 0)
    throw new Error(`the seeded chains do not verify: ${JSON.stringify(faults.slice(0, 3))}`);
  tell(`${rows.length} seeded chains verify`);
}

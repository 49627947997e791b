import type { Queryable } from '../platform/database.js';
import type { Json, TextRef } from './contract.js';
import type { AuditEntry } from './audit-trail.js';
import { commitmentOf } from './seals.js';
import { iso } from './read.js';
import { chainFaults, examine, type ChainFault, type Examined } from './verify.js';

export type { ChainFault };

interface Chain {
  id: string;
  seq: number;
  head: string;
  entries: AuditEntry[];
}

const chainsAtOnce = 200;

const chainsSql = `
SELECT i.id, i.seq, i.head, coalesce(e.entries, '[]') AS entries
FROM (SELECT id, seq, head FROM workflow.instance WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2) i
LEFT JOIN LATERAL (
  SELECT json_agg(json_build_object('instanceId', a.instance_id, 'seq', a.seq, 'at', ${iso('a.at')}, 'format', a.format,
    'body', a.body, 'prev', a.prev, 'hash', a.hash)) AS entries
  FROM workflow.audit_entry a WHERE a.instance_id = i.id
) e ON true ORDER BY i.id`;

/** Verifies every chain, the heads they carry of each other and the texts not erased; returns all faults found. */
export async function verifyAll(pool: Queryable): Promise<ChainFault[]> {
  const faults: ChainFault[] = [];
  for (let after: string | null = null; ;) {
    const { rows }: { rows: Chain[] } = await pool.query<Chain>(chainsSql, [after, chainsAtOnce]);
    const claims: Examined[] = [];
    for (const chain of rows) {
      const examined = chain.entries.map(examine);
      claims.push(...examined);
      faults.push(...openedFaults(examined));
      faults.push(...chainFaults(examined, chain).map((fault) => ({ ...fault, instanceId: chain.id })));
    }
    faults.push(...(await carriedFaults(pool, claims)), ...(await textFaults(pool, claims)));
    after = rows.at(-1)?.id ?? null;
    if (rows.length < chainsAtOnce) return faults;
  }
}

const where = ({ entry: { instanceId, seq } }: Examined) => ({ instanceId, seq });

async function carriedFaults(pool: Queryable, claims: Examined[]): Promise<ChainFault[]> {
  const heads = claims.flatMap((claim) =>
    (claim.body?.carries ?? []).map((head) => ({ ...where(claim), carried: head })),
  );
  if (heads.length === 0) return [];
  const sql = `SELECT r."instanceId", r.seq, 'carried' AS fault
    FROM jsonb_to_recordset($1::jsonb) AS r("instanceId" uuid, seq int, carried jsonb)
    LEFT JOIN workflow.audit_entry a
      ON a.instance_id = (r.carried->>'instance')::uuid AND a.seq = (r.carried->>'seq')::int
    WHERE a.hash IS DISTINCT FROM r.carried->>'head'`;
  return (await pool.query<ChainFault>(sql, [JSON.stringify(heads)])).rows;
}

async function textFaults(pool: Queryable, claims: Examined[]): Promise<ChainFault[]> {
  const refs = claims.flatMap((claim) =>
    textRefs(claim.body?.command).map((ref) => ({ ...where(claim), ...ref })),
  );
  if (refs.length === 0) return [];
  const sql = `SELECT r."instanceId", r.seq, 'text' AS fault
    FROM jsonb_to_recordset($1::jsonb) AS r("instanceId" uuid, seq int, id uuid, hash text)
    JOIN workflow.private_text t ON t.id = r.id
    WHERE t.erased_at IS NULL AND encode(sha256(t.salt || convert_to(t.body, 'UTF8')), 'hex') <> r.hash`;
  return (await pool.query<ChainFault>(sql, [JSON.stringify(refs)])).rows;
}

/** Sealed values the chain opens: each is what was committed to, in this chain and not after, and is opened once. */
function openedFaults(chain: Examined[]): ChainFault[] {
  const committed = new Set<Json | undefined>();
  return [...chain]
    .sort((one, other) => one.entry.seq - other.entry.seq)
    .flatMap((examined) => {
      const { commitment, opened } = fieldsOf(examined.body?.command);
      committed.add(commitment);
      const values = Array.isArray(opened) ? opened.map(fieldsOf) : [];
      const sound = values.every(
        (one) =>
          committed.delete(one['commitment']) &&
          commitmentOf(String(one['salt']), one['value'] ?? null) === one['commitment'],
      );
      return sound ? [] : [{ ...where(examined), fault: 'opened' as const }];
    });
}

const fieldsOf = (value: Json | undefined): { [field: string]: Json | undefined } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const digest = /^[0-9a-f]{64}$/;

/** What may be a text's reference anywhere in a command (an id and a SHA-256, nothing else); a file's looks alike. */
function textRefs(value: Json | undefined): TextRef[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(textRefs);
  const { id, hash, ...rest } = value;
  const whole = typeof id === 'string' && uuid.test(id) && typeof hash === 'string' && digest.test(hash);
  if (whole && Object.keys(rest).length === 0) return [{ id, hash }];
  return Object.values(value).flatMap(textRefs);
}

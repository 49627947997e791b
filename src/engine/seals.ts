import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { Json, OpenedValue } from './contract.js';
import { canonical, sha256 } from './canonical.js';
import type { SealedText } from './private-texts.js';
import type { Connection } from './read.js';

/** What is hashed first, so that no commitment is a hash of anything else the product hashes. */
export const sealDomain = 'colabel sealed value 1\n';

/** SHA-256 of the domain, the salt (32 bytes, in hexadecimal) and the canonical JSON of the value. */
export const commitmentOf = (salt: string, value: Json): string =>
  sha256(sealDomain, Buffer.from(salt, 'hex'), canonical(value));

/** The value under a salt of its own: nobody who has the commitment alone can try what it may be. */
export function sealed(value: Json): OpenedValue {
  const salt = randomBytes(32).toString('hex');
  return { commitment: commitmentOf(salt, value), salt, value };
}

/** A sealed value as its row holds it, with all that would tell it: its texts, and the hash of what was asked. */
export interface SealRecord extends OpenedValue {
  texts: SealedText[];
  bodyHash: string;
}

const readSql = `
SELECT a.revision, coalesce((SELECT json_object_agg(s.commitment, json_build_object('salt', encode(s.salt, 'hex'), 'value',
    s.value)) FROM workflow.sealed_value s WHERE s.aggregate_id = a.id AND s.commitment = ANY ($2)), '{}') AS found
FROM workflow.aggregate a WHERE a.id = $1`;

interface Found {
  revision: number;
  found: Record<string, { salt: string; value: string } | undefined>;
}

/**
 * The one read of sealed values: for an act that opens them. One that is gone, or is not what was committed to, is
 * `altered`. Undefined when the aggregate is no longer at the revision the act was judged on: somebody was faster.
 */
export async function readSealed(
  on: Connection,
  { aggregateId, revision }: { aggregateId: string; revision: number },
  commitments: string[],
): Promise<Record<string, OpenedValue | 'altered'> | undefined> {
  const { rows } = await on.query<Found>({
    name: 'read-sealed',
    text: readSql,
    values: [aggregateId, commitments],
  });
  const [row] = rows;
  if (row?.revision !== revision) return undefined;
  return Object.fromEntries(commitments.map((one) => [one, opened(one, row.found[one])]));
}

function opened(commitment: string, kept: Found['found'][string]): OpenedValue | 'altered' {
  if (!kept) return 'altered';
  const value = parsed(kept.value);
  return commitmentOf(kept.salt, value) === commitment ? { commitment, salt: kept.salt, value } : 'altered';
}

/** What somebody wrote past the product may be anything. */
function parsed(text: string): Json {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}

/** What somebody has sealed and nobody has opened, its texts by id: for their own eyes. */
export interface OwnSeal {
  commitment: string;
  value: Json;
  texts: Record<string, string>;
}

const ownSql = `
SELECT s.commitment, s.value::json AS value, (SELECT coalesce(json_object_agg(t->>'id', t->>'body'), '{}')
    FROM jsonb_array_elements(s.texts) AS t WHERE t ? 'body') AS texts
FROM workflow.sealed_value s WHERE s.aggregate_id = $1 AND s.actor = $2`;

export async function ownSeals(
  on: Connection | Pool,
  aggregateId: string,
  actor: string,
): Promise<OwnSeal[]> {
  const values = [aggregateId, actor];
  return (await on.query<OwnSeal>({ name: 'own-seals', text: ownSql, values })).rows;
}

/**
 * The hash of what was asked under a command id: the command's, or that which stands with the sealed value it brought;
 * null once either was erased. One statement, for a seal may be opened meanwhile.
 */
export async function sealedBodyHash(
  on: Connection,
  actor: string,
  commandId: string,
): Promise<string | null> {
  const { rows } = await on.query<{ hash: string | null }>({
    name: 'sealed-body-hash',
    text: `SELECT coalesce(c.body_hash, s.body_hash) AS hash FROM workflow.command c
      LEFT JOIN workflow.sealed_value s USING (actor, command_id) WHERE c.actor = $1 AND c.command_id = $2`,
    values: [actor, commandId],
  });
  return rows[0]?.hash ?? null;
}

import { randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { TextRef } from './contract.js';
import { sha256 } from './canonical.js';

/** A text as its row holds it; `salt` in hexadecimal. */
export interface SealedText {
  id: string;
  salt: string;
  body: string;
}

/** What the chain may know of these texts (id and salted hash, by name), and the rows that hold them. */
export function sealTexts(texts: Record<string, string>): {
  refs: Record<string, TextRef>;
  rows: SealedText[];
} {
  const refs: Record<string, TextRef> = {};
  const rows: SealedText[] = [];
  for (const [name, body] of Object.entries(texts)) {
    const salt = randomBytes(16);
    const id = randomUUID();
    refs[name] = { id, hash: sha256(salt, body) };
    rows.push({ id, salt: salt.toString('hex'), body });
  }
  return { refs, rows };
}

// The hash of what was asked covers the text without salt: it goes too, or a guess of the text could be confirmed.
const sql = `
WITH erased AS (
  UPDATE workflow.private_text SET salt = NULL, body = NULL, erased_at = platform.now()
  WHERE id = $1 AND erased_at IS NULL RETURNING actor, command_id
), forgotten AS (
  UPDATE workflow.command c SET body_hash = NULL FROM erased e
  WHERE c.actor = e.actor AND c.command_id = e.command_id
), sealed AS (
  UPDATE workflow.sealed_value s SET body_hash = NULL, texts = (
    SELECT jsonb_agg(CASE WHEN t->>'id' = $1::text THEN jsonb_build_object('id', $1, 'erasedAt', platform.now())
      ELSE t END) FROM jsonb_array_elements(s.texts) AS t)
  WHERE jsonb_path_exists(s.texts, '$[*] ? (@.id == $id && exists(@.body))', jsonb_build_object('id', $1))
  RETURNING s.commitment
)
SELECT ((SELECT count(*) FROM erased) + (SELECT count(*) FROM sealed))::int AS erased`;

/** Wipes a text, its salt and the hash of the request that brought it; chains stay valid. False: no such text left. */
export async function eraseText(pool: Pool, id: string): Promise<boolean> {
  const erased = async () => (await pool.query<{ erased: number }>(sql, [id])).rows[0]?.erased === 1;
  // Once more: a text whose seal was being opened stood in neither table when the first was begun.
  return (await erased()) || erased();
}

import { randomUUID } from 'node:crypto';
import type { CooperationFile } from './file.js';
import type { ImportSession } from './session.js';

/**
 * Opens an account for each person and correspondent the file names, when the address has none; a name already there
 * is its owner's to change, not the file's. Returns the ids of all accounts the file may speak of, by lower-case
 * address.
 */
export async function importAccounts(
  session: ImportSession,
  file: CooperationFile,
): Promise<Map<string, string>> {
  const named = [...(file.people ?? []), ...(file.correspondents ?? [])];
  const opened = await session.tx.query<{ id: string }[]>(
    `INSERT INTO public.account (id, email, name, lang, created_at)
     SELECT DISTINCT ON (email) id, email, name, lang, $2::timestamptz
     FROM jsonb_to_recordset($1::jsonb) AS person (id uuid, email text, name text, lang text)
     ON CONFLICT (email) DO NOTHING RETURNING id`,
    [
      JSON.stringify(
        named.map(({ email, name, lang = 'fr' }) => ({
          id: randomUUID(),
          email: email.toLowerCase(),
          name,
          lang,
        })),
      ),
      session.at,
    ],
  );
  session.counts.opened += opened.length;
  const rows = await session.tx.query<{ id: string; email: string }[]>(
    'SELECT id, email FROM public.account',
  );
  return new Map(rows.map(({ id, email }) => [email, id]));
}

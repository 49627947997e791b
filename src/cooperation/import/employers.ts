import { Tie } from '../entities/index.js';
import { syncDated } from './dated-rows.js';
import type { PersonFile } from './file.js';
import { idOf, type Known } from './known.js';
import type { ImportSession } from './session.js';

/** The employers of whom the file lists some; of a person it lists none for, it says nothing. */
export async function importEmployers(
  session: ImportSession,
  people: PersonFile[],
  known: Known,
): Promise<void> {
  for (const { email, employers } of people) {
    if (!employers) continue;
    const accountId = idOf(known.accounts, email.toLowerCase());
    await syncDated(session, {
      entity: Tie,
      rows: await session.tx.findBy(Tie, { accountId, kind: 'employer' }),
      items: employers,
      fields: ({ name, siren }) => ({ accountId, kind: 'employer' as const, name, siren: siren ?? null }),
      key: ({ name }) => name,
    });
  }
}

import { CharterMembership, Mandate, Pole, PoleTerritory } from '../entities/index.js';
import { syncDated } from './dated-rows.js';
import type { PoleFile } from './file.js';
import { bounds, keep } from './keep.js';
import { importOrgan } from './organs.js';
import { idOf, type Known } from './known.js';
import type { ImportSession } from './session.js';

/** The pôles of the file, then their successors: a pôle may be succeeded by one that the same file brings. */
export async function importPoles(session: ImportSession, poles: PoleFile[], known: Known): Promise<void> {
  for (const pole of poles) {
    const row = await session.tx.findOneBy(Pole, { code: pole.code });
    const { code, name, short, calendar } = pole;
    const fields = {
      code,
      name,
      short,
      calendar,
      siren: pole.siren ?? row?.siren ?? null,
      successorId: row?.successorId ?? null,
      ...bounds(pole, row ?? undefined, session),
    };
    known.poles.set(code, await keep(session, Pole, row ?? undefined, fields));
  }
  for (const pole of poles) {
    const row = await session.tx.findOneByOrFail(Pole, { code: pole.code });
    const successorId = pole.successor === undefined ? null : idOf(known.poles, pole.successor);
    await keep(session, Pole, row, { ...row, successorId });
    await importParts(session, pole, row.id, known);
  }
}

async function importParts(
  session: ImportSession,
  pole: PoleFile,
  poleId: string,
  known: Known,
): Promise<void> {
  await importCharter(session, pole, poleId);
  for (const organ of pole.organs ?? []) await importOrgan(session, poleId, organ, known);
  await importMandates(session, pole, poleId, known);
}

async function importCharter(session: ImportSession, pole: PoleFile, poleId: string): Promise<void> {
  if (pole.charter) {
    await syncDated(session, {
      entity: CharterMembership,
      rows: await session.tx.findBy(CharterMembership, { poleId }),
      items: pole.charter,
      fields: () => ({ poleId }),
      key: () => poleId,
    });
  }
  if (pole.regions) {
    await syncDated(session, {
      entity: PoleTerritory,
      rows: await session.tx.findBy(PoleTerritory, { poleId }),
      items: pole.regions,
      fields: ({ region }) => ({ poleId, region }),
      key: ({ region }) => region,
    });
  }
}

async function importMandates(
  session: ImportSession,
  pole: PoleFile,
  poleId: string,
  known: Known,
): Promise<void> {
  if (!pole.mandates) return;
  const rows = await session.tx.findBy(Mandate, { poleId, origin: 'import' });
  await syncDated(session, {
    entity: Mandate,
    rows: rows.filter(({ seatId }) => seatId === null),
    items: pole.mandates,
    fields: ({ person, role }) => ({
      accountId: idOf(known.accounts, person.toLowerCase()),
      role,
      poleId,
      organId: null,
      seatId: null,
      origin: 'import' as const,
    }),
    key: ({ accountId, role }) => `${role} ${accountId}`,
  });
}

import { IsNull } from 'typeorm';
import { DomainLead, Mandate, StrategicDomain } from '../entities/index.js';
import { syncDated } from './dated-rows.js';
import type { DomainFile, HolderFile } from './file.js';
import { bounds, keep } from './keep.js';
import { idOf, type Known } from './known.js';
import type { ImportSession } from './session.js';

/** The strategic domains, their successors, and the pôles that lead them. */
export async function importDomains(
  session: ImportSession,
  domains: DomainFile[],
  known: Known,
): Promise<void> {
  const rows = await session.tx.find(StrategicDomain);
  const ids = new Map(rows.map(({ code, id }) => [code, id]));
  for (const domain of domains) {
    const row = rows.find(({ code }) => code === domain.code);
    const names = { code: domain.code, nameFr: domain.fr, nameEn: domain.en };
    const fields = { ...names, successorId: row?.successorId ?? null, ...bounds(domain, row, session) };
    ids.set(domain.code, await keep(session, StrategicDomain, row, fields));
  }
  for (const domain of domains) {
    const row = await session.tx.findOneByOrFail(StrategicDomain, { code: domain.code });
    const successorId = domain.successor === undefined ? null : idOf(ids, domain.successor);
    await keep(session, StrategicDomain, row, { ...row, successorId });
    await importLeads(session, domain, row.id, known);
  }
}

async function importLeads(
  session: ImportSession,
  domain: DomainFile,
  domainId: string,
  known: Known,
): Promise<void> {
  if (!domain.leads) return;
  await syncDated(session, {
    entity: DomainLead,
    rows: await session.tx.findBy(DomainLead, { domainId }),
    items: domain.leads,
    fields: ({ pole }) => ({ domainId, poleId: idOf(known.poles, pole) }),
    key: ({ poleId }) => poleId,
  });
}

/** The secretaries of the cooperation, who belong to no pôle. */
export async function importSecretaries(
  session: ImportSession,
  people: HolderFile[],
  known: Known,
): Promise<void> {
  await syncDated(session, {
    entity: Mandate,
    rows: await session.tx.findBy(Mandate, { poleId: IsNull(), role: 'secretary', origin: 'import' }),
    items: people,
    fields: ({ person }) => ({
      accountId: idOf(known.accounts, person.toLowerCase()),
      role: 'secretary' as const,
      poleId: null,
      organId: null,
      seatId: null,
      origin: 'import' as const,
    }),
    key: ({ accountId }) => accountId,
  });
}

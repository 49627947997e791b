import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { QueryFailedError, type EntityManager } from 'typeorm';
import { importAccounts } from './accounts.js';
import { importCalls, importCorrespondents, importDecisions, importRuleSets } from './calls.js';
import { importDomains, importSecretaries } from './domains.js';
import { CooperationRefused, flatten, type Fault } from './faults.js';
import { CooperationFile } from './file.js';
import { importEmployers } from './employers.js';
import { journal } from '../journal.js';
import { readKnown, type Known } from './known.js';
import { presentOf } from '../present.js';
import { importPoles } from './poles.js';
import { referenceFaults } from './references.js';
import type { ImportCounts, ImportSession } from './session.js';

/**
 * Brings the cooperation to what the file says (R3, docs/cooperation-file.md), inside the caller's transaction. What
 * the file does not name stays; the same file twice changes nothing. Returns the counts of rows opened, changed and
 * ended. Throws CooperationRefused with every fault and its path; the transaction must then be rolled back.
 */
export async function importCooperation(tx: EntityManager, json: unknown): Promise<ImportCounts> {
  const { file, faults } = await read(json);
  const known = await readKnown(tx);
  const all = file ? [...faults, ...referenceFaults(file, known)] : faults;
  if (!file || all.length > 0) throw new CooperationRefused(all);
  const session: ImportSession = {
    tx,
    at: await presentOf(tx),
    counts: { opened: 0, changed: 0, ended: 0 },
    adopted: [],
  };
  try {
    await apply(session, file, known);
  } catch (fault) {
    throw overlapOf(fault) ?? fault;
  }
  await told(session);
  return session.counts;
}

/** R4: a file that changed something is in the cooperation's trail, with the rule sets it adopted. */
async function told({ tx, at, counts, adopted }: ImportSession): Promise<void> {
  const { opened, changed, ended } = counts;
  if (opened + changed + ended === 0) return;
  const figures = { opened, changed, ended, ruleSets: adopted };
  await journal(tx, at, { actor: null, act: 'importCooperation', ...figures });
}

async function read(json: unknown): Promise<{ file?: CooperationFile; faults: Fault[] }> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { faults: [{ path: '', message: 'the file must hold one JSON object' }] };
  }
  const file = plainToInstance(CooperationFile, json);
  const errors = await validate(file, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  });
  return { file, faults: flatten(errors) };
}

// Sequential: one transaction is one connection, which takes one statement at a time.
async function apply(session: ImportSession, file: CooperationFile, known: Known): Promise<void> {
  known.accounts = await importAccounts(session, file);
  await importEmployers(session, file.people ?? [], known);
  await importDecisions(session, file.decisions ?? []);
  await importRuleSets(session, file.ruleSets ?? [], known);
  await importPoles(session, file.poles ?? [], known);
  await importDomains(session, file.domains ?? [], known);
  if (file.secretaries) await importSecretaries(session, file.secretaries, known);
  await importCorrespondents(session, file.correspondents ?? [], known);
  await importCalls(session, file.calls ?? [], known);
}

/** What a constraint refuses, said as a fault of the file: rows of the database it cannot see may be in the way. */
function overlapOf(fault: unknown): CooperationRefused | undefined {
  if (!(fault instanceof QueryFailedError)) return undefined;
  const { code, constraint } = fault.driverError as { code?: string; constraint?: string };
  if (code !== '23P01' && code !== '23514' && code !== '23505') return undefined;
  const message = `contradicts what is in force already (${constraint ?? 'constraint'})`;
  return new CooperationRefused([{ path: '', message }]);
}

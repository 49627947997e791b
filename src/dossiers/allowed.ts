import { conflict, notFound } from '../platform/problem.js';
import { mayWrite } from './policy.js';
import type { DossierRow } from './queries/newest.js';

/** The dossier, when the account may write it. Throws a 404 Problem to a stranger, 409 while it waits for others. */
export function writableBy(accountId: string, row: DossierRow | undefined): DossierRow {
  if (!row) throw notFound();
  const verdict = mayWrite(accountId, row);
  if (verdict.allowed) return row;
  throw verdict.kind === 'unknown' ? notFound() : conflict(verdict.reasons);
}

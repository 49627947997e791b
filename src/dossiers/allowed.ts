import { conflict, notFound } from '../platform/problem.js';
import { mayAnswer, mayWrite, type WriteVerdict } from './policy.js';
import type { DossierRow } from './queries/newest.js';

/** The dossier, when the account may write it. Throws a 404 Problem to a stranger, 409 while it waits for others. */
export function writableBy(accountId: string, row: DossierRow | undefined): DossierRow {
  return allowedBy(mayWrite, accountId, row);
}

/** As `writableBy`, for the answers of a project presented again (R69). */
export function answerableBy(accountId: string, row: DossierRow | undefined): DossierRow {
  return allowedBy(mayAnswer, accountId, row);
}

function allowedBy(
  may: (accountId: string, row: DossierRow) => WriteVerdict,
  accountId: string,
  row: DossierRow | undefined,
): DossierRow {
  if (!row) throw notFound();
  const verdict = may(accountId, row);
  if (verdict.allowed) return row;
  throw verdict.kind === 'unknown' ? notFound() : conflict(verdict.reasons);
}

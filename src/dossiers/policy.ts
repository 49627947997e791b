import type { ProblemReason } from '../platform/problem.js';

/** States of a label request in which its holder writes: before submission, and when a completion is asked (§9.2). */
export const writableStates = ['draft', 'awaitingCompletion'] as const;

/** What the right to write is judged on; `requestState` null: the request is not opened yet, nothing is submitted. */
export interface Ownership {
  holderId: string;
  requestState: string | null;
  /** sealed for an act that is being judged */
  held?: boolean;
}

export type WriteVerdict =
  { allowed: true } | { allowed: false; kind: 'unknown' | 'notNow'; reasons: ProblemReason[] };

/**
 * Whether the account may write the dossier: its holder alone, while the request waits for it. To anybody else the
 * draft does not exist.
 */
export function mayWrite(accountId: string, { holderId, requestState, held }: Ownership): WriteVerdict {
  if (accountId !== holderId) return { allowed: false, kind: 'unknown', reasons: [] };
  const writable = requestState === null || writableStates.some((state) => state === requestState);
  if (writable && held) return { allowed: false, kind: 'notNow', reasons: [{ code: 'submissionUnderWay' }] };
  if (writable) return { allowed: true };
  const reason = {
    code: 'dossierSubmitted',
    rule: 'R60',
    liftedBy: 'caseOfficer',
    params: { state: requestState },
  };
  return { allowed: false, kind: 'notNow', reasons: [reason] };
}

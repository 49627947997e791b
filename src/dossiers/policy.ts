import type { ProblemReason } from '../platform/problem.js';

/** States of a label request in which its holder writes: before submission, and when a completion is asked (§9.2). */
export const writableStates = ['draft', 'awaitingCompletion'] as const;

/** R69: answers go with what is submitted or completed: a version to come takes none. */
export const takesAnswers = (requestState: string | null): boolean =>
  requestState === null || writableStates.some((state) => state === requestState);

/** R60: states in which the holder may write a version to come, while others read the one that is handed in. */
export const versionStates = [
  'admissibilityCheck', 'leadAttribution', 'leadReview', 'takeOver', 'coReview', 'conciliation', 'panelNaming', 'panelReview',
  'jointDecision', 'conditionsPending',
] as const; // prettier-ignore

/** R62: as its state is told here, whose label lives and has no answer of its funder yet: what changes is declared. */
export const labelledState = 'labelled';

/** Whether what is written now is a version to come, and not what is still to be submitted. */
export const isVersionToCome = (requestState: string | null): boolean =>
  requestState === labelledState || versionStates.some((state) => state === requestState);

/** What the right to write is judged on; `requestState` null: the request is not opened yet, nothing is submitted. */
export interface Ownership {
  holderId: string;
  requestState: string | null;
  /** sealed for an act that is being judged */
  held?: boolean;
  /** of the newest version, and its number */
  status?: 'draft' | 'sealed';
  version?: number;
}

export type WriteVerdict =
  { allowed: true } | { allowed: false; kind: 'unknown' | 'notNow'; reasons: ProblemReason[] };

/**
 * Whether the account may write the dossier: its holder alone, while the request waits for it or, once a version to come is
 * begun, until the decision (R60). To anybody else the draft does not exist.
 */
export function mayWrite(
  accountId: string,
  { holderId, requestState, held, status, version }: Ownership,
): WriteVerdict {
  if (accountId !== holderId) return { allowed: false, kind: 'unknown', reasons: [] };
  const begun = isVersionToCome(requestState) && status === 'draft' && (version ?? 1) > 1;
  const writable = takesAnswers(requestState) || begun;
  if (writable && held) return { allowed: false, kind: 'notNow', reasons: [{ code: 'submissionUnderWay' }] };
  return writable ? { allowed: true } : isSubmitted(requestState);
}

/** As `mayWrite`, for the answers to what had been asked of a project presented again (R69). */
export function mayAnswer(accountId: string, ownership: Ownership): WriteVerdict {
  const verdict = mayWrite(accountId, ownership);
  return verdict.allowed && !takesAnswers(ownership.requestState)
    ? isSubmitted(ownership.requestState)
    : verdict;
}

const isSubmitted = (state: string | null): WriteVerdict => ({
  allowed: false,
  kind: 'notNow',
  reasons: [
    {
      code: 'dossierSubmitted',
      rule: 'R60',
      liftedBy: 'caseOfficer',
      ...(state !== null && { params: { state } }),
    },
  ],
});

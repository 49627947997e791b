import type { Json, Reason, Refusal, Step } from './contract.js';

const statusOf = { unknown: 404, notYou: 403, notNow: 409 } as const;

/** `stale`: what was edited has moved on. `notDue`: the due row that asked is gone. `clockBehind`: time went back. */
export type RefusalCode =
  | Refusal['kind']
  | 'commandIdReused'
  | 'unreadable'
  | 'stale'
  | 'notDue'
  | 'clockBehind'
  | 'busy'
  | 'unavailable';

/**
 * Why the engine did not apply an act; nothing was written. `status` is the HTTP status a face answers with, `refusal`
 * the feature's own reasons when it is the feature that refuses, `revision` the one it was judged on.
 */
export class EngineRefused extends Error {
  constructor(
    readonly status: 403 | 404 | 409 | 412 | 422 | 503,
    readonly code: RefusalCode,
    readonly refusal?: Refusal,
    readonly revision?: number,
    cause?: unknown,
    /** what the trail is to keep of it, and the capacity it was asked in */
    readonly remember?: { as: Json; step: Step },
  ) {
    super(`${code}${refusal ? `: ${refusal.reasons.map((reason: Reason) => reason.code).join(', ')}` : ''}`, {
      cause,
    });
    this.name = 'EngineRefused';
  }
}

/** The feature's refusal of an act, judged on this revision: 404, 403 or 409. */
export function refused(
  refusal: Refusal,
  revision: number,
  remember?: EngineRefused['remember'],
): EngineRefused {
  return new EngineRefused(statusOf[refusal.kind], refusal.kind, refusal, revision, undefined, remember);
}

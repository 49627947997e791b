import { EngineRefused, type Applied } from '../engine/index.js';
import { notFound, Problem } from '../platform/problem.js';
import type { Hold } from './holds.js';

/** The engine's refusals as the faces tell them; `unknown` answers as what does not exist. */
export function problemOf(fault: unknown): Problem | undefined {
  if (!(fault instanceof EngineRefused)) return undefined;
  if (fault.status === 404) return notFound();
  const reasons = fault.refusal?.reasons ?? [{ code: fault.code }];
  return new Problem(fault.status, { reasons, ...(fault.status === 503 && { retryAfter: 5 }) });
}

/** What a refused act held is let go of; after a 503 the write may still have reached the database: it is kept. */
export async function holding(hold: Hold, ask: () => Promise<Applied>): Promise<Applied> {
  try {
    const applied = await ask();
    await hold.done();
    return applied;
  } catch (fault) {
    if (fault instanceof EngineRefused && fault.status !== 503) await hold.refused();
    throw fault;
  }
}

export const isPresentedAlready = (fault: unknown): boolean =>
  fault instanceof EngineRefused &&
  fault.refusal?.reasons.some(({ code }) => code === 'alreadyPresented') === true;

export async function translated<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (fault) {
    throw problemOf(fault) ?? fault;
  }
}

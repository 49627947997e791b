import { isUUID } from 'class-validator';
import { notFound, Problem } from '../platform/problem.js';

/** The id an address names; 404 for what is none. */
export function idOf(id: string): string {
  if (!isUUID(id)) throw notFound();
  return id;
}

/** The revision a program has read. Throws 428 without If-Match, 412 for an ETag that is none of ours. */
export function revisionOf(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw new Problem(428);
  const revision = /^"(\d{1,9})"$/.exec(ifMatch.trim())?.[1];
  if (revision === undefined) throw new Problem(412);
  return Number(revision);
}

/** The reference a page goes on from; the first page for anything else. */
export const placeOf = (after: unknown): string | null =>
  typeof after === 'string' && /^LAB-\d{4}-\d{4,9}$/.test(after) ? after : null;

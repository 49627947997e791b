import { Problem } from '../platform/problem.js';

/** The version an `If-Match` names; undefined without one. Throws 412 for an ETag that is none of ours. */
export function versionOf(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined) return undefined;
  const version = /^"(\d{1,9})"$/.exec(ifMatch.trim())?.[1];
  if (version === undefined) throw new Problem(412);
  return Number(version);
}

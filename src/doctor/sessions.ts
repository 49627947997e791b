import { wasRecused } from './declarations.js';
import { placeOf, type RequestRead } from './request-read.js';

/** R63b: the entries that call somebody to a session who had stood aside. */
export function recusedCalled(request: RequestRead): string[] {
  return request.entries
    .filter(({ at, body }) =>
      body.facts.some(
        ({ type, voters }) =>
          (type === 'sessionConvened' || type === 'sessionMoved') &&
          Array.isArray(voters) &&
          voters.some((person) => wasRecused(request, String(person), at)),
      ),
    )
    .map(placeOf);
}

import { chainOf, type RequestRead } from './request-read.js';

/**
 * Whether the person had declared to have no interest, as the trail has it before the instant (R63a). Of two acts of
 * one millisecond the trail does not tell the first: the declaration is then taken to be it.
 */
export function wasClear(request: RequestRead, person: string, at: string): boolean {
  const said = chainOf(request, 'request').flatMap((entry) =>
    entry.body.facts
      .filter((fact) => fact.type === 'interestsDeclared' && fact['person'] === person)
      .map((fact) => ({ at: entry.at, clear: fact['clear'] === true })),
  );
  const before = said.filter((one) => one.at < at).at(-1);
  return before?.clear === true || said.some((one) => one.at === at && one.clear);
}

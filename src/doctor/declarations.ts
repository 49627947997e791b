import { labelKey, requestKey } from '../../workflows/index.js';
import { chainOf, once, type RequestRead } from './request-read.js';

interface Declared {
  at: string;
  person: unknown;
  clear: boolean;
}

/** What people have declared of their interests, in order: on the request and, once it is closed, on its label. */
const declared = once((request): Declared[] =>
  [...chainOf(request, requestKey), ...chainOf(request, labelKey)].flatMap(({ at, body }) =>
    body.facts
      .filter(({ type }) => type === 'interestsDeclared' || type === 'recusalDecided')
      .map(({ person, clear }) => ({ at, person, clear: clear === true })),
  ),
);

/** Whether the person had stood aside before the instant, as the trail has it (R63b). */
export const wasRecused = (request: RequestRead, person: string, at: string): boolean =>
  declared(request).some((one) => one.person === person && !one.clear && one.at < at);

/**
 * Whether the person had declared to have no interest, as the trail has it before the instant (R63a). Of two acts of
 * one millisecond the trail does not tell the first: the declaration is then taken to be it.
 */
export function wasClear(request: RequestRead, person: string, at: string): boolean {
  const said = declared(request).filter((one) => one.person === person);
  const before = said.filter((one) => one.at < at).at(-1);
  return before?.clear === true || said.some((one) => one.at === at && one.clear);
}

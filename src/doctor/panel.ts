import { inForce, type Cooperation } from './cooperation.js';
import { wasRecused } from './declarations.js';
import type { Subject } from './invariant.js';
import { aggregateOf, chainOf, placeOf, type RequestRead } from './request-read.js';
import { requestOf } from '../../workflows/index.js';

const named = (request: RequestRead) =>
  chainOf(request, 'request').filter(({ body }) => body.facts.some(({ type }) => type === 'panelNamed'));
const expertsIn = (command: Record<string, unknown>) => [
  ...new Set((command['experts'] as string[] | undefined) ?? []),
];

/** R63h: three of them, none of whom stands aside when named. */
function tooSmall(request: RequestRead): string[] {
  return named(request)
    .filter(
      ({ at, body }) => expertsIn(body.command).filter((one) => !wasRecused(request, one, at)).length < 3,
    )
    .map(placeOf);
}

/** R63h: experts, and nothing else in the cooperation at that instant. */
function insiders(request: RequestRead, { mandates }: Cooperation): string[] {
  return named(request)
    .filter(({ at, body }) =>
      expertsIn(body.command).some((person) => {
        const held = inForce(
          mandates.filter(({ id }) => id === person),
          at,
        );
        return held.length === 0 || held.some(({ role }) => role !== 'expert');
      }),
    )
    .map(placeOf);
}

/** R63h: named while a pôle was left that did not stand aside. */
function needless(request: RequestRead): string[] {
  const { submission, positions } = requestOf(aggregateOf(request))?.context ?? {};
  const left = (submission?.members ?? []).some((pole) => positions?.[pole]?.position !== 'recused');
  return left ? named(request).map(placeOf) : [];
}

export const panel: Subject = {
  about: 'Outside panels',
  remedy: 'Stop the letters of this request, and tell the steering committee, which named the panel.',
  invariants: [
    {
      name: 'panelTooSmall',
      rule: 'R63h',
      promise: 'an outside panel has three experts at least, none of whom stands aside',
      ofRequest: tooSmall,
    },
    {
      name: 'panelOfInsiders',
      rule: 'R63h',
      promise: 'who is named to a panel is an expert, and neither sits nor works in a pôle',
      ofRequest: insiders,
    },
    {
      name: 'panelNeedless',
      rule: 'R63h',
      promise: 'a panel is named once every pôle stands aside, and not before',
      ofRequest: needless,
    },
  ],
};

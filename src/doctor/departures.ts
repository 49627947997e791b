import {
  decidedStates,
  hasLeft,
  isOver,
  isUnanswered,
  labelKey,
  labelOf,
  requestOf,
  reviewedPoles,
  reviewOf,
} from '../../workflows/index.js';
import type { Subject } from './invariant.js';
import { aggregateOf, placeOf, type RequestRead } from './request-read.js';

const contextOf = (request: RequestRead) => requestOf(aggregateOf(request))?.context;

/** R64: a review that was terminated is out of the denominator, and no seat is both. */
function counted(request: RequestRead): string[] {
  const aggregate = aggregateOf(request);
  const context = contextOf(request);
  const ended = reviewedPoles(aggregate).filter((pole) => reviewOf(aggregate, pole)?.state === 'terminated');
  const { labelling = [], dissenting = [] } = context?.outcome ?? {};
  return ended
    .filter(
      (pole) =>
        context?.positions[pole]?.position !== 'terminated' || [...labelling, ...dissenting].includes(pole),
    )
    .map((pole) => `${request.id} ${pole}`);
}

/** R64, R23: whoever has left leads no request, and holds none while anybody else is there. */
function leads(request: RequestRead): string[] {
  const context = contextOf(request);
  const { departures = [], leadPole = null, submission } = context ?? {};
  // What is decided stays as it was said, under the names of those who have said it.
  const led = isJudged(request) ? leadPole : null;
  const gone = departures.map(({ pole }) => pole);
  const held = (submission?.members ?? []).some((pole) => !gone.includes(pole))
    ? [submission?.receivingPole ?? '']
    : [];
  return [...(leadPole === null ? held : [led ?? ''])].some((pole) => gone.includes(pole))
    ? [request.id]
    : [];
}

/** Not decided, nor decided once before (R68). */
function isJudged(request: RequestRead): boolean {
  const { state, context } = requestOf(aggregateOf(request)) ?? {};
  return state !== undefined && !isOver(state) && !decidedStates.includes(state) && !context?.reexamination;
}

/** R64: a label that lives is led by a pôle that is there, as long as one is. */
function bearsStill(request: RequestRead): string[] {
  const label = labelOf(aggregateOf(request))?.context;
  const id = request.instances[labelKey]?.id;
  if (!label || id === undefined || isUnanswered(label)) return [];
  return hasLeft(label, label.labelling[0] ?? null) ? [id] : [];
}

/** R64: nobody acts for a pôle that has left. */
function actsStill(request: RequestRead): string[] {
  const label = labelOf(aggregateOf(request))?.context.departures ?? [];
  const departures = [...(contextOf(request)?.departures ?? []), ...label];
  return request.entries
    .filter(({ at, body }) =>
      departures.some((one) => one.pole === (body.as as { pole?: string }).pole && at > one.at),
    )
    .map(placeOf);
}

export const departures: Subject = {
  about: 'Pôles that have left the charter',
  remedy: 'Stop the certificate and the letters of this request, and tell the secretary of the cooperation.',
  invariants: [
    {
      name: 'terminatedCounts',
      rule: 'R64',
      promise: 'a review that ended with its pôle counts for nothing: no label and no dissent is of it',
      ofRequest: counted,
    },
    {
      name: 'departedLeads',
      rule: 'R64',
      promise: 'no request is led, or held, by a pôle that has left the charter',
      ofRequest: leads,
    },
    {
      name: 'departedBears',
      rule: 'R64',
      promise: 'no certificate is led by a pôle that has left, as long as another answers for the label',
      ofRequest: bearsStill,
    },
    {
      name: 'departedActs',
      rule: 'R64',
      promise: 'nobody acts for a pôle after it has left the charter',
      ofRequest: actsStill,
    },
  ],
};

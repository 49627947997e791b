import {
  awaitedOf,
  departuresOn,
  hasLeft,
  labelKey,
  labelOf,
  mayLead,
  requestKey,
  requestOf,
  standsAside,
  type Aggregate,
  type LabelRequestContext,
  type PoleCode,
} from '../../workflows/index.js';
import { signs, type Right } from './capacities.js';
import { asSaid, fieldsOf, rollsOf, type Complete, type Completion } from './completion.js';
import type { LabellingWorld } from './world.js';

const membersOf = ({ cooperation }: LabellingWorld): PoleCode[] =>
  cooperation.poles.filter(({ member }) => member).map(({ code }) => code);

const calendarOf = ({ cooperation }: LabellingWorld, pole: unknown) =>
  cooperation.poles.find(({ code }) => code === pole)?.calendar ?? 'france';

/** R64: where a departure is written down: on the request and, since there is one, on the label, which outlives it. */
export const leftOn = (aggregate: Aggregate): string => (aggregate[labelKey] ? labelKey : requestKey);

/** R23: whoever is left alone to lead is named by the act itself, and needs its seats. */
const withSeats = ({ world }: Completion) => ({ rolls: rollsOf(world, membersOf(world)) });

export const departureCompletions: Record<string, Complete> = {
  recordDeparture: (completion) => {
    const { asked, world, aggregate } = completion;
    const successor = typeof asked['successor'] === 'string' ? asked['successor'] : null;
    const successorIsMember = successor === null || membersOf(world).includes(successor);
    const calendar = calendarOf(world, successor);
    const left = { ...fieldsOf(asked), successor, successorIsMember, calendar, ...withSeats(completion) };
    const context = requestOf(aggregate)?.context;
    if (leftOn(aggregate) === requestKey || !context) return left;
    return { ...left, successorIsAside: successor !== null && standsAside(context, successor) };
  },
  acceptSuccession: (completion) => {
    const { asked, world } = completion;
    return { pole: asked.pole, calendar: calendarOf(world, asked.pole), ...withSeats(completion) };
  },
  declineSuccession: (completion) => ({ pole: completion.asked.pole, ...withSeats(completion) }),
  reassignLead: (completion) => ({ ...asSaid(completion), ...withSeats(completion) }),
};

/** R64: who signs for the pôle that is to take a place, and for no other. */
export const signsSuccession: Right['as'] = signs(
  ({ aggregate, pole }) => (pole && isAwaited(aggregate, pole) ? pole : null),
  () => false,
);

export const isAwaited = (aggregate: Aggregate, pole: PoleCode): boolean => {
  const context = requestOf(aggregate)?.context;
  return context !== undefined && awaitedOf(context, pole).length > 0;
};

/** R64: a pôle whose departure could be written down now. */
export function mayLeave({ aggregate }: { aggregate: Aggregate }): PoleCode {
  const members = requestOf(aggregate)?.context.submission?.members ?? [];
  const gone = departuresOn(aggregate);
  const those = labelOf(aggregate)?.context.labelling ?? members;
  return those.find((pole) => !hasLeft(gone, pole)) ?? those[0] ?? '';
}

/** R42: the pôles of the request that may lead it. */
export const mayBeHanded = ({ invited, positions }: LabelRequestContext): PoleCode[] =>
  invited.filter((pole) => mayLead(positions[pole]?.position));

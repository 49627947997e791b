import {
  awaitedOf,
  mayLead,
  requestOf,
  type Aggregate,
  type LabelRequestContext,
  type PoleCode,
} from '../../workflows/index.js';
import { signs, type Right } from './capacities.js';
import { asSaid, fieldsOf, rollsOf, type Complete, type Completion } from './completion.js';
import type { LabellingWorld } from './world.js';

const membersOf = ({ cooperation }: LabellingWorld): PoleCode[] =>
  cooperation.poles.filter(({ member }) => member).map(({ code }) => code);

/** R23: whoever is left alone to lead is named by the act itself, and needs its seats. */
const withSeats = ({ world }: Completion) => ({ rolls: rollsOf(world, membersOf(world)) });

export const departureCompletions: Record<string, Complete> = {
  recordDeparture: (completion) => {
    const { asked, world } = completion;
    const successor = typeof asked['successor'] === 'string' ? asked['successor'] : null;
    const successorIsMember = successor === null || membersOf(world).includes(successor);
    return { ...fieldsOf(asked), successor, successorIsMember, ...withSeats(completion) };
  },
  acceptSuccession: (completion) => {
    const { asked, world } = completion;
    const found = world.cooperation.poles.find(({ code }) => code === asked.pole);
    return { pole: asked.pole, calendar: found?.calendar ?? 'france', ...withSeats(completion) };
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

/** R42: the pôles of the request that may lead it. */
export const mayBeHanded = ({ invited, positions }: LabelRequestContext): PoleCode[] =>
  invited.filter((pole) => mayLead(positions[pole]?.position));

import {
  allDeadlines,
  endedStates,
  isOver,
  requestOf,
  requestOwner,
  reviewOwner,
  stateName,
  untiedPoles,
  type Owner,
} from '../../workflows/index.js';
import { inForce, type Cooperation } from './cooperation.js';
import type { Subject } from './invariant.js';
import { faulty, replayed } from './replayed.js';
import { aggregateOf, chainOf, type RequestRead } from './request-read.js';

const instancesWhere = ({ instances }: RequestRead, wrong: (key: string) => boolean): string[] =>
  Object.keys(instances)
    .filter(wrong)
    .map((key) => instances[key]?.id ?? key);

/** R64: that of a pôle that has left ends with it. */
const finished = ['closed', 'terminated'];

const ofOnePole = ['caseOfficer', 'director', 'deputyChair'];

/** Everyone the open steps of a request wait for; null where a step that is open has no owner. */
function ownersOf(request: RequestRead): (Owner | null)[] {
  const aggregate = aggregateOf(request);
  const state = requestOf(aggregate)?.state;
  if (state === undefined || endedStates.includes(state)) return [];
  const reviews = Object.entries(request.instances).flatMap(([key, { machine, state: inner }]) =>
    machine === 'PoleReview' && !finished.includes(inner)
      ? [reviewOwner(aggregate, key.slice('review:'.length))]
      : [],
  );
  return [requestOwner(aggregate), ...reviews];
}

function unowned(request: RequestRead): string[] {
  const nobody = (owner: Owner | null) => !owner || (ofOnePole.includes(owner.role) && !owner.pole);
  return ownersOf(request).some(nobody) ? [request.id] : [];
}

/** Where a step waits for a case officer or a chair, its pôle has one who may come in. */
function awaitsNobody(request: RequestRead, { at, mandates, disabled }: Cooperation): string[] {
  const people = inForce(mandates, at).filter(({ id }) => !disabled.includes(id));
  const deserted = ownersOf(request).some(
    (owner) =>
      owner?.pole &&
      ['caseOfficer', 'chair'].includes(owner.role) &&
      !people.some(({ role, pole }) => role === owner.role && pole === owner.pole),
  );
  return deserted ? [request.id] : [];
}

/** R36, R42: a review goes on while its request does, and no longer. */
function leftOpen(request: RequestRead): string[] {
  const state = requestOf(aggregateOf(request))?.state;
  const over = state !== undefined && isOver(state);
  const reviews = Object.values(request.instances).filter(({ machine }) => machine === 'PoleReview');
  return over ? reviews.filter(({ state: one }) => !finished.includes(one)).map(({ id }) => id) : [];
}

/** R31, R63: pôles that have left the lead, as the trail tells it. */
const asideIn = (request: RequestRead) =>
  chainOf(request, 'request').flatMap(({ body }) =>
    body.facts
      .filter(({ type, seat }) => type === 'leadStoodDown' || (type === 'poleLeft' && seat === 'lead'))
      .map(({ pole }) => String(pole)),
  );

/** R63: who stands aside as a whole neither leads nor labels. */
function leadsAside(request: RequestRead): string[] {
  const context = requestOf(aggregateOf(request))?.context;
  if (!context) return [];
  const placed = [
    context.leadPole,
    ...(context.outcome?.labelling ?? []),
    ...(context.outcome?.dissenting ?? []),
  ];
  // R63h: one signs the opinion of a panel, with the fact stated.
  if (context.outcome?.model === 'outsidePanel') {
    const untied = untiedPoles(context);
    return context.outcome.labelling.every((pole) => untied.includes(pole)) ? [] : [request.id];
  }
  const aside = (pole: string | null) => pole !== null && context.positions[pole]?.position === 'recused';
  return placed.some(aside) ? [request.id] : [];
}

/** R22-R24, R36: the lead, the one it took over from, and the invited pôles have a review each, and nobody else. */
function otherReviews(request: RequestRead): string[] {
  const context = requestOf(aggregateOf(request))?.context;
  if (!context) return [];
  const leads = [context.leadPole, context.formerLead, ...asideIn(request)].filter((pole) => pole !== null);
  const due = [...new Set([...context.invited, ...leads])].map((pole) => `review:${pole}`);
  const there = Object.keys(request.instances).filter((key) => key.startsWith('review:'));
  const agree = due.length === there.length && due.every((key) => there.includes(key));
  return agree ? [] : [request.id];
}

/** The invariant that a request is read at all: where it is broken the others say nothing of that request. */
export const unreadable = 'requestUnreadable';

/** Throws where this program's machines know no such version, state or shape; the doctor tells it. */
function readThrough(request: RequestRead): string[] {
  allDeadlines(aggregateOf(request));
  ownersOf(request);
  return [];
}

export const states: Subject = {
  about: 'Where a request stands',
  remedy:
    'The trail says what was done: write to the maintainers with the ids, before anybody acts on the request.',
  invariants: [
    {
      name: unreadable,
      promise: 'every request is in a version, a state and a shape that the machines of this program know',
      ofRequest: readThrough,
    },
    {
      name: 'stateDiffers',
      promise: 'the state of an instance is that of its snapshot',
      ofRequest: (request) =>
        instancesWhere(request, (key) => {
          const { state, snapshot } = request.instances[key] ?? {};
          return !snapshot || stateName(snapshot.value) !== state;
        }),
    },
    {
      name: 'stateNotReplayed',
      promise: 'played again from its trail, an instance stands where it is stored',
      deep: true,
      ofRequest: (request) => instancesWhere(request, (key) => replayed(request).differ.includes(key)),
    },
    {
      name: 'commandNotReplayed',
      promise: 'played again, every command of the trail is taken',
      deep: true,
      ofRequest: (request) => faulty(request, 'refused'),
    },
    {
      name: 'factNotReplayed',
      promise: 'played again, every command tells the facts that are written',
      deep: true,
      ofRequest: (request) => faulty(request, 'facts'),
    },
    {
      name: 'stateWithoutOwner',
      promise: 'every step that is open waits for somebody, in a pôle where the step is one pôle’s',
      ofRequest: unowned,
    },
    {
      name: 'ownerMissing',
      promise:
        'whom an open step waits for exists: the pôle has a case officer, and a chair, who may come in',
      served: true,
      ofRequest: awaitsNobody,
    },
    {
      name: 'reviewLeftOpen',
      promise: 'the reviews of a request that is decided or ended are closed',
      ofRequest: leftOpen,
    },
    {
      name: 'reviewOfNobody',
      rule: 'R24',
      promise:
        'the lead, those that led before it and the invited pôles have one review each, and nobody else has any',
      ofRequest: otherReviews,
    },
    {
      name: 'recusedPoleLeads',
      rule: 'R63',
      promise: 'a pôle that stands aside as a whole neither leads, labels nor dissents',
      ofRequest: leadsAside,
    },
  ],
};

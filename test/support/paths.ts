import { createActor, type AnyMachineSnapshot, type AnyStateMachine, type StateNode } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { Closing } from './closed-guards.js';
import { clock } from './material.js';

interface Act {
  type: string;
}

/** Acts of a walk, all at one instant and by the clock: who asks matters to few of them, which say so. */
export const dated = <Bare extends object>(acts: Bare[]) =>
  acts.map((act) => ({ at: '2026-03-09T09:00:00.000Z', by: clock, ...act })) as never[];

/** A deadline reached, one for each name; the record makes the compiler ask for every one. */
export const deadlines = <Name extends string>(names: Record<Name, true>) =>
  (Object.keys(names) as Name[]).map((deadline) => ({ type: 'deadlineReached' as const, deadline }));

export interface Walk {
  input: unknown;
  /** concrete acts to try in a snapshot; those it refuses are passed over */
  acts: (snapshot: AnyMachineSnapshot) => Act[];
  /** what tells two situations apart; the fewer words, the smaller the graph */
  serialize: (snapshot: AnyMachineSnapshot) => unknown;
}

export interface Walked {
  /** one snapshot per situation */
  snapshots: AnyMachineSnapshot[];
  nodes: Set<string>;
  edges: Set<string>;
  /** arrows that were looked at and not taken, for what their guard said */
  refused: Set<string>;
}

/**
 * Every shortest path of a machine under these acts, each extended by every act its last snapshot takes, so that arrows
 * which lead to a situation known already are walked too; and by every act it refuses. Returns the situations, state nodes and
 * arrows met, and the arrows a guard has closed.
 */
export function walk(machine: AnyStateMachine, walks: Walk[], closings: Closing<Act, never>[] = []): Walked {
  const walked: Walked = { snapshots: [], nodes: new Set(), edges: new Set(), refused: new Set() };
  for (const { input, acts, serialize } of walks) {
    const paths = getShortestPaths(machine, {
      input,
      events: acts as never,
      filterEvents: (snapshot: AnyMachineSnapshot, act: Act) => snapshot.can(act),
      serializeState: (snapshot: AnyMachineSnapshot) => JSON.stringify(serialize(snapshot)),
    });
    const { taken: begun } = follow(machine, { input });
    note(walked, begun);
    for (const arrow of begun) noteTried(walked, untilTaken([arrow.source], 'always', arrow));
    for (const { state } of paths) {
      const snapshot = state as AnyMachineSnapshot;
      walked.snapshots.push(snapshot);
      if (snapshot.status !== 'active') continue;
      for (const act of acts(snapshot)) {
        const followed = snapshot.can(act)
          ? follow(machine, { snapshot, act })
          : { taken: [], after: snapshot };
        note(walked, followed.taken);
        noteRefused(walked, snapshot, act, followed);
      }
      for (const closing of closings) noteClosed(walked, machine, snapshot, closing);
    }
  }
  for (const { _nodes } of walked.snapshots) for (const node of _nodes) walked.nodes.add(node.id);
  return walked;
}

/** Names of the arrows taken by one act, `always` included, as the library itself reports its micro-steps. */
function follow(
  machine: AnyStateMachine,
  from: { input?: unknown; snapshot?: AnyMachineSnapshot; act?: Act },
): Followed {
  const taken: Taken[] = [];
  const { input, snapshot, act } = from;
  const actor = createActor(machine, {
    ...(snapshot
      ? { snapshot: machine.resolveState({ value: snapshot.value, context: snapshot.context }) }
      : { input }),
    inspect: (event) => {
      if (event.type === '@xstate.microstep') taken.push(...(event._transitions as Taken[]));
    },
  });
  actor.start();
  if (act) actor.send(act);
  const after = actor.getSnapshot() as AnyMachineSnapshot;
  actor.stop();
  return { taken, after };
}

interface Followed {
  taken: Taken[];
  after: AnyMachineSnapshot;
}

interface Taken {
  source: StateNode;
  target?: readonly StateNode[] | undefined;
}

function note(walked: Walked, taken: Taken[]): void {
  for (const arrow of taken) {
    const name = nameOf(arrow);
    if (name) walked.edges.add(name);
    walked.nodes.add(arrow.source.id);
    for (const node of arrow.target ?? []) walked.nodes.add(node.id);
  }
}

/**
 * Arrows that were tried in vain: those of the act before the one it took, from the innermost state outwards and in their order;
 * those without an event before one that was taken, and all of a state one stays in.
 */
function noteRefused(walked: Walked, before: AnyMachineSnapshot, act: Act, { taken, after }: Followed): void {
  const tried = [
    ...untilTaken(innermostFirst(before), act.type, taken[0]),
    ...taken.flatMap((arrow) => untilTaken([arrow.source], 'always', arrow)),
    ...untilTaken(innermostFirst(after), 'always'),
  ];
  noteTried(walked, tried);
}

function noteTried({ refused }: Walked, names: string[]): void {
  for (const name of names) refused.add(name);
}

/** An act that should find its guard closed, in a situation that differs in what it says; it leads nowhere. */
function noteClosed(
  walked: Walked,
  machine: AnyStateMachine,
  from: AnyMachineSnapshot,
  closing: Closing<Act, never>,
): void {
  const context = Object.assign({}, from.context, closing.given?.(from.context as never));
  const before = machine.resolveState({ value: from.value, context });
  const act: Act | undefined = dated([closing.act])[0];
  if (act && !before.can(act)) noteRefused(walked, before, act, { taken: [], after: from });
}

const innermostFirst = ({ _nodes }: AnyMachineSnapshot): StateNode[] =>
  [...(_nodes as StateNode[])].sort((one, other) => other.order - one.order);

/** Names of the arrows for an event in these states, up to the one that was taken; of none where it is for another event. */
function untilTaken(nodes: StateNode[], event: string, taken?: Taken): string[] {
  const arrows = nodes.flatMap((node) => arrowsFor(node).get(event) ?? []);
  const index = arrows.findIndex(([, arrow]) => arrow === (taken as unknown));
  if (event === 'always' && taken && index < 0) return [];
  return (index < 0 ? arrows : arrows.slice(0, index)).map(([name]) => name);
}

/** An arrow by the place it has in its state: `labelRequest.takeOver recordPosition[1]`. */
function nameOf(arrow: Taken): string | undefined {
  return arrowsOf(arrow.source).find(([, one]) => (one as unknown) === arrow)?.[0];
}

type Named = [name: string, arrow: unknown];
const arrowsSeen = new WeakMap<StateNode, Map<string, Named[]>>();

const arrowsOf = (node: StateNode): Named[] => [...arrowsFor(node).values()].flat();

/** The arrows of a state by event, `always` last; kept, for a walk asks for them in each of its situations. */
function arrowsFor(node: StateNode): Map<string, Named[]> {
  const seen = arrowsSeen.get(node);
  if (seen) return seen;
  const lists: [string, readonly unknown[]][] = [...node.transitions, ['always', node.always ?? []]];
  const arrows = new Map(
    lists.map(([event, list]) => [
      event,
      list.map((arrow, index): Named => [`${node.id} ${event}[${index}]`, arrow]),
    ]),
  );
  arrowsSeen.set(node, arrows);
  return arrows;
}

/** Every state node below the root, every arrow of the chart, and those of them that have a guard. */
export function chartOf(machine: AnyStateMachine): { nodes: string[]; edges: string[]; guarded: string[] } {
  const below = (node: StateNode): StateNode[] => [node, ...Object.values(node.states).flatMap(below)];
  const nodes = below(machine.root as unknown as StateNode);
  return {
    nodes: nodes.map((node) => node.id),
    edges: nodes.flatMap((node) => arrowsOf(node).map(([name]) => name)),
    guarded: nodes.flatMap((node) =>
      arrowsOf(node).flatMap(([name, arrow]) => ((arrow as { guard?: unknown }).guard ? [name] : [])),
    ),
  };
}

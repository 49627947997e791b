import { createActor, type AnyMachineSnapshot, type AnyStateMachine, type StateNode } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { clock } from './material.js';

interface Act {
  type: string;
}

/** Acts of a walk, all at one instant and by the clock: who asks is no matter of a machine. */
export const dated = <Bare extends object>(acts: Bare[]) =>
  acts.map((act) => ({ ...act, at: '2026-03-09T09:00:00.000Z', by: clock })) as never[];

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
}

/**
 * Every shortest path of a machine under these acts, each extended by every act its last snapshot takes, so that arrows
 * which lead to a situation known already are walked too. Returns the situations, state nodes and arrows met.
 */
export function walk(machine: AnyStateMachine, walks: Walk[]): Walked {
  const walked: Walked = { snapshots: [], nodes: new Set(), edges: new Set() };
  for (const { input, acts, serialize } of walks) {
    const paths = getShortestPaths(machine, {
      input,
      events: acts as never,
      filterEvents: (snapshot: AnyMachineSnapshot, act: Act) => snapshot.can(act),
      serializeState: (snapshot: AnyMachineSnapshot) => JSON.stringify(serialize(snapshot)),
    });
    note(walked, follow(machine, { input }));
    for (const { state } of paths) {
      const snapshot = state as AnyMachineSnapshot;
      walked.snapshots.push(snapshot);
      if (snapshot.status !== 'active') continue;
      for (const act of acts(snapshot).filter((one) => snapshot.can(one))) {
        note(walked, follow(machine, { snapshot, act }));
      }
    }
  }
  for (const { _nodes } of walked.snapshots) for (const node of _nodes) walked.nodes.add(node.id);
  return walked;
}

/** Names of the arrows taken by one act, `always` included, as the library itself reports its micro-steps. */
function follow(
  machine: AnyStateMachine,
  from: { input?: unknown; snapshot?: AnyMachineSnapshot; act?: Act },
): Taken[] {
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
  actor.stop();
  return taken;
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

/** An arrow by the place it has in its state: `labelRequest.takeOver recordPosition[1]`. */
function nameOf(arrow: Taken): string | undefined {
  return arrowsOf(arrow.source).find(([, one]) => (one as unknown) === arrow)?.[0];
}

function arrowsOf(node: StateNode): [string, unknown][] {
  const lists: [string, readonly unknown[]][] = [...node.transitions, ['always', node.always ?? []]];
  return lists.flatMap(([event, arrows]) =>
    arrows.map((arrow, index): [string, unknown] => [`${node.id} ${event}[${index}]`, arrow]),
  );
}

/** Every state node below the root, and every arrow of the chart. */
export function chartOf(machine: AnyStateMachine): { nodes: string[]; edges: string[] } {
  const below = (node: StateNode): StateNode[] => [node, ...Object.values(node.states).flatMap(below)];
  const nodes = below(machine.root as unknown as StateNode);
  return {
    nodes: nodes.map((node) => node.id),
    edges: nodes.flatMap((node) => arrowsOf(node).map(([name]) => name)),
  };
}

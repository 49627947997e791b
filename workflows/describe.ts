import type { AnyStateMachine, StateNode } from 'xstate';
import { currentVersion, machineVersion, type MachineName } from './registry.js';

/** One arrow of a chart, as a reader of it needs it. */
export interface ArrowDescription {
  /** the command, or null for an arrow taken at once */
  command: string | null;
  /** the deadline, for the clock's command */
  deadline: string | null;
  /** names of the conditions it is taken under, other than the deadline */
  conditions: string[];
  /** state it leads to; null when it changes no state */
  target: string | null;
  /** facts it tells, those of the states it enters apart */
  facts: string[];
}

export interface StateDescription {
  /** `inReview.committee.voting`; empty for the machine itself, whose arrows hold in every state */
  name: string;
  /** the state it is part of; null at the top */
  parent: string | null;
  final: boolean;
  /** the state begun in, for a state that has parts */
  initial: string | null;
  arrows: ArrowDescription[];
}

export interface ChartDescription {
  machine: MachineName;
  version: number;
  states: StateDescription[];
}

/** Every chart in its present version, its states and arrows in the order they are written. */
export function describeCharts(): ChartDescription[] {
  const names = Object.keys(currentVersion) as MachineName[];
  return names.map((machine) => {
    const version = currentVersion[machine];
    const { root } = machineVersion(machine, version).chart as AnyStateMachine;
    return { machine, version, states: withParts(root as unknown as StateNode).map(describeState) };
  });
}

function withParts(node: StateNode): StateNode[] {
  return [node, ...Object.values(node.states).flatMap(withParts)];
}

const nameOf = ({ path }: StateNode) => path.join('.');

function describeState(node: StateNode): StateDescription {
  const compound = Object.keys(node.states).length > 0;
  const [begun] = compound ? (node.initial?.target ?? []) : [];
  const events = [...node.transitions.values()].flat();
  return {
    name: nameOf(node),
    parent: node.parent ? nameOf(node.parent) : null,
    final: node.type === 'final',
    initial: begun ? nameOf(begun) : null,
    arrows: [
      ...(node.always ?? []).map((arrow) => describeArrow(arrow, null)),
      ...events.map((arrow) => describeArrow(arrow, arrow.eventType)),
    ],
  };
}

/** What the library keeps of an arrow, as far as it is read here. */
interface Arrow {
  target?: readonly StateNode[] | undefined;
  guard?: unknown;
  actions: readonly unknown[];
}

function describeArrow({ target, guard, actions }: Arrow, command: string | null): ArrowDescription {
  const condition = namedOf(guard);
  const deadline = condition?.name === 'deadlineIs' ? (condition.params['deadline'] ?? null) : null;
  const [entered] = target ?? [];
  return {
    command,
    deadline,
    conditions: condition && deadline === null ? [conditionName(condition)] : [],
    target: entered ? nameOf(entered) : null,
    facts: actions.flatMap((action) => {
      const named = namedOf(action);
      return named?.name === 'tell' ? (named.params['fact'] ?? []) : [];
    }),
  };
}

interface Named {
  name: string;
  params: Record<string, string>;
}

/** A guard or an action by name; one written in place has none. */
function namedOf(thing: unknown): Named | null {
  if (typeof thing === 'string') return { name: thing, params: {} };
  if (typeof thing !== 'object' || thing === null || !('type' in thing)) return null;
  const params = 'params' in thing && typeof thing.params === 'object' ? thing.params : {};
  return { name: String(thing.type), params: (params ?? {}) as Record<string, string> };
}

function conditionName({ name, params }: Named): string {
  const values = Object.values(params);
  return values.length > 0 ? `${name} ${values.join(' ')}` : name;
}

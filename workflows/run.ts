import { initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';

/** A machine's snapshot as stored: JSON only, restored by `resolveState`. */
export interface StoredSnapshot {
  value: StateValue;
  context: unknown;
}
export type StateValue = string | { [region: string]: StateValue | undefined };

export interface Ran {
  snapshot: StoredSnapshot;
  facts: { type: string }[];
}

/** The snapshot of a machine just started with `input`, and the facts its entry emitted. */
export function begin(machine: AnyStateMachine, input: unknown): Ran {
  return ran(initialTransition(machine, input));
}

/**
 * One command on one snapshot, or null where the statechart does not take it: the state has no such arrow, or a guard
 * refuses. A final snapshot takes nothing: XState's pure `transition` would still follow an arrow from the root.
 */
export function take(
  machine: AnyStateMachine,
  stored: StoredSnapshot,
  command: { type: string },
): Ran | null {
  const before = revive(machine, stored);
  if (before.status !== 'active' || !before.can(command)) return null;
  return ran(transition(machine, before, command));
}

/** True when the state has an arrow for this command, whatever its guard says. */
export function hasArrow(machine: AnyStateMachine, stored: StoredSnapshot, type: string): boolean {
  const snapshot = revive(machine, stored);
  return (
    snapshot.status === 'active' &&
    snapshot._nodes.some((node: { on: Record<string, unknown> }) => Object.hasOwn(node.on, type))
  );
}

/** 'inReview.committee.voting' */
export function stateName(value: StateValue): string {
  if (typeof value === 'string') return value;
  const [region, inner] = Object.entries(value)[0] ?? ['', ''];
  return inner === undefined ? region : `${region}.${stateName(inner)}`;
}

export function isFinal(machine: AnyStateMachine, stored: StoredSnapshot): boolean {
  return revive(machine, stored).status === 'done';
}

export function hasTag(machine: AnyStateMachine, stored: StoredSnapshot, tag: string): boolean {
  return revive(machine, stored).hasTag(tag);
}

function revive(machine: AnyStateMachine, stored: StoredSnapshot): AnyMachineSnapshot {
  return machine.resolveState({ value: stored.value, context: stored.context });
}

/** Emitted facts arrive as actions in exit → transition → entry order. The one cast XState's types still ask for. */
function ran([snapshot, actions]: readonly [
  AnyMachineSnapshot,
  readonly { type: string; params?: unknown }[],
]): Ran {
  const facts = actions
    .filter((action) => action.type === 'xstate.emit')
    .map((action) => (action.params as { event: { type: string } }).event);
  return { snapshot: { value: snapshot.value as StateValue, context: snapshot.context }, facts };
}

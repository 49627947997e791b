import {
  createActor,
  initialTransition,
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type ExecutableActionObject,
} from 'xstate';

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
  return arrowsOf(machine, stored).has(type);
}

const arrows = new WeakMap<AnyStateMachine, Map<string, ReadonlySet<string>>>();

/** The commands a state has arrows for: asked for each act of each request of a list, and always the same. */
function arrowsOf(machine: AnyStateMachine, stored: StoredSnapshot): ReadonlySet<string> {
  const known = arrows.get(machine) ?? new Map<string, ReadonlySet<string>>();
  arrows.set(machine, known);
  const name = stateName(stored.value);
  const found = known.get(name) ?? arrowsIn(revive(machine, stored));
  known.set(name, found);
  return found;
}

function arrowsIn({ status, _nodes }: AnyMachineSnapshot): ReadonlySet<string> {
  if (status !== 'active') return new Set();
  return new Set(_nodes.flatMap(({ on }: { on: Record<string, unknown> }) => Object.keys(on)));
}

/** 'inReview.committee.voting' */
export function stateName(value: StateValue): string {
  if (typeof value === 'string') return value;
  const [region, inner] = Object.entries(value)[0] ?? ['', ''];
  return inner === undefined ? region : `${region}.${stateName(inner)}`;
}

/** The value a state's name stands for: the inverse of `stateName`. */
export function stateValue(name: string): StateValue {
  const [region = '', ...inner] = name.split('.');
  return inner.length === 0 ? region : { [region]: stateValue(inner.join('.')) };
}

export function isFinal(machine: AnyStateMachine, stored: StoredSnapshot): boolean {
  return revive(machine, stored).status === 'done';
}

export function hasTag(machine: AnyStateMachine, stored: StoredSnapshot, tag: string): boolean {
  return revive(machine, stored).hasTag(tag);
}

const scopes = new WeakMap<AnyStateMachine, AnyActorScope>();

/** XState’s own `transition` makes an actor at each call, which begins the machine anew: two thirds of a decision. */
function transition(
  machine: AnyStateMachine,
  before: AnyMachineSnapshot,
  command: { type: string },
): [AnyMachineSnapshot, ExecutableActionObject[]] {
  const actions: ExecutableActionObject[] = [];
  const scope = scopes.get(machine) ?? inertScope(machine);
  scopes.set(machine, scope);
  const after = machine.transition(before, command, {
    ...scope,
    actionExecutor: (action) => void actions.push(action),
  });
  return [after, actions];
}

/** What a machine that runs no actor is given: nothing of it is ever used but as the arguments of an action. */
function inertScope(machine: AnyStateMachine): AnyActorScope {
  const self = createActor(machine);
  const nothing = () => undefined;
  return {
    self,
    id: '',
    sessionId: '',
    system: self.system,
    ...{ defer: nothing, logger: nothing, stopChild: nothing, emit: nothing, actionExecutor: nothing },
  };
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

import type { Instance } from './aggregate.js';
import { machineVersion, type MachineName } from './registry.js';
import { begin, stateName } from './run.js';
import { stepInstance, type Stepped } from './steps.js';
import type { Instant, Reason } from './vocabulary.js';

/** A command as the audit trail keeps it: the first of a chain opens its instance. */
export interface Recorded {
  machine: MachineName;
  machineVersion: number;
  command: { type: string } & Record<string, unknown>;
}

/**
 * What a recorded command makes of the instance it was told to, undefined before the first: a trail played from its
 * beginning gives the instance it belongs to, and the facts it told. Throws for a machine this build does not know.
 */
export function replay(
  before: Instance | undefined,
  { machine, machineVersion: version, command }: Recorded,
): Stepped | { reasons: Reason[] } {
  if (before) return stepInstance(before, command);
  const { snapshot, facts } = begin(machineVersion(machine, version).chart, inputOf(command));
  return { instance: { machine, machineVersion: version, snapshot }, facts };
}

/** Whether an entry moves its instance: some tell only that an act was refused, one owed elsewhere or a second vote (R35). */
export const isMove = ({ type }: { type: string }): boolean =>
  !['owedRefused', 'ballotRefused', 'answerRefused'].includes(type);

/** The instance a chain makes, or the beginning of one. Throws where it does not play. */
export function replayed(chain: readonly Recorded[]): Instance | undefined {
  return chain
    .filter(({ command }) => isMove(command))
    .reduce<Instance | undefined>((before, recorded) => {
      const stepped = replay(before, recorded);
      if ('reasons' in stepped) throw new Error(`${recorded.command.type} does not play again`);
      return stepped.instance;
    }, undefined);
}

interface Opened {
  by: { id: string };
  at: Instant;
  call?: unknown;
  continues?: unknown;
  resubmission?: unknown;
}

function inputOf({ type, ...input }: Recorded['command']): unknown {
  if (type !== 'openDraft') return input;
  const { by, at, call = null, continues = null, resubmission = null } = input as unknown as Opened;
  return { holder: by.id, at, call, continues, resubmission };
}

/** The instant a deadline of this instance falls due in its present state; undefined when it is not open. */
export function dueIn(
  { machine, machineVersion: version, snapshot }: Instance,
  deadline: string,
): Instant | undefined {
  const open = machineVersion(machine, version).deadlines(stateName(snapshot.value), snapshot.context);
  return open.find((one) => one.deadline === deadline)?.at;
}

import type { Aggregate, Instance } from './aggregate.js';
import { doorOf } from './door.js';
import { isMigration, migrate, migrationReasons } from './migrations.js';
import { currentVersion, machineVersion, type MachineName } from './registry.js';
import { begin, hasArrow, isFinal, stateName, take } from './run.js';
import type { Reason } from './vocabulary.js';

export interface Stepped {
  instance: Instance;
  facts: { type: string }[];
}

/** A new instance of the current version of a machine, and the facts of its entry. */
export function openInstance(machine: MachineName, input: unknown): Stepped {
  const version = currentVersion[machine];
  const { snapshot, facts } = begin(machineVersion(machine, version).chart, input);
  return { instance: { machine, machineVersion: version, snapshot }, facts };
}

/** One command on one instance: what it becomes, or the reasons of the refusal. */
export function stepInstance(instance: Instance, command: { type: string }): Stepped | { reasons: Reason[] } {
  if (isMigration(command)) {
    const reasons = migrationReasons(instance, command);
    return reasons.length > 0 ? { reasons } : migrate(instance, command);
  }
  const { chart } = machineVersion(instance.machine, instance.machineVersion);
  const ran = take(chart, instance.snapshot, command);
  if (!ran) return { reasons: refusalOf(instance, command) };
  return { instance: { ...instance, snapshot: ran.snapshot }, facts: ran.facts };
}

/**
 * Why an instance does not take a command now: the rule's own sentences, or that its state has no such act.
 * Empty when it would take it (the page's button and the engine's refusal ask this same function, D6).
 */
export function refusalOf(instance: Instance, command: { type: string }): Reason[] {
  if (isMigration(command)) return migrationReasons(instance, command);
  const shut = doorOf(instance, command);
  if (shut.length > 0 && hasAct(instance, command.type)) return shut;
  const { chart, reasons } = machineVersion(instance.machine, instance.machineVersion);
  if (!hasArrow(chart, instance.snapshot, command.type)) return [notInThisState(instance)];
  const own = reasons(command, instance.snapshot.context);
  if (own.length > 0) return own;
  return take(chart, instance.snapshot, command) ? [] : [notInThisState(instance)];
}

/** Whether the instance's state has an arrow for this act, whatever its guard says. */
export function hasAct(instance: Instance, type: string): boolean {
  return hasArrow(machineVersion(instance.machine, instance.machineVersion).chart, instance.snapshot, type);
}

export function isFinalInstance(aggregate: Aggregate, key: string): boolean {
  const instance = aggregate[key];
  return (
    !instance || isFinal(machineVersion(instance.machine, instance.machineVersion).chart, instance.snapshot)
  );
}

function notInThisState(instance: Instance): Reason {
  return { code: 'notInThisState', params: { state: stateName(instance.snapshot.value) } };
}

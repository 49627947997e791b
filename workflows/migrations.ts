import { reviewedPoles, reviewOf, type Aggregate, type Instance } from './aggregate.js';
import { machineVersion, type MachineName } from './registry.js';
import { isFinal, stateName, stateValue } from './run.js';
import type { By, Instant, Reason } from './vocabulary.js';

/**
 * How the instances of one published version of a machine become those of another. What it says of a state holds for every
 * context met there: a spec walks all that the old chart reaches through `migrate`.
 */
export interface MachineMigration {
  machine: MachineName;
  from: number;
  to: number;
  /** old state's name → new one's, of those that have another */
  states: Readonly<Record<string, string>>;
  /** the old context as the new chart reads it, for the state it is found in */
  context(before: unknown, state: string): unknown;
}

/** Those of this build. A version that replaces another, and has none, leaves the requests begun under it where they are. */
export const machineMigrations: MachineMigration[] = [];

/** Moves one instance to another version of its machine: an act of its own, by a decision of steering. */
export interface MigrateMachine {
  type: 'migrateMachine';
  at: Instant;
  by: By;
  to: number;
  decision: string;
  /** of the whole aggregate: the electorate has been told what it votes on, and how */
  votesOpen: number;
}

/** What every machine may say, whichever it is. */
export type MigrationFact = { type: 'machineMigrated'; from: number; to: number; decision: string };

export const isMigration = (command: { type: string }): command is MigrateMachine =>
  command.type === 'migrateMachine';

/** The pôles whose organ is voting. */
export const votesOpen = (aggregate: Aggregate): number =>
  reviewedPoles(aggregate).filter((pole) => reviewOf(aggregate, pole)?.state === 'inReview.committee.voting')
    .length;

/** Why an instance cannot be moved; empty when it can. */
export function migrationReasons(instance: Instance, { to, votesOpen }: MigrateMachine): Reason[] {
  const { machine, machineVersion: from, snapshot } = instance;
  const { chart } = machineVersion(machine, from);
  // What has ended keeps the chart it ended under.
  if (isFinal(chart, snapshot))
    return [{ code: 'notInThisState', params: { state: stateName(snapshot.value) } }];
  if (!migrationOf(instance, to)) return [{ code: 'noMigration', params: { machine, from, to } }];
  return votesOpen > 0 ? [{ code: 'voteUnderWay', rule: 'R3', liftedBy: 'clock' }] : [];
}

/** The instance under the other version, and the fact that says so. Throws where the new chart has no such state. */
export function migrate(
  instance: Instance,
  command: MigrateMachine,
): { instance: Instance; facts: MigrationFact[] } {
  const { machine, machineVersion: from, snapshot } = instance;
  const { to, decision } = command;
  const migration = migrationOf(instance, to);
  if (!migration) throw new Error(`${machine} v${from} has no way to v${to}`);
  const state = stateName(snapshot.value);
  const value = stateValue(migration.states[state] ?? state);
  const context = migration.context(snapshot.context, state);
  // Restores it once: a state the new chart does not have is found here, and nothing is written.
  const { chart } = machineVersion(machine, to);
  const moved = chart.resolveState({ value, context });
  return {
    instance: { machine, machineVersion: to, snapshot: { value: moved.value, context } },
    facts: [{ type: 'machineMigrated', from, to, decision }],
  };
}

const migrationOf = ({ machine, machineVersion: from }: Instance, to: number) =>
  machineMigrations.find((one) => one.machine === machine && one.from === from && one.to === to);

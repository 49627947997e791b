import type { Aggregate } from './aggregate.js';
import { machineVersion } from './registry.js';
import { stateName } from './run.js';
import type { Instant } from './vocabulary.js';

export interface OpenDeadline {
  /** key of the instance */
  of: string;
  deadline: string;
  at: Instant;
  /** told to a review, acted on by the request */
  ofRequest?: true;
  /** tells somebody again, and ends no step */
  reminder?: true;
}

/** Every deadline of every instance in its present state: none for a final one, at least one for any other. */
export function allDeadlines(aggregate: Aggregate): OpenDeadline[] {
  return Object.entries(aggregate).flatMap(([of, { machine, machineVersion: version, snapshot }]) =>
    machineVersion(machine, version)
      .deadlines(stateName(snapshot.value), snapshot.context)
      .map((deadline) => ({ of, ...deadline })),
  );
}

/** A deadline that is open before and after, at another instant. */
export interface MovedDeadline {
  of: string;
  deadline: string;
  from: Instant;
  to: Instant;
}

/** What became of the deadlines open in `before` that are still open in `after`; reminders follow, and are not told. */
export function movedDeadlines(before: Aggregate, after: Aggregate): MovedDeadline[] {
  const now = allDeadlines(after);
  return allDeadlines(before)
    .filter(({ reminder, ofRequest }) => !reminder && !ofRequest)
    .flatMap(({ of, deadline, at }) => {
      const to = now.find((one) => one.of === of && one.deadline === deadline)?.at;
      return to === undefined || to === at ? [] : [{ of, deadline, from: at, to }];
    });
}

import type { AnyStateMachine } from 'xstate';
import { deliberationDeadlines } from './deliberation/v1/deadlines.js';
import { deliberationV1 } from './deliberation/v1/machine.js';
import { deliberationReasons } from './deliberation/v1/rules.js';
import type { DeliberationContext } from './deliberation/v1/vocabulary.js';
import { handoverDeadlines } from './handover/v1/deadlines.js';
import { handoverV1 } from './handover/v1/machine.js';
import { handoverReasons } from './handover/v1/rules.js';
import type { HandoverContext } from './handover/v1/vocabulary.js';
import { labelDeadlines } from './label/v1/deadlines.js';
import { labelV1 } from './label/v1/machine.js';
import { labelReasons } from './label/v1/rules.js';
import type { LabelContext } from './label/v1/vocabulary.js';
import { requestDeadlines } from './label-request/v1/deadlines.js';
import { labelRequestV1 } from './label-request/v1/machine.js';
import { requestReasons } from './label-request/v1/rules.js';
import type { LabelRequestContext, LabelRequestState } from './label-request/v1/vocabulary.js';
import { reviewDeadlines } from './pole-review/v1/deadlines.js';
import { poleReviewV1 } from './pole-review/v1/machine.js';
import { reviewReasons } from './pole-review/v1/rules.js';
import type { PoleReviewContext } from './pole-review/v1/vocabulary.js';
import type { Instant, Reason } from './vocabulary.js';

export type MachineName = 'LabelRequest' | 'PoleReview' | 'Label' | 'Deliberation' | 'Handover';

/** One version of one machine: the chart, what refuses its commands, and when its states fall due. */
export interface MachineVersion {
  chart: AnyStateMachine;
  reasons(command: { type: string }, context: unknown): Reason[];
  deadlines(
    state: string,
    context: unknown,
  ): { deadline: string; at: Instant; ofRequest?: true; reminder?: true }[];
}

/** All this build knows: a request ends under the version it began with, unless an act moves it to another. */
export const machineVersions: Record<MachineName, Record<number, MachineVersion>> = {
  LabelRequest: {
    1: {
      chart: labelRequestV1,
      reasons: (command, context) => requestReasons(command as never, context as LabelRequestContext),
      deadlines: (state, context) =>
        requestDeadlines(state as LabelRequestState, context as LabelRequestContext),
    },
  },
  PoleReview: {
    1: {
      chart: poleReviewV1,
      reasons: (command, context) => reviewReasons(command as never, context as PoleReviewContext),
      deadlines: (state, context) => reviewDeadlines(state, context as PoleReviewContext),
    },
  },
  Label: {
    1: {
      chart: labelV1,
      reasons: (command, context) => labelReasons(command as never, context as LabelContext),
      deadlines: (state, context) => labelDeadlines(state, context as LabelContext),
    },
  },
  Deliberation: {
    1: {
      chart: deliberationV1,
      reasons: (command, context) => deliberationReasons(command as never, context as DeliberationContext),
      deadlines: (state, context) => deliberationDeadlines(state, context as DeliberationContext),
    },
  },
  Handover: {
    1: {
      chart: handoverV1,
      reasons: (command, context) => handoverReasons(command as never, context as HandoverContext),
      deadlines: (state, context) => handoverDeadlines(state, context as HandoverContext),
    },
  },
};

/** The version new instances are opened with. */
export const currentVersion: Record<MachineName, number> = {
  LabelRequest: 1,
  PoleReview: 1,
  Label: 1,
  Deliberation: 1,
  Handover: 1,
};

/** Throws for a machine or version this build does not know: a snapshot is never read by another chart. */
export function machineVersion(name: MachineName, version: number): MachineVersion {
  const found = machineVersions[name]?.[version];
  if (!found) throw new Error(`no machine ${name} v${version} in this build`);
  return found;
}

/** The states of a version that take no command ever again. */
export const finalStates = (name: MachineName, version: number): string[] =>
  Object.entries(machineVersion(name, version).chart.states)
    .filter(([, { type }]) => type === 'final')
    .map(([state]) => state);

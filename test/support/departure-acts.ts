import { rollsOf, text, type LabelAct, type RequestAct } from './material.js';

/** Whom anything may be told of: those of the request, and one that was no member of the charter. */
const known = ['ouest', 'est', 'nord', 'sud', 'neuf'];

/** R64: a pôle leaves, by a decision of steering. */
export const leaves = (
  pole: string,
  successor: string | null = null,
  event: 'left' | 'merged' | 'renamed' | 'accreditationLost' = successor ? 'merged' : 'left',
) =>
  ({
    ...{ type: 'recordDeparture' as const, pole, event, successor, successorIsMember: true },
    calendar: 'france' as const,
    ...{ decision: 'COPIL-2026-21', rolls: rollsOf(known) },
  }) satisfies RequestAct;

export const consents = (pole: string) =>
  ({
    ...{ type: 'acceptSuccession' as const, pole, calendar: 'france' as const, rolls: rollsOf(known) },
  }) satisfies RequestAct;

export const declines = (pole: string) =>
  ({ type: 'declineSuccession' as const, pole, rolls: rollsOf(known) }) satisfies RequestAct;

export const reassigns = (pole: string) =>
  ({
    ...{ type: 'reassignLead' as const, pole, decision: 'COPIL-2026-22', rolls: rollsOf(known) },
    texts: { reasons: text('why') },
  }) satisfies RequestAct;

/** R64: the same, of a pôle that answers for a label. */
export const bearerLeaves = (pole: string, successor: string | null = null) =>
  ({ ...leaves(pole, successor), successorIsAside: false }) satisfies LabelAct;

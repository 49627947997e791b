import { rollsOf, type RequestAct, type Story } from './aggregate.js';
import { reviewOf, requestOf } from '../../workflows/index.js';
import { text } from './material.js';

/** Whom anything may be told of: those of the request, and one that was no member of the charter. */
const known = ['ouest', 'est', 'nord', 'sud', 'neuf'];

/** R64: a pôle leaves, by a decision of steering. */
export const leaves = (
  pole: string,
  successor: string | null = null,
  event: 'left' | 'merged' | 'renamed' | 'accreditationLost' = successor ? 'merged' : 'left',
): RequestAct => ({
  ...{ type: 'recordDeparture', pole, event, successor, successorIsMember: true },
  ...{ decision: 'COPIL-2026-21', rolls: rollsOf(known) },
});
export const consents = (pole: string): RequestAct => ({
  ...{ type: 'acceptSuccession', pole, calendar: 'france', rolls: rollsOf(known) },
});
export const declines = (pole: string): RequestAct => ({
  ...{ type: 'declineSuccession', pole, rolls: rollsOf(known) },
});
export const reassigns = (pole: string): RequestAct => ({
  ...{ type: 'reassignLead', pole, decision: 'COPIL-2026-22', rolls: rollsOf(known) },
  texts: { reasons: text('why') },
});

export const contextOf = (story: Story) => {
  const context = requestOf(story.aggregate)?.context;
  if (!context) throw new Error('no request');
  return context;
};
export const positionOf = (story: Story, pole: string) => contextOf(story).positions[pole]?.position;
export const voteOf = (story: Story, pole: string) => reviewOf(story.aggregate, pole)?.context.vote;

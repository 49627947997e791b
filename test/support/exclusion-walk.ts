import type { AnyMachineSnapshot } from 'xstate';
import type { LabelRequestContext } from '../../workflows/label-request/v1/vocabulary.js';
import type { Position } from '../../workflows/index.js';
import { requestInput, submissionOf, text, type RequestAct } from './material.js';
import { dated, type Walk } from './paths.js';

const [lead, east, north] = ['ouest', 'est', 'nord'];
const poles = [lead, east, north] as string[];
const reasons = { reasons: text('why') };

const says = (pole: string, position: Position): RequestAct => ({
  type: 'recordPosition',
  pole,
  position,
  revised: false,
  reservations: [],
  texts: {},
});

/** R63c: what a holder asks in the draft, answered and reminded of in every step until the result. */
function acts({ value, context }: AnyMachineSnapshot): never[] {
  const { exclusions, leadPole } = context as LabelRequestContext;
  const ask: RequestAct = { type: 'askExclusion', pole: 'ouest', whom: 'person', texts: reasons };
  if (value === 'draft' && exclusions.length === 0) return dated([ask]);
  const one = { pole: 'ouest', exclusion: 'ouest-1' };
  return dated<RequestAct>([
    { type: 'submit', submission: submissionOf(poles) },
    { type: 'submit', submission: submissionOf(poles, { domainLeads: [] }) },
    { type: 'askCompletion', texts: { items: text('items') } },
    { type: 'admit', rolls: {} },
    { type: 'attributeLead', pole: 'ouest', decision: 'COPIL-2026-01', rolls: {} },
    ...(leadPole === null ? [] : [says(leadPole, 'favourable'), says(leadPole, 'unfavourable')]),
    ...(value === 'coReview' ? [says('est', 'unfavourable'), says('nord', 'noObjection')] : []),
    ask,
    { type: 'grantExclusion', ...one, person: 'someone', rolls: {} },
    { type: 'refuseExclusion', ...one, texts: reasons },
    { type: 'deadlineReached', deadline: 'exclusionReminder' },
  ]);
}

export const exclusionWalk: Walk = {
  input: requestInput,
  acts,
  serialize: ({ value, context }) => {
    const { exclusions, submission, positions } = context as LabelRequestContext;
    return [value, exclusions.length > 0, submission?.domainLeads, Object.keys(positions).sort()];
  },
};

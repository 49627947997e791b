import type { LabelRequestContext } from '../../workflows/label-request/v1/vocabulary.js';
import type { Position } from '../../workflows/index.js';
import { closesAt, submissionOf, text, type RequestAct } from './material.js';

/** The pôles of a walk in which something befalls the request in every step. */
export const poles = ['ouest', 'est', 'nord'];

const says = (pole: string, position: Position): RequestAct => ({
  ...{ type: 'recordPosition', pole, position, revised: false, texts: {} },
  reservations: position === 'favourableWithReservations' ? [{ ...text('r'), due: closesAt }] : [],
});

/** What brings a request to every step of it. */
export const toEveryStep = (value: unknown, { leadPole }: LabelRequestContext): RequestAct[] => [
  { type: 'submit', submission: submissionOf(poles) },
  { type: 'submit', submission: submissionOf(poles, { domainLeads: [] }) },
  { type: 'submit', submission: submissionOf(poles, { partnerPoles: poles }) },
  { type: 'askCompletion', texts: { items: text('items') } },
  { type: 'admit', rolls: {} },
  ...(leadPole === null
    ? []
    : [says(leadPole, 'favourableWithReservations'), says(leadPole, 'unfavourable')]),
  ...(value === 'coReview'
    ? [says('est', 'unfavourable'), says('est', 'favourable'), says('nord', 'favourable')]
    : []),
  { type: 'confirmOutcome' },
  { type: 'namePanel', pole: 'est', experts: ['o1', 'o2', 'o3'], decision: 'COPIL-2026-05' },
];

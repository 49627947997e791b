import type { AnyMachineSnapshot } from 'xstate';
import type { LabelRequestContext } from '../../workflows/label-request/v1/vocabulary.js';
import type { Position } from '../../workflows/index.js';
import { leaves } from './departure-acts.js';
import { boardOf, call, requestInput, submissionOf, text, type RequestAct } from './material.js';
import { dated, type Walk } from './paths.js';

const poles = ['ouest', 'est'];
const reasons = { reasons: text('why') };

/** The ways to a decision, and one pôle that leaves once it is there; what follows is walked no further. */
function acts({ value, context }: AnyMachineSnapshot): never[] {
  const { departures } = context as LabelRequestContext;
  if (departures.length > 0) return [];
  const submission = submissionOf(poles, { call: { ...call, awards: 'opinion' } });
  const speaks = (pole: string, position: Position): RequestAct => ({
    ...{ type: 'recordPosition', pole, position, revised: false, reservations: [], texts: {} },
  });
  const asks: RequestAct[] = [leaves('ouest'), leaves('ouest', 'neuf')];
  const ways: Record<string, RequestAct[]> = {
    draft: [{ type: 'submit', submission }],
    admissibilityCheck: [
      { type: 'admit', rolls: {} },
      { type: 'rejectInadmissible', texts: reasons },
    ],
    leadReview: (['favourable', 'postponed', 'unfavourable'] as const).map((said) => speaks('ouest', said)),
    coReview: [speaks('est', 'noObjection')],
    takeOver: [{ type: 'deadlineReached', deadline: 'takeOver' }],
    jointDecision: [{ type: 'confirmOutcome' }],
    ...{ postponed: asks, opinionGiven: asks, inadmissible: asks, reexamination: asks },
    refused: [...asks, { type: 'requestReexamination', organ: boardOf('ouest'), texts: reasons }],
  };
  return dated(ways[String(value)] ?? []);
}

/** R64: a pôle leaves once the request is decided, whatever was decided. */
export const decidedDepartureWalk: Walk = {
  input: { ...requestInput, call: { ...call, awards: 'opinion' } },
  acts,
  serialize: ({ value, context }) => {
    const { departures, positions } = context as LabelRequestContext;
    return departures.length > 0 ? 'left' : [value, Object.values(positions).map(({ position }) => position)];
  },
};

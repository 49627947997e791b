import { settingsOf } from '../../rule-set.js';
import type { PoleCode } from '../../vocabulary.js';
import { decidedStates, type LabelRequestContext, type LabelRequestState } from './vocabulary.js';

interface Request {
  state: LabelRequestState;
  context: LabelRequestContext;
}

/** Every position has been given, or its time has run out. */
const settledStates: readonly LabelRequestState[] = [
  'conciliation',
  'jointDecision',
  'conditionsPending',
  ...decidedStates,
];

/**
 * Architecture §2: whether the position of a pôle is known to the other pôles that review the request: on validation, or
 * once all are settled, as its rules say (`opinionVisibility`). The lead's opens the co-review: it is known once given.
 */
export function positionIsKnown({ state, context }: Request, pole: PoleCode): boolean {
  const { submission, leadPole, invited, positions } = context;
  if (pole === leadPole) return true;
  if (submission && settingsOf(submission.rules.values).opinionVisibility === 'onValidation') return true;
  if (settledStates.includes(state)) return true;
  return leadPole !== null && [leadPole, ...invited].every((one) => positions[one] !== undefined);
}

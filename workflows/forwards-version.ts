import { requestOf, reviewKey, type Aggregate } from './aggregate.js';
import { openReviews, opening, rollIn, type Forward, type Moment } from './forwarding.js';
import { leadHasAgreed } from './label-request/v1/changes.js';
import { hasLeft } from './label-request/v1/departures.js';
import { hasLostLead } from './label-request/v1/naming.js';
import type { LabelRequestCommand, LabelRequestFact } from './label-request/v1/vocabulary.js';

type Taken = Extract<LabelRequestFact, { type: 'versionTaken' }>;

/**
 * R60: what a major version reopens is judged anew in every review but that of a former lead, which is not counted (R36).
 * R24: whom the version brings in is invited. R63e: whom it makes a partner stands aside, for which a review that is over,
 * or has fallen silent, begins again first; that of a former lead too.
 */
export function afterVersion(
  { kind, invited, aside }: Taken,
  command: LabelRequestCommand,
  aggregate: Aggregate,
  moment: Moment,
): Forward[] {
  const { context } = requestOf(aggregate) ?? {};
  if (!context) return [];
  const told = (pole: string, type: string): Forward => ({
    ...{ key: reviewKey(pole), command: { type, ...moment } },
  });
  const open = openReviews(aggregate);
  // R64: nobody is there any more to judge anew.
  const gone = open.filter((pole) => hasLeft(context, pole) && !hasLostLead(context, pole));
  const judging = open.filter(
    (pole) => !gone.includes(pole) && (!hasLostLead(context, pole) || aside.includes(pole)),
  );
  const shared = kind === 'minor' && leadHasAgreed(context) ? invited : [];
  return [
    ...(kind === 'major'
      ? [
          ...gone.map((pole) => told(pole, 'terminateReview')),
          ...judging.map((pole) => told(pole, 'judgeAnew')),
        ]
      : []),
    ...aside.map((pole) => told(pole, 'recusePole')),
    ...invited.map((pole) => opening(context, pole, 'invited', rollIn(command, pole), moment)),
    ...shared.map((pole) => told(pole, 'leadOpinionShared')),
  ];
}

import { requestOf, reviewKey, reviewOf, type Aggregate } from './aggregate.js';
import { openReviews, opening, rollIn, type Forward, type Moment } from './forwarding.js';
import { leadHasAgreed, submitted } from './label-request/v1/changes.js';
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
  { kind, invited, aside, version }: Taken,
  command: LabelRequestCommand,
  aggregate: Aggregate,
  moment: Moment,
): Forward[] {
  const { context } = requestOf(aggregate) ?? {};
  if (!context) return [];
  const told = (pole: string, type: string, more: object = {}): Forward => ({
    ...{ key: reviewKey(pole), command: { type, ...more, ...moment } },
  });
  // R69: what was read on the light track is read like any other project, now that it is another.
  const ended = context.resubmission?.light?.endedBy === version;
  const rules = { rules: submitted(context).rules.values };
  const anew = (pole: string): Forward[] => [
    ...(ended ? [told(pole, 'adoptRules', rules)] : []),
    told(pole, 'judgeAnew', ended ? { reads: true } : {}),
  ];
  const open = openReviews(aggregate);
  // R64: nobody is there any more to judge anew.
  const gone = open.filter((pole) => hasLeft(context, pole) && !hasLostLead(context, pole));
  const judging = open.filter(
    (pole) => !gone.includes(pole) && (!hasLostLead(context, pole) || aside.includes(pole)),
  );
  const shared = kind === 'minor' && leadHasAgreed(context) ? invited : [];
  return [
    ...(kind === 'major'
      ? [...gone.map((pole) => told(pole, 'terminateReview')), ...judging.flatMap(anew)]
      : []),
    ...aside.map((pole) => told(pole, standsAsideBy(aggregate, pole))),
    ...invited.map((pole) => opening(aggregate, pole, 'invited', rollIn(command, pole), moment)),
    ...shared.map((pole) => told(pole, 'leadOpinionShared')),
  ];
}

/** What a pôle has declined is over for its people, who decide nothing more in it. */
const standsAsideBy = (aggregate: Aggregate, pole: string): 'standAside' | 'recusePole' =>
  reviewOf(aggregate, pole)?.state === 'declined' ? 'standAside' : 'recusePole';

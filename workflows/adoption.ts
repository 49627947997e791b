import { requestKey, requestOf, reviewedPoles, reviewKey, reviewOf, type Aggregate } from './aggregate.js';
import { allDeadlines } from './deadlines.js';
import { votesOpen } from './migrations.js';
import { reviewRules } from './label-request/v1/resubmission.js';
import type { PinnedRules } from './rule-set.js';
import type { Instant } from './vocabulary.js';

/** What other rules would meet in a running request (R3): the votes that are open, and the first date they would give. */
export interface Adoption {
  votesOpen: number;
  firstDue: Instant | null;
}

/** R3: the figures a change of rules is judged by; no pôle is named, for which one votes is its own affair. */
export function adoptionOf(aggregate: Aggregate, rules: PinnedRules): Adoption {
  const dates = allDeadlines(ledBy(aggregate, rules))
    .filter(({ reminder }) => !reminder)
    .map(({ at }) => at)
    .sort();
  return { votesOpen: votesOpen(aggregate), firstDue: dates[0] ?? null };
}

/** The aggregate as if it had pinned these rules, in the state it is in. */
export function ledBy(aggregate: Aggregate, rules: PinnedRules): Aggregate {
  const led = { ...aggregate };
  const change = (key: string, context: object) => {
    const instance = aggregate[key];
    if (instance) led[key] = { ...instance, snapshot: { ...instance.snapshot, context } };
  };
  const request = requestOf(aggregate)?.context;
  if (request?.submission) change(requestKey, { ...request, submission: { ...request.submission, rules } });
  for (const pole of reviewedPoles(aggregate)) {
    change(reviewKey(pole), {
      ...reviewOf(aggregate, pole)?.context,
      rules: request ? reviewRules(request, rules.values) : rules.values,
    });
  }
  return led;
}

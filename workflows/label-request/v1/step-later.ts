import type { BackPlanning } from '../../rule-set.js';
import { afterStandstills, type Counted } from '../../standstill.js';
import { plannedFrom } from '../../time.js';
import type { Instant } from '../../vocabulary.js';
import type { LabelRequestContext } from './vocabulary.js';

interface Later {
  counted?: Counted;
  since?: Instant;
  /** R51: what of the back-planning it ends by */
  plan?: keyof BackPlanning;
}

/** §9.2: what the request stood still of its step is no part of it. Steps between pôles run on the national calendar. */
export const later = (
  context: LabelRequestContext,
  at: Instant,
  { counted = 'france', since = context.since, plan }: Later = {},
): Instant => {
  const { standstills, submission } = context;
  return afterStandstills(at, {
    ...{ standstills, since, counted },
    closesAt: submission?.call.closesAt ?? at,
    ...(plan && submission && { plan: plannedFrom(submission, plan) }),
  });
};

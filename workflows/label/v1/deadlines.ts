import type { Instant } from '../../vocabulary.js';
import { nextFollowUpReminder, nextOwed } from './follow-up.js';
import { correctionEnd, fundingEnd, nextFundingReminder } from './funding.js';
import { standsAt } from './suspension.js';
import type { LabelContext, LabelDeadline } from './vocabulary.js';

interface Due {
  deadline: LabelDeadline;
  at: Instant;
  reminder?: true;
}

/**
 * An active label is due at the closing; a transmitted one when the funding result is (R72). Suspended, it keeps its end,
 * and whoever suspended it is asked again meanwhile (R70).
 */
export function labelDeadlines(state: string, context: LabelContext): Due[] {
  const { suspension } = context;
  const review: Due[] =
    state === 'suspended' && suspension ? [{ deadline: 'suspensionReview', at: suspension.reviewAt }] : [];
  return [...review, ...endOf(standsAt(state, context), context), ...remindersOf(state, context)];
}

function endOf(state: string, context: LabelContext): Due[] {
  switch (state) {
    case 'active':
      return [{ deadline: 'deposit', at: context.closesAt }];
    case 'transmitted':
      return [{ deadline: 'fundingResult', at: fundingEnd(context) }];
    case 'notFunded':
      return [{ deadline: 'fundingCorrection', at: correctionEnd(context) }];
    case 'funded': {
      const next = nextOwed(context);
      return next ? [{ deadline: next.awaited, at: next.at }] : [];
    }
    default:
      return [];
  }
}

/** R72, R73: who holds the project is reminded; a label that is suspended asks nothing of them. */
function remindersOf(state: string, context: LabelContext): Due[] {
  const funding = state === 'transmitted' ? nextFundingReminder(context) : null;
  const followUp = state === 'funded' ? nextFollowUpReminder(context) : null;
  return [
    ...(funding ? [{ deadline: 'fundingReminder' as const, at: funding, reminder: true as const }] : []),
    ...(followUp ? [{ deadline: 'followUpReminder' as const, at: followUp, reminder: true as const }] : []),
  ];
}

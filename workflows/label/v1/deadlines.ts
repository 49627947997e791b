import type { Instant } from '../../vocabulary.js';
import { steeringsIn } from './change-answers.js';
import { isOfChange, openChange } from './change.js';
import { nextFollowUpReminder, nextOwed } from './follow-up.js';
import { correctionEnd, fundingEnd, nextFundingReminder } from './funding.js';
import { standsAt } from './suspension.js';
import { awaitsAnswer, openWithdrawals } from './withdrawal.js';
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
    state === 'suspended' && suspension && !isOfChange(context)
      ? [{ deadline: 'suspensionReview', at: suspension.reviewAt }]
      : [];
  const ends = endOf(standsAt(state, context), context);
  return [
    ...review,
    ...ends,
    ...changeDates(state, context),
    ...withdrawalDates(state, context),
    ...remindersOf(state, context),
  ];
}

/** R62: the lead confirms, the holder mends, or steering answers; while organs vote their own time runs. */
function changeDates(state: string, context: LabelContext): Due[] {
  const one = openChange(context);
  if (state === 'suspended' && one?.rulingBy && steeringsIn(context).length > 0)
    return [{ deadline: 'changeRuling', at: one.rulingBy }];
  if (!one?.until) return [];
  const confirms = one.state === 'confirming' && ['active', 'transmitted'].includes(state);
  if (confirms) return [{ deadline: 'changeConfirmation', at: one.until }];
  return one.state === 'unmet' && state === 'suspended' ? [{ deadline: 'changeMend', at: one.until }] : [];
}

/** R70: of several pôles that withdraw, the nearest date. */
function withdrawalDates(state: string, context: LabelContext): Due[] {
  if (!['active', 'transmitted', 'suspended', 'funded', 'notFunded'].includes(state)) return [];
  const open = openWithdrawals(context);
  const [answerBy] = open
    .filter(awaitsAnswer)
    .map((one) => one.answerBy)
    .sort();
  const [rulingBy] = open.flatMap((one) => one.rulingBy ?? []).sort();
  const { vacancy } = context;
  return [
    ...(answerBy === undefined ? [] : [{ deadline: 'withdrawalAnswer' as const, at: answerBy }]),
    ...(rulingBy === undefined ? [] : [{ deadline: 'withdrawalRuling' as const, at: rulingBy }]),
    ...(vacancy ? [{ deadline: 'leadNaming' as const, at: vacancy.until }] : []),
  ];
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

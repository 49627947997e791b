import { addMonths, earlier, subtractDays } from '../../workflows/calendar/index.js';
import { settingsOf, type PinnedCall, type PinnedRules } from '../../workflows/index.js';
import type { DossierFacts } from '../dossiers/index.js';

/**
 * R20, R51: what a request submitted at this instant pins of its call. A permanent call is counted from the first cut-off
 * date to come, and then has that date's own intake; a call that labels after the deposit is answered some months later.
 */
export function pinnedCall(
  { call }: Pick<DossierFacts, 'call'>,
  values: PinnedRules['values'],
  at: string,
): PinnedCall {
  const { backPlanning, delays } = settingsOf(values);
  const cutoff = call.cutoffDates.find((date) => at <= date);
  const depositBy = cutoff ?? call.closesAt;
  const closesAt =
    call.calendarMode === 'labelAfterDeposit' ? addMonths(depositBy, delays.answerMonths) : depositBy;
  const soft = subtractDays(depositBy, backPlanning.submission);
  return {
    id: call.id,
    version: call.version,
    mode: call.calendarMode,
    awards: call.awards,
    follows: call.follows,
    intakeAt: cutoff === undefined ? call.intakeAt : earlier(soft, depositBy),
    depositBy,
    closesAt,
  };
}

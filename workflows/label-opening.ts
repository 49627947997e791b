import { answeringFor } from './label/v1/departure.js';
import type { LabelInput } from './label/v1/machine.js';
import { submitted } from './label-request/v1/changes.js';
import type { ComputedOutcome, LabelRequestContext } from './label-request/v1/vocabulary.js';
import { settingsOf, type PinnedValues } from './rule-set.js';
import type { LabelTerms } from './label/v1/vocabulary.js';
import type { Instant } from './vocabulary.js';

/** What a label begins with: the outcome that was certified, and the delays its request has pinned. */
export function labelOpening(
  context: LabelRequestContext,
  outcome: ComputedOutcome,
  issuedAt: Instant,
): LabelInput {
  const { call, rules, calendars } = submitted(context);
  return {
    labelling: answeringFor(context, outcome.labelling),
    named: outcome.labelling,
    departures: context.departures.map(({ pole, event, decision, at, successor, state }) => ({
      ...{ pole, event, decision, at, successor, state },
    })),
    dissenting: outcome.dissenting,
    recommendations: outcome.reservations.filter(({ text }) => text.due === undefined),
    issuedAt,
    closesAt: call.closesAt,
    calendars,
    terms: termsOf(rules.values),
  };
}

function termsOf(pinned: PinnedValues): LabelTerms {
  const values = settingsOf(pinned);
  const pinnedDelays = values.delays;
  return {
    benefitLost: values.benefitLost,
    suspensionCalendarDays: pinnedDelays.suspensionCalendarDays,
    fundingResultMonths: pinnedDelays.fundingResultMonths,
    fundingFirstReminderMonths: pinnedDelays.fundingFirstReminderMonths,
    fundingSecondReminderMonths: pinnedDelays.fundingSecondReminderMonths,
    fundingCorrectionCalendarDays: pinnedDelays.fundingCorrectionCalendarDays,
    finalisationMonths: pinnedDelays.finalisationMonths,
    finalReportMonths: pinnedDelays.finalReportMonths,
    followUpNoticeDays: pinnedDelays.followUpNoticeDays,
    followUpReminderMonths: pinnedDelays.followUpReminderMonths,
    withdrawalAnswer: pinnedDelays.withdrawalAnswer,
    leadNaming: pinnedDelays.leadNaming,
    versionConfirmation: pinnedDelays.versionConfirmation,
  };
}

import { addCalendarDays, addMonths, later } from '../../calendar/index.js';
import type { Instant } from '../../vocabulary.js';
import { followUpAmended, followUpBegun } from './follow-up.js';
import type { LabelCommand, LabelContext } from './vocabulary.js';

type Context = LabelContext;
type Of<Type extends LabelCommand['type']> = Extract<LabelCommand, { type: Type }>;

export const recordFunding = (_: Context, { result, resultsOn }: Of<'recordFunding'>): Partial<Context> => ({
  funding: { result, resultsOn, agreement: null, missed: null },
});

export function finaliseFunding(context: Context, command: Of<'finaliseFunding'>): Partial<Context> {
  const { funding, followUp, terms } = context;
  const { startsOn, endsOn, at } = command;
  if (!funding) return {};
  const agreement = { startsOn, endsOn };
  const begun = followUpBegun(agreement, at);
  return {
    funding: { ...funding, agreement },
    followUp: followUp ? followUpAmended(followUp, begun, { agreement, terms, at }) : begun,
  };
}

/** R72: for a call whose benefit lasts six months, what is not signed in time is lost; for any other it is asked for. */
export const missFinalisation = ({ funding, terms }: Context): Partial<Context> =>
  funding ? { funding: { ...funding, missed: { benefitLost: terms.benefitLost } } } : {};

/** R72: four and eight months after the closing; those of before the transmission, or of a suspension, have no meaning. */
export function nextFundingReminder({ closesAt, terms, since, remindedAt }: Context): Instant | null {
  const from = later(since, remindedAt ?? since);
  const months = [terms.fundingFirstReminderMonths, terms.fundingSecondReminderMonths];
  return months.map((count) => addMonths(closesAt, count)).find((at) => at > from) ?? null;
}

/** R72: until when a label waits for its funder's answer. */
export const fundingEnd = ({ closesAt, terms, since }: Context): Instant =>
  later(addMonths(closesAt, terms.fundingResultMonths), since);

/** Until when what was noted by mistake is put right: only then does the label end. */
export const correctionEnd = ({ since, terms }: Context): Instant =>
  addCalendarDays(since, terms.fundingCorrectionCalendarDays);

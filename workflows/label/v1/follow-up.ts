import {
  addCalendarDays,
  addDays,
  addMonths,
  civilDate,
  endOfDay,
  later,
  type CivilDate,
} from '../../calendar/index.js';
import type { Instant } from '../../vocabulary.js';
import type { Awaited, FollowUp } from './funding-told.js';
import type { LabelCommand, LabelContext } from './vocabulary.js';

type Context = LabelContext;
type Of<Type extends LabelCommand['type']> = Extract<LabelCommand, { type: Type }>;
interface Agreement {
  startsOn: CivilDate;
  endsOn: CivilDate;
}

/** The end of the n-th year of a project: its form is due then. */
const yearEnd = ({ startsOn }: Agreement, year: number): Instant => addMonths(endOfDay(startsOn), 12 * year);

/** A year that ends with the project, or after it, is told by the final report. */
const hasForm = (agreement: Agreement, year: number): boolean =>
  yearEnd(agreement, year) < endOfDay(agreement.endsOn);

/** R73: from the agreement on; of a project that is under way already, the years gone by are not asked for. */
export function followUpBegun(agreement: Agreement, at: Instant): FollowUp {
  let years = 0;
  while (hasForm(agreement, years + 1) && yearEnd(agreement, years + 1) <= at) years += 1;
  return { years, owed: [], forms: [], reportMissed: false, late: false };
}

/**
 * R73: an agreement that is amended, or was noted with a mistake: what has been given stays given, and nothing is late any more
 * whose date is now to come.
 */
export function followUpAmended(
  { forms, owed, reportMissed }: FollowUp,
  begun: FollowUp,
  { agreement, terms, at }: { agreement: Agreement; terms: Context['terms']; at: Instant },
): FollowUp {
  const stillOwed = owed.filter((year) => year <= begun.years);
  const missed = reportMissed && reportEnd(agreement, terms) <= at;
  return {
    ...{ owed: stillOwed, forms, reportMissed: missed, late: stillOwed.length > 0 || missed },
    years: Math.max(begun.years, ...forms.map(({ year }) => year)),
  };
}

const reportEnd = ({ endsOn }: Agreement, { finalReportMonths }: Context['terms']): Instant =>
  addMonths(endOfDay(endsOn), finalReportMonths);

/** R72: six months after the results. */
const finalisationEnd = ({ funding, terms, since }: Context): Instant =>
  later(addMonths(endOfDay(funding?.resultsOn ?? since.slice(0, 10)), terms.finalisationMonths), since);

/** R72, R73: what a funded project owes next, and when; null once all that is owed is late. */
export function nextOwed(context: Context): { awaited: Awaited; at: Instant } | null {
  const { funding, followUp, terms } = context;
  if (!funding) return null;
  const { agreement, missed } = funding;
  if (!agreement || !followUp)
    return missed ? null : { awaited: 'finalisation', at: finalisationEnd(context) };
  const year = followUp.years + 1;
  if (hasForm(agreement, year)) return { awaited: 'yearlyForm', at: yearEnd(agreement, year) };
  if (followUp.reportMissed) return null;
  return { awaited: 'finalReport', at: reportEnd(agreement, terms) };
}

/** What a reminder is about: what is late, and else what comes next. */
export function remindedOf(context: Context): Awaited {
  const { funding, followUp } = context;
  if (funding?.agreement === null) return 'finalisation';
  if ((followUp?.owed.length ?? 0) > 0) return 'yearlyForm';
  return nextOwed(context)?.awaited ?? 'finalReport';
}

/** R73: once before the date, and then from time to time as long as something is late. */
export function nextFollowUpReminder(context: Context): Instant | null {
  const { terms, since, remindedAt } = context;
  const from = later(since, remindedAt ?? since);
  const next = nextOwed(context);
  const before = next && endOfDay(addDays(civilDate(next.at), -terms.followUpNoticeDays));
  const again = isLate(context) ? addMonths(from, terms.followUpReminderMonths) : null;
  return [before, again].flatMap((at) => (at !== null && at > from ? [at] : [])).sort()[0] ?? null;
}

export const isLate = ({ funding, followUp }: Context): boolean =>
  (funding?.agreement === null && funding.missed !== null) || followUp?.late === true;

/** R73: the year a form would be of: the oldest that is owed, else the one under way; null where none is awaited. */
export function awaitedYear({ funding, followUp }: Context, at: Instant): number | null {
  const agreement = funding?.agreement;
  if (!agreement || !followUp) return null;
  const [owed] = followUp.owed;
  if (owed !== undefined) return owed;
  const year = followUp.years + 1;
  const begun = year === 1 ? agreement.startsOn <= civilDate(at) : yearEnd(agreement, year - 1) <= at;
  return hasForm(agreement, year) && begun ? year : null;
}

export function giveYearlyForm(context: Context, command: Of<'giveYearlyForm'>): Partial<Context> {
  const { followUp } = context;
  const { at, jobs, patents, partners, texts } = command;
  const year = awaitedYear(context, at);
  if (!followUp || year === null) return {};
  const owed = followUp.owed.filter((one) => one !== year);
  return {
    followUp: {
      ...followUp,
      years: Math.max(followUp.years, year),
      owed,
      forms: [...followUp.forms, { year, at, jobs, patents, partners, texts }],
      late: owed.length > 0 || followUp.reportMissed,
    },
  };
}

/** R73: late is a mark; what is late is still to be given. */
export function missFollowUp(context: Context, awaited: 'yearlyForm' | 'finalReport'): Partial<Context> {
  const { followUp } = context;
  if (!followUp || nextOwed(context)?.awaited !== awaited) return {};
  if (awaited === 'finalReport') return { followUp: { ...followUp, reportMissed: true, late: true } };
  const years = followUp.years + 1;
  return { followUp: { ...followUp, years, owed: [...followUp.owed, years], late: true } };
}

/** Whether the holder is asked for it by now. */
export const isAsked = (context: Context, at: Instant): boolean => {
  const next = nextOwed(context);
  return (
    isLate(context) || (next !== null && addCalendarDays(at, context.terms.followUpNoticeDays) >= next.at)
  );
};

import { addCalendarDays, earlier } from '../../calendar/index.js';
import type { Verdict } from '../../deliberation/v1/vocabulary.js';
import type { Instant, PoleCode } from '../../vocabulary.js';
import { unsettledConditions } from './conditions.js';
import { advised } from './departure-changes.js';
import { hasLeft } from './departures.js';
import { isFavourableResult, jointOutcome } from './outcome.js';
import { rulesOf, submitted } from './pinned.js';
import { keepsOpen } from './support-letter.js';
import type { ReexaminationCommand } from './reexamination-told.js';
import { asksLabel } from './two-steps.js';
import type { ComputedOutcome, LabelRequestContext, RecordedPosition } from './vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends ReexaminationCommand['type']> = Extract<ReexaminationCommand, { type: Type }> & {
  at: Instant;
};

const upheldIn = ({ conditions }: Context) => conditions.find(({ state }) => state === 'upheld');

/** R37, R68: whose word made the refusal, which no other pôle may take back: the lead, or who upheld its reservation. */
export const refusingPole = (context: Context): PoleCode =>
  upheldIn(context)?.pole ?? context.leadPole ?? context.panel?.pole ?? '';

/** The last instant to ask, no later than the closing (R41): the refusal is then final. */
export const askableUntil = (context: Context): Instant =>
  earlier(
    addCalendarDays(context.since, rulesOf(context).delays.refusedCalendarDays),
    submitted(context).call.closesAt,
  );

/** R68: in so many days from the asking on, and not suspensive: the closing ends it too. */
export function reexaminationEnd(context: Context, since = context.since): Instant {
  const own = addCalendarDays(since, rulesOf(context).delays.reexaminationCalendarDays);
  return earlier(own, submitted(context).call.closesAt);
}

/** R63h, R64: what an outside panel has judged no organ of a pôle looks at again, nor one of a pôle that has left. */
export const hears = (context: Context, organ: { code: string } | null): string | null =>
  context.panel || context.leadPole === null || hasLeft(context, refusingPole(context))
    ? null
    : (organ?.code ?? null);

export const ask = (
  context: Context,
  { at, texts, organ }: Of<'requestReexamination'>,
): Partial<Context> => ({
  reexamination: {
    ...{ at, texts, pole: refusingPole(context), organ: hears(context, organ) },
    ...{ verdict: null, decision: null, former: null },
  },
});

export function decide(context: Context, command: Of<'decideReexamination'>): Partial<Context> {
  return settle(context, command.overturns ? 'carried' : 'notCarried', command.at, command.decision);
}

export function recordVerdict(context: Context, { verdict, at }: Of<'recordVerdict'>): Partial<Context> {
  const { reexamination } = context;
  if (verdict === null) return { reexamination: reexamination && { ...reexamination, organ: null } };
  return settle(context, verdict, at, null);
}

/** Nobody has answered in time: the refusal stands. */
export const lapse = (context: Context, at: Instant): Partial<Context> => settle(context, 'silent', at, null);

function settle(context: Context, verdict: Verdict, at: Instant, decision: string | null): Partial<Context> {
  const { reexamination, positions, leadPole } = context;
  if (!reexamination) return {};
  const settled = { ...reexamination, verdict, decision };
  if (verdict !== 'carried') return { reexamination: settled };
  const former = upheldIn(context) ? null : (positions[leadPole ?? ''] ?? null);
  return { reexamination: { ...settled, former }, ...overturned(context, at) };
}

/**
 * R68, R36: the result anew, by the function that made it: with a lead that is favourable, or without the reservation that was
 * upheld. Nobody lifts any more what still opposed: it is maintained, as at the end of a conciliation.
 */
function overturned(context: Context, at: Instant): Partial<Context> {
  const { panel, leadPole, conditions } = context;
  if (panel) return { outcome: ofPanel(panel.pole) };
  if (upheldIn(context)) {
    const lifted = conditions.map((one) =>
      one.state === 'upheld' ? { ...one, state: 'lifted' as const } : one,
    );
    return { conditions: lifted, outcome: outcomeOf(context, context.positions) };
  }
  // R40: where votes are counted together, those of the lead's organ are no longer what the pôle says; it weighs as before.
  const votes = context.positions[leadPole ?? '']?.votes && { votes: { for: 1, against: 0 } };
  const favourable = { position: 'favourable' as const, at, reservations: [], texts: {}, ...votes };
  const others = Object.entries(context.positions).map(([pole, said]): [PoleCode, RecordedPosition] => [
    pole,
    said.opposition === 'open' ? { ...said, opposition: 'maintained' } : said,
  ]);
  const positions = { ...Object.fromEntries(others), [leadPole ?? '']: favourable };
  return { positions, outcome: outcomeOf(context, positions) };
}

/** R64: what a pôle had reserved that has left is advice, whenever the result is computed. */
const outcomeOf = (context: Context, positions: Context['positions']): ComputedOutcome =>
  advised(
    context,
    jointOutcome({
      lead: context.leadPole ?? '',
      invited: context.invited,
      positions,
      rules: rulesOf(context),
    }),
  );

const ofPanel = (pole: PoleCode): ComputedOutcome => ({
  ...{ model: 'outsidePanel', result: 'leadAlone' },
  ...{ labelling: [pole], dissenting: [], reservations: [] },
});

export type Destination =
  'conditionsPending' | 'labelled' | 'opinionGiven' | 'postponed' | 'refused' | 'closed';

/** Where a re-examination leads that has been settled so: what is still refused is final, and closed where nothing is left to do. */
export function destination(context: Context, at: Instant): Destination {
  const { outcome, reexamination, conditions } = context;
  const final = keepsOpen(context, at) > at ? 'refused' : 'closed';
  if (reexamination?.verdict !== 'carried') return final;
  if (outcome?.result === 'postponed') return 'postponed';
  if (!isFavourableResult(outcome?.result)) return final;
  const owed =
    conditions.length > 0
      ? unsettledConditions(context).length > 0
      : (outcome?.reservations ?? []).some(({ text }) => text.due !== undefined);
  if (owed) return 'conditionsPending';
  return asksLabel(context) ? 'labelled' : 'opinionGiven';
}

/** §9.2: the check begins again, with all of its time. */
export const readmit = ({ at, texts }: Of<'reopen'>): Partial<Context> => ({
  readmission: { at, texts },
  cause: null,
  checkedDays: 0,
});

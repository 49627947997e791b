import { addCalendarDays } from '../../calendar/index.js';
import type { Instant, PoleCode } from '../../vocabulary.js';
import { judges, reviewedChange, settling, take } from './change.js';
import type { LabelChange } from './change-told.js';
import type { LabelCommand, LabelContext, Suspension } from './vocabulary.js';

/*
 * R37, R62: each pôle of the certificate says whether it keeps its own label; steering says it where the organ of a pôle cannot.
 */

type Context = LabelContext;
type Of<Type extends LabelCommand['type']> = Extract<LabelCommand, { type: Type }>;

/** Whose answer is still to come, of those that are on the certificate now: who has left it is asked nothing (R70). */
const awaited = (context: Context, one: LabelChange): PoleCode[] =>
  judges(context, one).filter((pole) => one.answers[pole] === undefined);

/** For whom steering is to answer. */
export function steeringsIn(context: Context): PoleCode[] {
  const one = reviewedChange(context);
  return one ? awaited(context, one).filter((pole) => one.passedOn.includes(pole)) : [];
}

/** Whose own organ is to answer. */
export function organsAwaited(context: Context): PoleCode[] {
  const one = reviewedChange(context);
  return one ? awaited(context, one).filter((pole) => !one.passedOn.includes(pole)) : [];
}

/**
 * No silence is taken for a yes (R41), and none for a no: where an organ is too small, has not met in two calls, has granted nothing
 * itself (R63h) or is gone (R64), steering answers for its pôle.
 */
export function recordKept(context: Context, { pole, verdict, at }: Of<'recordKept'>): Partial<Context> {
  const one = reviewedChange(context);
  if (!one) return {};
  if (verdict === 'carried' || verdict === 'notCarried')
    return { changes: settling(context, { answers: { ...one.answers, [pole]: verdict } }) };
  const rulingBy = steeringsIn(context).length > 0 ? one.rulingBy : rulingAfter(context, at);
  return { changes: settling(context, { passedOn: [...one.passedOn, pole], rulingBy }) };
}

export function decideChange(context: Context, command: Of<'decideChange'>): Partial<Context> {
  const { pole, keeps, decision } = command;
  const one = reviewedChange(context);
  const answers = { ...one?.answers, [pole]: keeps ? ('carried' as const) : ('notCarried' as const) };
  return { changes: settling(context, { answers, decisions: { ...one?.decisions, [pole]: decision } }) };
}

const rulingAfter = ({ terms }: Context, at: Instant) => addCalendarDays(at, terms.suspensionCalendarDays);

/** Steering is asked again as long as it has not answered. */
export const askChangeAgain = (context: Context, at: Instant): Partial<Context> => ({
  changes: settling(context, { rulingBy: rulingAfter(context, at) }),
});

/** R45: who joins while the others judge is asked like them: what its organ has said was of the project before. */
export function askWhoJoins(context: Context, pole: PoleCode): Partial<Context> {
  const one = reviewedChange(context);
  if (!one || one.partnerPoles.includes(pole) || one.asked.includes(pole)) return {};
  return { changes: settling(context, { asked: [...one.asked, pole] }) };
}

const keeping = ({ labelling }: Context, { answers }: LabelChange): PoleCode[] =>
  labelling.filter((pole) => answers[pole] === 'carried');

/** Where the change leads once nobody is awaited: to the end of a label that nobody keeps, or back from the suspension. */
export function keptTo(context: Context): 'withdrawn' | Suspension['from'] | null {
  const one = reviewedChange(context);
  if (!one || awaited(context, one).length > 0) return null;
  return keeping(context, one).length === 0 ? 'withdrawn' : (context.suspension?.from ?? null);
}

/** R37: the label goes on with those that keep it. Where nobody does nothing is taken: its last certificate stays the last. */
export function settleChange(context: Context, at: Instant): Partial<Context> {
  const one = reviewedChange(context);
  if (!one) return {};
  const labelling = keeping(context, one);
  if (labelling.length === 0) {
    const changes = settling(context, { state: 'refused', rulingBy: null, settledAt: at });
    return { changes, labelling, vacancy: null };
  }
  const { suspension } = context;
  const over = (other: PoleCode) => !labelling.includes(other);
  return {
    ...take(context, { at, labelling }),
    suspension: suspension && { ...suspension, ended: { at, texts: null } },
    withdrawals: context.withdrawals.map((withdrawal) =>
      withdrawal.ended === null && over(withdrawal.pole)
        ? { ...withdrawal, rulingBy: null, ended: { at, how: 'moot', decision: null, texts: null } }
        : withdrawal,
    ),
  };
}

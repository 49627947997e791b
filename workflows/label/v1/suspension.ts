import { addCalendarDays } from '../../calendar/index.js';
import type { Instant, PoleCode } from '../../vocabulary.js';
import type { LabelCommand, LabelContext, Suspension } from './vocabulary.js';

type Context = LabelContext;
type Of<Type extends LabelCommand['type']> = Extract<LabelCommand, { type: Type }>;

/** R70: kept with where it came from, for it goes back there. */
export function suspend(
  context: Context,
  from: Suspension['from'],
  { pole, ground, at, texts }: Of<'suspendLabel'>,
): Partial<Context> {
  return { suspension: { pole, ground, at, from, texts, reviewAt: reviewAfter(context, at), ended: null } };
}

/** R70: what was suspended, and why it is no longer, stays to be read. */
export function resume({ suspension }: Context, { at, texts }: Of<'resumeLabel'>): Partial<Context> {
  return suspension ? { suspension: { ...suspension, ended: { at, texts } } } : {};
}

/** A suspension is for the time it takes to judge: asked about again, as long as nobody ends it. */
export function reviewAgain(context: Context, at: Instant): Partial<Context> {
  const { suspension } = context;
  return suspension ? { suspension: { ...suspension, reviewAt: reviewAfter(context, at) } } : {};
}

const reviewAfter = ({ terms }: Context, at: Instant) => addCalendarDays(at, terms.suspensionCalendarDays);

/** The state a label stands at: its own, or the one it was suspended from. */
export const standsAt = (state: string, { suspension }: Pick<Context, 'suspension'>): string =>
  state === 'suspended' ? (suspension?.from ?? state) : state;

/** R37, R70: the pôles that answer for the label, each for its own: those on the certificate, and not a lead that was outvoted. */
export const answerPoles = ({ labelling }: Pick<Context, 'labelling'>): readonly PoleCode[] => labelling;

import type { LabelRequestCommand, LabelRequestContext } from './vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends LabelRequestCommand['type']> = Extract<LabelRequestCommand, { type: Type }>;

/** R44: kept beside what counts. */
export function recordLate({ lateOpinions }: Context, command: Of<'recordLateOpinion'>): Partial<Context> {
  const { pole, opinion, at, reservations, texts } = command;
  return { lateOpinions: { ...lateOpinions, [pole]: { opinion, at, late: true, reservations, texts } } };
}

/** R44: the pôle is awaited again, for two working days at most, and whatever it said late is said anew. */
export function reopen(context: Context, { pole, at, texts }: Of<'reopenWindow'>): Partial<Context> {
  const { [pole]: _silent, ...positions } = context.positions;
  const { [pole]: _late, ...lateOpinions } = context.lateOpinions;
  return { positions, lateOpinions, outcome: null, reopened: { pole, at, texts } };
}

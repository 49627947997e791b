import { destination, reexaminationEnd } from './reexamination.js';
import { only, type Teller } from './teller.js';
import type { LabelRequestFact } from './vocabulary.js';

/** R68: what is told of a refusal that is looked at again. */
export const reexaminationTellers = {
  reexaminationRequested: (context) => {
    const { reexamination } = context;
    if (!reexamination) return null;
    const { pole, organ, at } = reexamination;
    return { type: 'reexaminationRequested', pole, organ, until: reexaminationEnd(context, at) };
  },
  reexaminationPassedOn: ({ reexamination }) =>
    reexamination && { type: 'reexaminationPassedOn', pole: reexamination.pole },
  reexaminationExpired: ({ reexamination }) =>
    reexamination && { type: 'reexaminationExpired', pole: reexamination.pole },
  reexaminationDecided: (context, { at }) => {
    const { pole, verdict, decision } = context.reexamination ?? {};
    if (pole === undefined || !verdict) return null;
    const stands = ['refused', 'closed'].includes(destination(context, at));
    const outcome = verdict === 'carried' ? context.outcome : null;
    return { type: 'reexaminationDecided', pole, verdict, stands, outcome, decision: decision ?? null };
  },
  requestReopened: only('reopen', ({ texts }) => ({ type: 'requestReopened', texts })),
} satisfies Partial<Record<LabelRequestFact['type'], Teller>>;

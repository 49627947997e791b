import type { PoleCode, TextRef } from '../../../workflows/index.js';
import { outcomeIsTold } from './outcome.js';
import type { Reading } from './reader.js';

/** R38: one suspensive reservation: who asked, what, until when, and what became of it. */
export interface ConditionView {
  id: string;
  pole: PoleCode;
  text: string;
  due: string;
  /** `announced`: the outcome that carries it is not certified yet */
  state: 'announced' | 'open' | 'answered' | 'lifted' | 'upheld';
  answer: string | null;
  answeredAt: string | null;
  /** why it was lifted or upheld */
  reasons: string | null;
}

/** The reservations on the label, for whoever reads the dossier and knows its outcome. */
export function conditionsOf(reading: Reading): ConditionView[] {
  const { context, level, world } = reading;
  if (level !== 'full' || !outcomeIsTold(reading)) return [];
  const textOf = (ref: TextRef | undefined) => (ref ? (world.texts[ref.id] ?? null) : null);
  if (context.conditions.length > 0)
    return context.conditions.map(({ id, pole, text, due, state, answeredAt, texts, settledBy }) => ({
      ...{ id, pole, due, state, text: textOf(text) ?? '' },
      answer: textOf(texts?.answer),
      answeredAt: answeredAt ?? null,
      reasons: textOf(settledBy?.reasons),
    }));
  return (context.outcome?.reservations ?? []).flatMap(({ pole, text }, rank): ConditionView[] =>
    text.due === undefined
      ? []
      : [
          {
            ...{ id: `${pole}-${rank}`, pole, due: text.due, state: 'announced', text: textOf(text) ?? '' },
            ...{ answer: null, answeredAt: null, reasons: null },
          },
        ],
  );
}

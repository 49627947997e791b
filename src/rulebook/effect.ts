import { atHour, civilDate } from '../../workflows/calendar/index.js';
import { isOneLine } from '../platform/address.js';
import type { FieldError } from '../platform/problem.js';
import { isDay, type PublishRulesForm } from './forms.js';

/** A steering decision as it is recorded. */
interface Recorded {
  decidedAt: Date;
}

/** What a form says of the decision and of the instant its rules take effect; meaningless where there are faults. */
export interface Dates {
  decision: string;
  decidedAt: Date;
  from: Date;
  faults: FieldError[];
}

/**
 * R3: a decision of the past, and rules for the future. Rules take effect on the first instant of a day in Paris, or at
 * once; a decision that is recorded is not told otherwise.
 */
export function datesOf(
  { decision, decidedOn, object, effectOn }: PublishRulesForm,
  at: Date,
  recorded: Recorded | null,
): Dates {
  const today = civilDate(at.toISOString());
  const [number, decided, effect] = [decision.trim(), decidedOn.trim(), effectOn?.trim() || today];
  const faults = [
    ...fault(!/^COPIL-\d{4}-\d{2,}$/.test(number), 'decision', 'decisionNumber'),
    ...fault(!isDay(decided), 'decidedOn', 'dayForm'),
    ...fault(isDay(decided) && decided > today, 'decidedOn', 'decidedLater'),
    ...fault(
      recorded !== null && isDay(decided) && civilDate(recorded.decidedAt.toISOString()) !== decided,
      'decidedOn',
      'decidedOtherwise',
    ),
    ...fault(recorded === null && !isLine(object?.trim() ?? ''), 'object', 'decisionObject'),
    ...fault(!isDay(effect), 'effectOn', 'dayForm'),
    ...fault(isDay(effect) && effect < today, 'effectOn', 'effectPast'),
  ];
  const [decidedAt, from] = [firstInstant(decided, at), effect > today ? firstInstant(effect, at) : at];
  return { decision: number, decidedAt, from, faults };
}

const fault = (when: boolean, field: string, code: string): FieldError[] => (when ? [{ field, code }] : []);
const isLine = (text: string): boolean => text !== '' && text.length <= 200 && isOneLine(text);
const firstInstant = (day: string, otherwise: Date): Date =>
  isDay(day) ? new Date(atHour(day, 0, 0)) : otherwise;

import { deliberationKey, deliberationOf, deliberationsIn, requestOf, type Aggregate } from './aggregate.js';
import { departuresOn } from './departed.js';
import { clearIn } from './declared.js';
import type { DeliberationInput } from './deliberation/v1/opened.js';
import type { Question } from './deliberation/v1/vocabulary.js';
import type { Forward, Moment } from './forwards.js';
import { submitted } from './label-request/v1/changes.js';
import { hasLeft } from './label-request/v1/departures.js';
import type { LabelCommand } from './label/v1/vocabulary.js';
import { isFinalInstance } from './steps.js';
import type { PoleCode, Roll } from './vocabulary.js';

/** What organs are asked now about one question. */
export const openAbout = (aggregate: Aggregate, about: Question): string[] =>
  deliberationsIn(aggregate).filter(
    (key) => !isFinalInstance(aggregate, key) && deliberationOf(aggregate, key)?.context.about === about,
  );

/**
 * R70: the organ that granted the label, as it is now, and whoever voted there before with it. Of a label that an outside panel judged
 * (R63h) no organ of a pôle has granted anything, and of a pôle that has left (R64) none is there: nobody is asked, and steering answers.
 */
export function askedOrgan(
  about: 'withdrawal' | 'change',
  pole: PoleCode,
  command: LabelCommand,
  aggregate: Aggregate,
  { at }: Moment,
): Forward {
  const { context } = requestOf(aggregate) ?? {};
  if (!context) throw new Error('a label without its request');
  const { calendars, rules } = submitted(context);
  const input: DeliberationInput = {
    ...{ pole, organ: 'decision', about, at, rules: rules.values, closesAt: null, ends: null },
    calendar: calendars[pole] ?? 'france',
    roll: context.panel || hasLeft(departuresOn(aggregate), pole) ? [] : rollIn(command, pole, aggregate),
    declarations: clearIn(aggregate),
    barred: [],
  };
  const rank = deliberationsIn(aggregate, pole).length + 1;
  return { key: deliberationKey(pole, rank), opens: 'Deliberation', input };
}

function rollIn(command: LabelCommand, pole: PoleCode, aggregate: Aggregate): Roll {
  const { rolls } = command as { rolls?: Record<PoleCode, Roll> };
  if (command.type !== 'recordCoLabel') return rolls?.[pole] ?? [];
  // R45: who joins by the answer of its organ is asked by the same people.
  const joined = deliberationsIn(aggregate, pole).map((key) => deliberationOf(aggregate, key)?.context);
  return joined.filter((one) => one?.about === 'coLabel').at(-1)?.roll ?? [];
}

import {
  deliberationKey,
  deliberationOf,
  deliberationsIn,
  labelKey,
  requestOf,
  type Aggregate,
} from './aggregate.js';
import { clearIn } from './declared.js';
import type { DeliberationInput } from './deliberation/v1/opened.js';
import type { DeliberationFact } from './deliberation/v1/vocabulary.js';
import type { Forward, Moment } from './forwards.js';
import { submitted } from './label-request/v1/changes.js';
import type { LabelCommand, LabelFact } from './label/v1/vocabulary.js';
import { barredFrom } from './one-vote.js';
import { isFinalInstance } from './steps.js';

/*
 * R45: what a label asks of the organ of a late pôle, and what it hears of it.
 */

/** From then on no pôle joins the label. */
const settles: LabelFact['type'][] = ['labelWithdrawn', 'labelExpired', 'fundingRecorded'];

export function toLateOrgan(
  fact: LabelFact,
  command: LabelCommand,
  aggregate: Aggregate,
  moment: Moment,
): Forward[] {
  if (fact.type === 'coLabelAsked') return askedOrgan(command, aggregate, moment);
  // A request that is closed has ended whatever an organ was asked.
  if (!settles.includes(fact.type) || requestOf(aggregate)?.state === 'closed') return [];
  return deliberationsIn(aggregate)
    .filter((key) => !isFinalInstance(aggregate, key))
    .filter((key) => deliberationOf(aggregate, key)?.context.about === 'coLabel')
    .map((key) => ({ key, command: { type: 'endDeliberation', ...moment } }));
}

/** The pôle's own organ, the same people as for any of its opinions; nobody votes for two pôles (R35). */
function askedOrgan(command: LabelCommand, aggregate: Aggregate, { at }: Moment): Forward[] {
  const { context } = requestOf(aggregate) ?? {};
  if (command.type !== 'addCoLabel' || !command.organ || !context) return [];
  const { pole, organ } = command;
  const { calendars, rules, call } = submitted(context);
  const input: DeliberationInput = {
    ...{ pole, organ: organ.code, about: 'coLabel', at, rules: rules.values },
    ...{ calendar: calendars[pole] ?? 'france', closesAt: call.closesAt, ends: null },
    roll: organ.roll,
    declarations: clearIn(aggregate),
    barred: barredFrom(aggregate, pole, 'coLabel'),
  };
  const rank = deliberationsIn(aggregate, pole).length + 1;
  return [{ key: deliberationKey(pole, rank), opens: 'Deliberation', input }];
}

/** The label hears the answer; of an organ too small to give one, that there is none (R84). */
export function lateToLabel(
  fact: Extract<DeliberationFact, { type: 'organAnswered' | 'organShort' }>,
  key: string,
  moment: Moment,
): Forward[] {
  const verdict = fact.type === 'organAnswered' ? fact.verdict : 'silent';
  return [
    { key: labelKey, command: { type: 'recordCoLabel', pole: fact.pole, verdict, ...moment }, carries: key },
  ];
}

import { deliberationOf, deliberationsIn, labelKey, type Aggregate } from './aggregate.js';
import type { DeliberationFact, Question } from './deliberation/v1/vocabulary.js';
import { afterChange } from './forwards-change.js';
import { toLateOrgan } from './forwards-late.js';
import { askedOrgan, openAbout } from './forwards-organ.js';
import type { Forward, Moment } from './forwards.js';
import type { LabelDepartureFact } from './label/v1/departure-told.js';
import type { LabelCommand, LabelFact } from './label/v1/vocabulary.js';
import { isFinalInstance } from './steps.js';

/*
 * What a label asks of the organs of its pôles, and hears of them (R70). It lives on when its request is closed, which takes no
 * command any more.
 */

/** What a fact of the label asks of an organ that is to answer, or of those that do. */
export function fromLabel(
  fact: LabelFact,
  command: LabelCommand,
  aggregate: Aggregate,
  moment: Moment,
): Forward[] {
  const toOpen = (asked: { type: string; [field: string]: unknown }): Forward[] =>
    [...openAbout(aggregate, 'withdrawal'), ...openAbout(aggregate, 'change')].map((key) => ({
      ...{ key, command: { ...asked, ...moment } },
    }));
  const late = toLateOrgan(fact, command, aggregate, moment);
  switch (fact.type) {
    case 'withdrawalPut':
      return [askedOrgan('withdrawal', fact.pole, command, aggregate, moment)];
    case 'bearerLeft':
      return afterBearer(fact, command, aggregate, moment);
    case 'changePut':
    case 'poleWithdrew':
    case 'changeTaken':
      return afterChange(fact, command, aggregate, moment);
    case 'interestsDeclared':
      return toOpen({ type: 'noteDeclaration', person: fact.person, clear: fact.clear });
    case 'labelWithdrawn':
    case 'labelExpired':
    case 'labelCompleted':
      return [...late, ...toOpen({ type: 'endDeliberation' })];
    default:
      return late;
  }
}

/** R64: what the organs of a pôle that leaves were asked ends with it; who takes its place says whether it keeps the label (R62). */
function afterBearer(
  fact: LabelDepartureFact,
  command: LabelCommand,
  aggregate: Aggregate,
  moment: Moment,
): Forward[] {
  const { pole, successor, passesOn } = fact;
  const asked = deliberationsIn(aggregate, pole).filter((key) => !isFinalInstance(aggregate, key));
  const about = (question: Question) =>
    asked.some((key) => deliberationOf(aggregate, key)?.context.about === question);
  const told = (type: string, verdict: 'silent' | null): Forward[] => [
    { key: labelKey, command: { type, pole, verdict, ...moment } },
  ];
  return [
    ...asked.map((key) => ({ key, command: { type: 'endDeliberation', ...moment } })),
    ...(about('coLabel') ? told('recordCoLabel', 'silent') : []),
    ...(passesOn && successor ? [askedOrgan('change', successor, command, aggregate, moment)] : []),
    // Steering answers where nobody takes its place.
    ...(about('change') && successor === null ? told('recordKept', null) : []),
  ];
}

/** The label hears only the answer, or that the organ is too small to give one (R84). */
export function toLabel(
  fact: Extract<DeliberationFact, { type: 'organAnswered' | 'organShort' }>,
  key: string,
  moment: Moment,
): Forward[] {
  const verdict = fact.type === 'organAnswered' ? fact.verdict : null;
  return [
    { key: labelKey, command: { type: 'recordVerdict', pole: fact.pole, verdict, ...moment }, carries: key },
  ];
}

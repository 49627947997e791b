import {
  deliberationKey,
  deliberationOf,
  deliberationsIn,
  innerPoleOf,
  labelKey,
  labelOf,
  requestOf,
  type Aggregate,
} from './aggregate.js';
import { clearIn } from './declared.js';
import type { DeliberationInput } from './deliberation/v1/opened.js';
import type { DeliberationFact, Question } from './deliberation/v1/vocabulary.js';
import { toLateOrgan } from './forwards-late.js';
import type { Forward, Moment } from './forwards.js';
import { submitted } from './label-request/v1/changes.js';
import type { LabelDepartureFact } from './label/v1/departure-told.js';
import type { LabelCommand, LabelFact } from './label/v1/vocabulary.js';
import { isFinalInstance } from './steps.js';
import type { PoleCode, Roll } from './vocabulary.js';

/*
 * What a label asks of the organs of its pôles, and hears of them (R70). It lives on when its request is closed, which takes no
 * command any more.
 */

/** What organs are asked now about one question. */
export const openAbout = (aggregate: Aggregate, about: Question): string[] =>
  deliberationsIn(aggregate).filter(
    (key) => !isFinalInstance(aggregate, key) && deliberationOf(aggregate, key)?.context.about === about,
  );

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
      return [askedOrgan('change', fact.pole, command, aggregate, moment)];
    // R62: what a pôle that is off the certificate was asked about it is settled.
    case 'changeTaken':
      return openAbout(aggregate, 'withdrawal')
        .filter((key) => fact.left.includes(innerPoleOf(key) ?? ''))
        .map((key) => ({ key, command: { type: 'endDeliberation', ...moment } }));
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
  const told = (type: string): Forward[] => [
    { key: labelKey, command: { type, pole, verdict: 'silent', ...moment } },
  ];
  return [
    ...asked.map((key) => ({ key, command: { type: 'endDeliberation', ...moment } })),
    ...(about('coLabel') ? told('recordCoLabel') : []),
    ...(passesOn && successor ? [askedOrgan('change', successor, command, aggregate, moment)] : []),
    ...(about('change') && successor === null ? told('recordKept') : []),
    ...(about('change') && !passesOn && successor ? saidAlready(successor, aggregate, moment) : []),
  ];
}

/** R62: who has answered for its own label has answered for the one it takes over: it may have been the last that was awaited. */
function saidAlready(pole: PoleCode, aggregate: Aggregate, moment: Moment): Forward[] {
  const said = labelOf(aggregate)?.context.changes.find(({ state }) => state === 'reviewing')?.answers[pole];
  return said ? [{ key: labelKey, command: { type: 'recordKept', pole, verdict: said, ...moment } }] : [];
}

/**
 * R70: the organ that granted the label, as it is now, and whoever voted there before with it. Of a label that an outside panel judged
 * (R63h) no organ of a pôle has granted anything: nobody is asked, and steering answers.
 */
function askedOrgan(
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
    roll: context.panel ? [] : rollIn(command, pole),
    declarations: clearIn(aggregate),
    barred: [],
  };
  const rank = deliberationsIn(aggregate, pole).length + 1;
  return { key: deliberationKey(pole, rank), opens: 'Deliberation', input };
}

function rollIn(command: LabelCommand, pole: PoleCode): Roll {
  const { rolls } = command as { rolls?: Record<PoleCode, Roll> };
  return rolls?.[pole] ?? [];
}

/** The label hears only the answer, or that the organ is too small to give one (R84). */
export function toLabel(fact: DeliberationFact, key: string, moment: Moment): Forward[] {
  if (fact.type !== 'organAnswered' && fact.type !== 'organShort') return [];
  const verdict = fact.type === 'organAnswered' ? fact.verdict : null;
  if (fact.about === 'change') {
    const command = { type: 'recordKept', pole: fact.pole, verdict: verdict ?? 'silent', ...moment };
    return [{ key: labelKey, command, carries: key }];
  }
  return [
    { key: labelKey, command: { type: 'recordVerdict', pole: fact.pole, verdict, ...moment }, carries: key },
  ];
}

import {
  deliberationKey,
  deliberationsIn,
  innerPoleOf,
  requestKey,
  requestOf,
  type Aggregate,
} from './aggregate.js';
import { clearIn } from './declared.js';
import type { DeliberationInput } from './deliberation/v1/opened.js';
import type { DeliberationFact } from './deliberation/v1/vocabulary.js';
import type { Forward, Moment } from './forwards.js';
import { lateToLabel } from './forwards-late.js';
import { changeToLabel } from './forwards-change.js';
import { toLabel } from './forwards-label.js';
import { openAbout } from './forwards-organ.js';
import { submitted } from './label-request/v1/changes.js';
import { reexaminationEnd } from './label-request/v1/reexamination.js';
import type {
  LabelRequestCommand,
  LabelRequestContext,
  LabelRequestFact,
} from './label-request/v1/vocabulary.js';
import { barredFrom } from './one-vote.js';
import { isFinalInstance } from './steps.js';
import type { PoleCode } from './vocabulary.js';

/*
 * What is asked of an organ once the request is decided, and what is heard of it (R68).
 */

/** R63: who declares an interest leaves every vote; what else befalls the request is no matter of a withdrawal, which outlives it. */
const openFor = (fact: LabelRequestFact, aggregate: Aggregate): string[] =>
  fact.type === 'interestsDeclared' || fact.type === 'recusalDecided'
    ? deliberationsIn(aggregate).filter((key) => !isFinalInstance(aggregate, key))
    : [...openAbout(aggregate, 'reexamination'), ...openAbout(aggregate, 'coLabel')];

/** What a fact of the request asks of the organs that deliberate, or of one that is to. */
export function toOrgans(
  fact: LabelRequestFact,
  command: LabelRequestCommand,
  aggregate: Aggregate,
  moment: Moment,
): Forward[] {
  const { context } = requestOf(aggregate) ?? {};
  if (fact.type === 'reexaminationRequested' && context)
    return askedOrgan(command, context, aggregate, moment);
  if (fact.type === 'poleLeft') return endedWith(fact.pole, aggregate, moment);
  const asked = commandFor(fact);
  return asked ? openFor(fact, aggregate).map((key) => ({ key, command: { ...asked, ...moment } })) : [];
}

/** R64, R68: the organ of a pôle that has left answers nothing any more. */
const endedWith = (pole: PoleCode, aggregate: Aggregate, moment: Moment): Forward[] =>
  openAbout(aggregate, 'reexamination')
    .filter((key) => innerPoleOf(key) === pole)
    .map((key) => ({ key, command: { type: 'endDeliberation', ...moment } }));

function commandFor(fact: LabelRequestFact): { type: string; [field: string]: unknown } | null {
  switch (fact.type) {
    case 'interestsDeclared':
    case 'recusalDecided': {
      const clear = fact.type === 'interestsDeclared' && fact.clear;
      return { type: 'noteDeclaration', person: fact.person, clear };
    }
    case 'callMoved':
      return { type: 'moveClosing', closesAt: fact.to };
    case 'reexaminationExpired':
      return { type: 'expire' };
    case 'requestClosed':
      return { type: 'endDeliberation' };
    default:
      return null;
  }
}

/** R68: the other organ of the pôle is asked; who has voted on the request takes no part. */
function askedOrgan(
  command: LabelRequestCommand,
  context: LabelRequestContext,
  aggregate: Aggregate,
  { at }: Moment,
): Forward[] {
  const { reexamination } = context;
  if (command.type !== 'requestReexamination' || !command.organ || !reexamination?.organ) return [];
  const { pole, organ } = reexamination;
  const { calendars, rules, call } = submitted(context);
  const input: DeliberationInput = {
    ...{ pole, organ, about: 'reexamination', at, rules: rules.values, closesAt: call.closesAt },
    calendar: calendars[pole] ?? 'france',
    ends: reexaminationEnd(context, at),
    roll: command.organ.roll,
    declarations: clearIn(aggregate),
    barred: barredFrom(aggregate, pole, 'reexamination'),
  };
  const rank = deliberationsIn(aggregate, pole).length + 1;
  return [{ key: deliberationKey(pole, rank), opens: 'Deliberation', input }];
}

/** Whoever has asked hears the answer; the request only that, or that the organ is too small to give one (R84). */
export function fromDeliberation(
  fact: DeliberationFact,
  key: string,
  aggregate: Aggregate,
  moment: Moment,
): Forward[] {
  if (fact.type !== 'organAnswered' && fact.type !== 'organShort') return [];
  if (fact.about === 'change') return changeToLabel(fact, key, aggregate, moment);
  if (fact.about === 'withdrawal') return toLabel(fact, key, moment);
  if (fact.about === 'coLabel') return lateToLabel(fact, key, moment);
  const verdict = fact.type === 'organAnswered' ? fact.verdict : null;
  const command = { type: 'recordVerdict', pole: fact.pole, verdict, ...moment };
  return [{ key: requestKey, command, carries: key }];
}

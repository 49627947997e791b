import {
  isDeliberation,
  isHandover,
  labelKey,
  labelOf,
  poleOfKey,
  requestKey,
  type Aggregate,
} from './aggregate.js';
import { doorOf } from './door.js';
import { allDeadlines } from './deadlines.js';
import { fromDeliberation, toOrgans } from './forwards-again.js';
import { besideHandover, isProposal, proposed, toHandover } from './handing-on.js';
import { fromLabel } from './forwards-label.js';
import { fromRequest, fromReview, type Forward } from './forwards.js';
import { openWithdrawal } from './label/v1/withdrawal.js';
import { withMoves } from './moved-dates.js';
import { rememberedRefusal } from './one-vote.js';
import { readied, type Seals } from './sealing.js';
import { hasAct, isFinalInstance, openInstance, stepInstance, type Stepped } from './steps.js';
import type { By, Instant, Reason } from './vocabulary.js';

/** One transition of one instance, as the audit trail keeps it. */
export interface Step {
  key: string;
  command: { type: string };
  facts: { type: string }[];
  /** instances whose chain this entry carries: the review whose opinion is heard */
  carries: string[];
}

export interface Due {
  key: string;
  dueAt: Instant;
  of: string;
  deadline: string;
}

export type Outcome =
  | { ok: true; aggregate: Aggregate; changed: string[]; steps: Step[]; due: Due[] }
  /** `wants`: the sealed ballots the act would open, by commitment; it is decided once they are at hand (D11) */
  | { ok: false; reasons: Reason[]; remember?: Step; wants?: string[] };

export interface Told {
  key: string;
  command: { type: string; at: Instant; by: By } & Record<string, unknown>;
  seals?: Seals;
}

/** Far above what nine pôles make; a loop of forwards is a fault of the machines, not of the user. */
const mostSteps = 200;

/**
 * The one pure function of a label request's aggregate: runs the machine the command is for, forwards facts between
 * the machines until none is left, and returns the instances after, the steps in order and every deadline then open.
 * Refused commands return their reasons; a forwarded command that is refused throws, for the machines must agree.
 */
export function decide(aggregate: Aggregate, told: Told): Outcome {
  if (isProposal(told)) {
    const first = proposed(aggregate, told);
    return 'reasons' in first ? { ok: false, ...first } : settle(aggregate, told, first);
  }
  const target = aggregate[told.key];
  if (!target) return { ok: false, reasons: [{ code: 'notInThisState', params: { state: 'none' } }] };
  const shut = hasAct(target, told.command.type) ? doorOf(target, told.command) : [];
  if (shut.length > 0) return { ok: false, reasons: shut };
  const ready = readied(target, told.command, told.seals);
  if ('wants' in ready) return { ok: false, reasons: [], wants: ready.wants };
  const first = 'reasons' in ready ? ready : stepInstance(target, ready.command);
  if ('reasons' in first) return notAllowed(aggregate, told, first.reasons);
  return settle(aggregate, { ...told, ...ready }, first);
}

function notAllowed(aggregate: Aggregate, told: Told, reasons: Reason[]): Outcome {
  const remember = rememberedRefusal(aggregate, told, reasons);
  return { ok: false, reasons, ...(remember && { remember }) };
}

/** Opens a request in `draft` for its holder: the first act of an aggregate. */
export function openDraft(told: Told & { input: unknown }): Outcome {
  return settle({}, told, openInstance('LabelRequest', told.input));
}

function settle(before: Aggregate, told: Told, first: Stepped): Outcome {
  let aggregate: Aggregate = { ...before, [told.key]: first.instance };
  let steps: Step[] = [{ key: told.key, command: told.command, facts: first.facts, carries: [] }];
  const queue = forwardsOf(steps[0] as Step, aggregate, told);
  while (queue.length > 0) {
    if (steps.length > mostSteps) throw new Error(`facts forwarded without end after ${told.command.type}`);
    const forward = queue.shift() as Forward;
    if (comesTooLate(aggregate, forward)) continue;
    const asked = 'opens' in forward ? forward : unsealed(aggregate, forward, told);
    if ('ok' in asked) return asked;
    const stepped = 'opens' in asked ? openInstance(asked.opens, asked.input) : forwarded(aggregate, asked);
    aggregate = { ...aggregate, [forward.key]: stepped.instance };
    const step = stepOf(asked, stepped);
    steps.push(step);
    queue.push(...forwardsOf(step, aggregate, told));
  }
  steps = withMoves(steps, told.command, [before, aggregate]);
  const changed = [...new Set(steps.map((step) => step.key))];
  return { ok: true, aggregate, changed, steps, due: dueOf(aggregate) };
}

/**
 * Two organs answer in one act, of somebody who leaves both: the first answer may end the label the other is for (R70), or settle
 * the change that the other answers (R62).
 */
function comesTooLate(aggregate: Aggregate, forward: Forward): boolean {
  if (forward.key !== labelKey || !('command' in forward) || !isDeliberation(forward.carries ?? ''))
    return false;
  const label = labelOf(aggregate);
  const settled =
    (forward.command.type === 'recordKept' && label?.state !== 'suspended') ||
    (forward.command.type === 'recordVerdict' &&
      label !== null &&
      !openWithdrawal(label.context, String(forward.command['pole'])));
  return settled || isFinalInstance(aggregate, labelKey);
}

type Commanded = Extract<Forward, { command: unknown }>;

/** A forwarded command may end a sealed vote: a recusal, where all the others have voted. */
function unsealed(aggregate: Aggregate, forward: Commanded, { seals }: Told): Commanded | Outcome {
  const instance = aggregate[forward.key];
  const ready = instance ? readied(instance, forward.command, seals) : forward;
  if ('command' in ready) return { ...forward, command: ready.command };
  return { ok: false, reasons: [], ...ready };
}

function forwarded(aggregate: Aggregate, forward: Commanded): Stepped {
  const instance = aggregate[forward.key];
  const stepped = instance && stepInstance(instance, forward.command);
  if (!stepped || 'reasons' in stepped) {
    const why = stepped ? stepped.reasons.map((reason) => reason.code).join(', ') : 'no such instance';
    throw new Error(`${forward.key} refused the forwarded ${forward.command.type}: ${why}`);
  }
  return stepped;
}

function stepOf(forward: Forward, { facts }: Stepped): Step {
  if ('opens' in forward) {
    return { key: forward.key, command: { type: 'open', ...(forward.input as object) }, facts, carries: [] };
  }
  const { command, key, carries } = forward;
  return { key, command, facts, carries: carries ? [carries] : [] };
}

function forwardsOf(step: Step, aggregate: Aggregate, told: Told): Forward[] {
  const { at, by } = told.command;
  if (step.key === requestKey) {
    const seen = commandSeen(step, told) as never;
    return step.facts.flatMap((fact) => [
      ...fromRequest(fact as never, seen, aggregate, { at, by }),
      ...toOrgans(fact as never, seen, aggregate, { at, by }),
      ...toHandover(fact as never, aggregate, { at, by }),
    ]);
  }
  if (step.key === labelKey) {
    const seen = commandSeen(step, told) as never;
    return step.facts.flatMap((fact) => [
      ...fromLabel(fact as never, seen, aggregate, { at, by }),
      ...toHandover(fact as never, aggregate, { at, by }),
    ]);
  }
  if (isHandover(step.key))
    return step.facts.flatMap((fact) => besideHandover(fact, step.key, aggregate, { at, by }));
  if (isDeliberation(step.key))
    return step.facts.flatMap((fact) => fromDeliberation(fact as never, step.key, aggregate, { at, by }));
  return poleOfKey(step.key) ? step.facts.flatMap((fact) => fromReview(fact as never, { at, by })) : [];
}

/** Rolls come with the command that was asked, and are read with those it is forwarded as. */
function commandSeen(step: Step, told: Told): { type: string } {
  const { rolls } = told.command as { rolls?: unknown };
  if (step.key === told.key) return { ...told.command, ...step.command };
  return rolls === undefined ? step.command : ({ rolls, ...step.command } as { type: string });
}

/** Every deadline that will act (R53), keyed so that the same one keeps its row. */
export function dueOf(aggregate: Aggregate): Due[] {
  return allDeadlines(aggregate)
    .filter(({ ofRequest }) => !ofRequest)
    .map(({ of, deadline, at }) => ({ key: `${of}/${deadline}`, dueAt: at, of, deadline }));
}

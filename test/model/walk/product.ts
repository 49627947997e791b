import { labelRequestKind } from '../../../src/labelling/kind.js';
import type { LabellingSituation, LabellingWorld } from '../../../src/labelling/world.js';
import type { Actor, Asked } from '../../../src/engine/index.js';
import { decide, type Aggregate, type Instant, type Outcome, type Told } from '../../../workflows/index.js';

/*
 * The product as a walk asks it: all it does of an act, but that nothing is read nor written.
 */

/** An aggregate, and the instant it is looked at. */
export interface Situation {
  at: Instant;
  aggregate: Aggregate;
}

/** What somebody asks; a text is written for each of these names. */
export interface Ask {
  who: string;
  asked: Asked;
  texts?: string[];
  /** of the clock: when it is due; a person acts at the instant of the situation */
  at?: Instant;
}

export interface SmallWorld {
  begins: Situation[];
  /** who there is */
  world: LabellingWorld;
  /** what an act is completed with that the world does not have: of a version, what it changes */
  completes?: (asked: Asked, told: Told, at: Instant) => Told;
  /** whatever somebody might try, allowed or not: one act, or several that follow each other where the first is taken */
  tries: (situation: Situation) => Ask[][];
}

type Answer = { told: Told; outcome: Extract<Outcome, { ok: true }> } | { refused: string[] };

export const clock = 'the clock';
/** What a call owes its requests (R52). */
export const byCall = 'the call';

function actorOf(who: string): Actor {
  if (who === clock) return { kind: 'clock' };
  return who === byCall ? { kind: 'decision', number: 'COPIL-2' } : { kind: 'person', id: who };
}

/** What the product answers to an act, nothing written: the right to it, what it needs of the world, and the machines. */
export function answered(
  ask: Ask,
  { at: now, aggregate }: Situation,
  { world, completes }: SmallWorld,
): Answer {
  const { who, asked, texts = [], at = now } = ask;
  const situation = situationOf(at, aggregate, world);
  const right = labelRequestKind.authorise(actorOf(who), asked, situation);
  if ('refusal' in right) return { refused: [right.refusal.kind] };
  const written = Object.fromEntries(texts.map((name) => [name, { id: name, hash: name.padEnd(64, '0') }]));
  const found = labelRequestKind.complete(asked, right.as, written, situation) as unknown as Told;
  const completed = completes ? completes(asked, found, at) : found;
  if ('missing' in completed) return { refused: ['something missing'] };
  const outcome = decide(aggregate, completed);
  return outcome.ok ? { told: completed, outcome } : { refused: outcome.reasons.map(({ code }) => code) };
}

export const isPerson = (who: string): boolean => actorOf(who).kind === 'person';

function situationOf(at: Instant, aggregate: Aggregate, world: LabellingWorld): LabellingSituation {
  const instances = Object.entries(aggregate).map(([key, instance]) => [
    key,
    { key, ...instance, snapshot: instance.snapshot as never, state: '', version: 1 },
  ]);
  return {
    aggregateId: 'request',
    revision: 1,
    instances: Object.fromEntries(instances),
    due: {},
    world,
    at,
  };
}

/** An act in a few words. */
export const nameOf = ({ who, asked: { type, ...fields } }: Ask): string =>
  [`${who} ${type}`, ...Object.entries(fields).map(([name, value]) => `${name}=${String(value)}`)].join(' ');

import type { Act } from './act.js';
import type { AggregateKind, Seals, Situation } from './contract.js';
import { EngineRefused } from './errors.js';
import { judgeWith, type Judgement } from './judge.js';
import { situationOf, type Connection, type Reading } from './read.js';
import { readSealed } from './seals.js';

/** What the feature judges. Throws EngineRefused: the aggregate is of another kind, or its last act is later. */
export function situationIn(
  feature: AggregateKind<unknown>,
  aggregateId: string,
  reading: Reading,
): Situation<unknown> {
  if (reading.kind !== null && reading.kind !== feature.kind) {
    throw new EngineRefused(404, 'unknown', { kind: 'unknown', reasons: [] }, reading.revision);
  }
  if (reading.lastAt !== null && reading.at < reading.lastAt) throw new EngineRefused(503, 'clockBehind');
  return situationOf(aggregateId, reading);
}

/** The judgement with the sealed values the act opens, if it opens any; undefined when somebody was faster. */
export async function judgedWithSeals(
  on: Connection,
  act: Act,
  feature: AggregateKind<unknown>,
  reading: Reading,
): Promise<Judgement | undefined> {
  const situation = situationIn(feature, act.aggregateId, reading);
  const opened: Exclude<Seals['opened'], 'unknown'> = {};
  for (;;) {
    const judgement = judgeWith(feature, act, situation, opened);
    if (!('wants' in judgement)) return judgement;
    const found = await readSealed(on, situation, judgement.wants);
    if (!found) return undefined;
    Object.assign(opened, found);
  }
}

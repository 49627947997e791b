import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { RuleSet, SteeringDecision } from './entities/index.js';

/** The sets of a code: the newest, which the next one ends, and what each decision adopted. */
export async function publishedSets(tx: EntityManager, code: string) {
  const sets = await tx.find(RuleSet, { where: { code } });
  const former = sets.find(({ successorId }) => successorId === null) ?? null;
  return { former, adopted: sets.map(({ hash, adoptedBy }) => ({ hash, adoptedBy })) };
}

/**
 * R3: publishes a rule set; the one before it of the same code ends where it begins. In this order, for the database
 * lets no instant have two, nor a set that was succeeded change. Returns its id.
 */
export async function succeed(
  tx: EntityManager,
  former: Pick<RuleSet, 'id' | 'validTo'> | null,
  set: RuleSet,
): Promise<string> {
  const { validFrom } = set;
  const over = former?.validTo && former.validTo <= validFrom;
  if (former && !over) await tx.update(RuleSet, former.id, { validTo: validFrom });
  await tx.insert(RuleSet, set as QueryDeepPartialEntity<RuleSet>);
  if (former) await tx.update(RuleSet, former.id, { successorId: set.id });
  return set.id;
}

/** The decision of this number, if it is recorded. */
export const decisionOf = (tx: EntityManager, number: string): Promise<SteeringDecision | null> =>
  tx.findOneBy(SteeringDecision, { number });

/** Records a decision that is not recorded yet; one that is, is never edited. Whether it was new. */
export async function recordDecision(tx: EntityManager, decision: SteeringDecision): Promise<boolean> {
  if (await tx.existsBy(SteeringDecision, { number: decision.number })) return false;
  await tx.insert(SteeringDecision, decision);
  return true;
}

import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { RuleSet } from './entities/index.js';

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

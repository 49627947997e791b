import { randomUUID } from 'node:crypto';
import { ruleHash } from '../../src/cooperation/index.js';
import { defaultRules, type RuleValues } from '../../workflows/index.js';
import type { Stage } from './stage.js';

/** The steering committee has decided otherwise: every call follows these values from now on. */
export async function callsFollow(
  { owner }: Pick<Stage, 'owner'>,
  changed: Partial<RuleValues>,
): Promise<void> {
  const values = { ...defaultRules, ...changed };
  const id = randomUUID();
  const given = [id, `regles-${id.slice(0, 8)}`, ruleHash(values), JSON.stringify(values)];
  await owner.query(
    `WITH decided AS (INSERT INTO rule_set (id, code, hash, "values", adopted_by, valid_from)
       SELECT $1, $2, $3, $4::jsonb, number, platform.now()
       FROM steering_decision ORDER BY number LIMIT 1 RETURNING id)
     UPDATE funding_call SET rule_set_id = decided.id FROM decided`,
    given,
  );
}

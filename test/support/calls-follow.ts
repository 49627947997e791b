import { createHash, randomUUID } from 'node:crypto';
import { ruleHash } from '../../src/cooperation/index.js';
import { defaultRules, type RuleValues } from '../../workflows/index.js';
import type { Stage } from './stage.js';

/** The steering committee has decided otherwise: every call follows these values from now on, letters at any hour as ever. */
export async function callsFollow(stage: Pick<Stage, 'owner'>, changed: Partial<RuleValues>): Promise<void> {
  const values = { ...defaultRules, quietHours: false, ...changed };
  const [id, hash] = [randomUUID(), ruleHash(values)];
  const given = [id, `regles-${id.slice(0, 8)}`, hash, JSON.stringify(values)];
  await stage.owner.query(
    `WITH decided AS (INSERT INTO rule_set (id, code, hash, "values", adopted_by, valid_from)
       SELECT $1, $2, $3, $4::jsonb, number, platform.now()
       FROM steering_decision ORDER BY number LIMIT 1 RETURNING id)
     UPDATE funding_call SET rule_set_id = decided.id FROM decided`,
    given,
  );
  await told(stage, { id, hash });
}

/** Whatever adopts a rule set tells it in the trail of the cooperation. */
async function told({ owner }: Pick<Stage, 'owner'>, set: { id: string; hash: string }): Promise<void> {
  const { rows } = await owner.query<{ seq: number; hash: string }>(
    'SELECT seq, hash FROM cooperation_entry ORDER BY seq DESC LIMIT 1',
  );
  const { seq, hash: prev } = rows[0] ?? { seq: 0, hash: '0'.repeat(64) };
  const body = JSON.stringify({ act: 'importCooperation', actor: null, prev, ruleSets: [set], seq: seq + 1 });
  const hash = createHash('sha256').update(body).digest('hex');
  await owner.query('INSERT INTO cooperation_entry VALUES ($1, platform.now(), $2, $3, $4)', [
    ...[seq + 1, body, prev, hash],
  ]);
}

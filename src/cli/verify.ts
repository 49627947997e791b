import { verifyAll } from '../engine/index.js';
import { Misuse, type Command } from './command.js';
import { withPool } from './database.js';

const countSql = `SELECT (SELECT count(*) FROM workflow.audit_entry)::int AS entries,
  (SELECT count(*) FROM workflow.instance)::int AS chains`;

/** Every chain of the audit trail; each fault with its chain and the place in it. */
export const verify: Command = async (invocation) => {
  if (invocation.words.length > 0) throw new Misuse();
  return withPool(invocation, async (pool) => {
    const faults = await verifyAll(pool);
    for (const { instanceId, seq, fault } of faults)
      invocation.say(`${fault}: chain ${instanceId}, entry ${seq}`);
    const { rows } = await pool.query<{ entries: number; chains: number }>(countSql);
    const { entries, chains } = rows[0] ?? { entries: 0, chains: 0 };
    invocation.say(
      `${entries} entries, ${chains} chains, ${faults.length === 0 ? 'intact' : `${faults.length} fault(s)`}`,
    );
    return faults.length === 0 ? 0 : 1;
  });
};

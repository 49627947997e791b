import type { Pool } from 'pg';
import { findFaults } from '../../src/doctor/index.js';
import type { Wanted } from './history.js';
import type { Taken } from './smtp-script.js';

/** What is known from outside the service: its clients' log, its readers' mailbox, and whom it was killed with. */
export interface Evidence {
  acknowledged: readonly Wanted[];
  /** absent where no letter is sent: then none is judged */
  mailbox?: readonly Taken[];
  /** letters (ids of outbox rows) in the hands of a sender that was killed or cut off: these alone may come twice */
  inTheGap: ReadonlySet<string>;
}

/** What is wrong, in sentences; and how much was looked at, so that nothing found is not nothing looked for. */
export interface Verdict {
  lost: string[];
  doubled: string[];
  wrong: string[];
  acts: number;
  letters: number;
  repeats: number;
}

/**
 * Compares the clients' history, the database and the mailbox. Every act acknowledged stands in the trail once and no
 * other act of those people does; revisions have no gap; every invariant of the doctor holds; each letter owed was sent and arrived, withheld
 * or made a task of; a letter that came again was in the gap, and has the same Message-ID or it would be unknown.
 */
export async function check(pool: Pool, evidence: Evidence): Promise<Verdict> {
  const verdict: Verdict = { lost: [], doubled: [], wrong: [], acts: 0, letters: 0, repeats: 0 };
  await checkActs(pool, evidence, verdict);
  await checkCommands(pool, evidence, verdict);
  await checkLetters(pool, evidence, verdict);
  const served = evidence.mailbox !== undefined;
  for (const { name, ids } of await findFaults(pool, { deep: true, served }))
    verdict.wrong.push(`${name}: ${ids.join(' ')}`);
  return verdict;
}

// What a machine forwards to another has the same actor, and a name no person may ask.
const trailSql = `
SELECT coalesce(a.email, '?') || ' ' || d.reference || ' ' || (e.body::jsonb->'command'->>'type') AS act, count(*)::int AS n
FROM workflow.audit_entry e JOIN workflow.instance i ON i.id = e.instance_id
JOIN public.dossier d ON d.id = i.aggregate_id
LEFT JOIN public.account a ON a.id::text = e.body::jsonb->'actor'->>'id'
WHERE e.body::jsonb->'actor'->>'kind' = 'person' AND d.reference = ANY($1)
  AND e.body::jsonb->'command'->>'type' = ANY($2) GROUP BY 1`;

async function checkActs(pool: Pool, { acknowledged }: Evidence, verdict: Verdict): Promise<void> {
  const wanted = new Map<string, number>();
  for (const { who, reference, command } of acknowledged) {
    const act = `${who} ${reference} ${command}`;
    wanted.set(act, (wanted.get(act) ?? 0) + 1);
  }
  const references = [...new Set(acknowledged.map(({ reference }) => reference))];
  const commands = [...new Set(acknowledged.map(({ command }) => command))];
  const { rows } = await pool.query<{ act: string; n: number }>(trailSql, [references, commands]);
  const done = new Map(rows.map(({ act, n }) => [act, n]));
  for (const act of new Set([...wanted.keys(), ...done.keys()])) {
    const [asked, found] = [wanted.get(act) ?? 0, done.get(act) ?? 0];
    if (found < asked) verdict.lost.push(`${act}: acknowledged ${asked} times, in the trail ${found}`);
    if (found > asked) verdict.doubled.push(`${act}: acknowledged ${asked} times, in the trail ${found}`);
  }
  verdict.acts += acknowledged.length;
}

const keysSql = `
SELECT k.key FROM unnest($1::uuid[], $2::text[], $3::text[]) AS k(key, who, reference)
LEFT JOIN public.account a ON a.email = k.who LEFT JOIN public.dossier d ON d.reference = k.reference
LEFT JOIN workflow.command c ON c.actor = 'person:' || a.id AND c.command_id = k.key AND c.aggregate_id = d.id
WHERE c.command_id IS NULL`;

const gapsSql = `
SELECT a.id FROM workflow.aggregate a WHERE a.revision <> (SELECT count(*) FROM workflow.command c WHERE c.aggregate_id = a.id)`;

async function checkCommands(pool: Pool, { acknowledged }: Evidence, verdict: Verdict): Promise<void> {
  const column = (field: keyof Wanted) => acknowledged.map((act) => act[field]);
  const { rows } = await pool.query<{ key: string }>(keysSql, [
    column('key'),
    column('who'),
    column('reference'),
  ]);
  for (const { key } of rows) verdict.lost.push(`the key ${key} was acknowledged and is not known`);
  const gaps = await pool.query<{ id: string }>(gapsSql);
  for (const { id } of gaps.rows) verdict.wrong.push(`${id} has another revision than acts`);
}

const lettersSql = `
SELECT o.id, o.sent_at IS NOT NULL AS sent, o.withheld_reason IS NOT NULL AS withheld, o.failed_at IS NOT NULL AS failed,
  (SELECT count(*)::int FROM workflow.task t WHERE t.data->>'letterId' = o.id::text) AS tasks
FROM workflow.outbox o`;

interface LetterRow {
  id: string;
  sent: boolean;
  withheld: boolean;
  failed: boolean;
  tasks: number;
}

async function checkLetters(pool: Pool, { mailbox, inTheGap }: Evidence, verdict: Verdict): Promise<void> {
  if (!mailbox) return;
  const copies = new Map<string, number>();
  for (const { messageId } of mailbox) {
    const id = messageId.replace(/^<|@.*$/g, '');
    copies.set(id, (copies.get(id) ?? 0) + 1);
  }
  const { rows } = await pool.query<LetterRow>(lettersSql);
  for (const row of rows) {
    const came = copies.get(row.id) ?? 0;
    copies.delete(row.id);
    const repeats = Math.max(0, came - 1);
    verdict.repeats += repeats;
    if (!row.sent && !row.withheld && !row.failed) verdict.lost.push(`letter ${row.id} was never settled`);
    if (row.sent && came === 0) verdict.lost.push(`letter ${row.id} is stamped and never came`);
    if (row.failed !== (row.tasks === 1))
      verdict.lost.push(`letter ${row.id} failed with ${row.tasks} tasks`);
    if (!row.sent && came > 0 && !inTheGap.has(row.id))
      verdict.wrong.push(`letter ${row.id} came, unstamped`);
    if (repeats > 0 && !inTheGap.has(row.id)) verdict.doubled.push(`letter ${row.id} came ${came} times`);
  }
  for (const id of copies.keys()) verdict.wrong.push(`a letter nobody owed came: ${id}`);
  verdict.letters += rows.length;
}

const inHandSql = `SELECT id FROM workflow.outbox WHERE leased_until IS NOT NULL AND sent_at IS NULL`;

/** The letters a sender holds at this moment: asked just after it was killed, what may come twice. */
export async function lettersInHand(pool: Pool): Promise<string[]> {
  return (await pool.query<{ id: string }>(inHandSql)).rows.map(({ id }) => id);
}

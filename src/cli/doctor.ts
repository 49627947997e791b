import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Pool } from 'pg';
import { asked, findFaults, type Asked, type Broken } from '../doctor/index.js';
import { checks } from './checks.js';
import { Misuse, type Command, type Invocation } from './command.js';
import type { Finding } from './finding.js';
import { withPool } from './database.js';
import { mailServer } from './mail-server-check.js';

interface Options {
  json: boolean;
  deep: boolean;
}

/** What the doctor saw; `held` is how many invariants hold, null where the database could not be asked. */
interface Report {
  checks: Finding[];
  held: number | null;
  broken: Broken[];
}

const idsSaid = 5;

/**
 * One line a check and one an invariant that is broken, `ok` or `fault` with what to do, or one object with `--json`;
 * status 1 on a fault. `--deep` also reads every file and plays every act again.
 */
export const doctor: Command = async (invocation) => {
  const options = optionsOf(invocation.words);
  const { checks, held, broken } = await examined(invocation, options);
  const mail = await mailServer(invocation.config().smtpUrl);
  const report: Report = { checks: [...checks, mail], held, broken };
  const ok = broken.length === 0 && !report.checks.some(({ fault }) => fault);
  if (options.json) invocation.say(JSON.stringify({ ok, ...report }, null, 2));
  else for (const line of linesOf(report)) invocation.say(line);
  return ok ? 0 : 1;
};

function optionsOf(words: string[]): Options {
  try {
    const options = { json: { type: 'boolean' }, deep: { type: 'boolean' } } as const;
    const { json = false, deep = false } = parseArgs({ args: words, options }).values;
    return { json, deep };
  } catch {
    throw new Misuse();
  }
}

function linesOf({ checks, held, broken }: Report): string[] {
  const line = (fault: boolean, what: string, said: string) =>
    `${fault ? 'fault' : 'ok   '}  ${what.padEnd(12)}  ${said}`;
  return [
    ...checks.map(({ what, fault, said }) => line(fault, what, said)),
    ...(held === null ? [] : [line(false, 'invariants', `${held} invariants hold`)]),
    ...broken.map((one) => line(true, one.name, sentenceOf(one))),
  ];
}

function sentenceOf({ count, promise, ids, remedy }: Broken): string {
  const more = count > idsSaid ? ', …' : '';
  return `${count} against “${promise}”: ${ids.slice(0, idsSaid).join(', ')}${more}. ${remedy}`;
}

async function examined(invocation: Invocation, { deep }: Options): Promise<Report> {
  const { nodeEnv, filesDir } = invocation.config();
  const findings: Finding[] = [];
  try {
    return await withPool(invocation, async (pool) => {
      // What comes after a database behind its program would only fail: said once.
      for (const check of checks) {
        const finding = await check(pool, { production: nodeEnv === 'production', filesDir });
        findings.push(finding);
        if (finding.stops) return { checks: findings, held: null, broken: [] };
      }
      const broken = await reading(pool, { deep, ...(existsSync(filesDir) && { filesDir }) });
      return { checks: findings, held: asked({ deep }).length - broken.length, broken };
    });
  } catch (fault) {
    const why = fault instanceof Error ? fault.message || fault.name : 'unknown fault';
    const said = `${why}. Check DATABASE_URL, and run "cli migrate".`;
    return { checks: [...findings, { what: 'database', fault: true, said }], held: null, broken: [] };
  }
}

/**
 * On one connection that could not write if it wanted to, and at one instant: a ballot is not held against mandates read
 * before it was cast.
 */
async function reading(pool: Pool, options: Asked): Promise<Broken[]> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await findFaults(client, options);
  } finally {
    await client.query('ROLLBACK').catch(() => undefined);
    client.release();
  }
}

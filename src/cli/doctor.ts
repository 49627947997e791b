import { checks } from './checks.js';
import { Misuse, type Command, type Invocation } from './command.js';
import type { Finding } from './finding.js';
import { withPool } from './database.js';
import { mailServer } from './mail-server-check.js';

/** One line a check, `ok` or `fault` with what to do; status 1 on a fault. */
export const doctor: Command = async (invocation) => {
  if (invocation.words.length > 0) throw new Misuse();
  const findings = [...(await databaseFindings(invocation)), await mailServer(invocation.config().smtpUrl)];
  for (const { what, fault, said } of findings) {
    invocation.say(`${fault ? 'fault' : 'ok   '}  ${what.padEnd(12)}  ${said}`);
  }
  return findings.some(({ fault }) => fault) ? 1 : 0;
};

async function databaseFindings(invocation: Invocation): Promise<Finding[]> {
  const { nodeEnv } = invocation.config();
  try {
    return await withPool(invocation, async (pool) => {
      const findings: Finding[] = [];
      // What comes after a database behind its program would only fail: said once.
      for (const check of checks) {
        const finding = await check(pool, { production: nodeEnv === 'production' });
        findings.push(finding);
        if (finding.stops) break;
      }
      return findings;
    });
  } catch (fault) {
    const why = fault instanceof Error ? fault.message || fault.name : 'unknown fault';
    return [{ what: 'database', fault: true, said: `${why}. Check DATABASE_URL, and run "cli migrate".` }];
  }
}

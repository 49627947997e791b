import { isDeepStrictEqual } from 'node:util';
import { verifyAll, type ChainFault } from '../engine/index.js';
import type { Mailbox } from './mailbox.js';
import type { Play } from './once-plays.js';
import type { DossierSeen } from './seen.js';
import type { Stage } from './stage.js';

/** What `--once --json` prints of one project. */
export interface ProjectReport {
  reference: string;
  /** the path of the request, in the names of its machine */
  states: string[];
  /** pôle code → opinion, or `silent`, `declined`, `recused` */
  positions: Record<string, string>;
  /** R36 */
  outcome: string | null;
  letters: { role: string; subject: string; messageId: string }[];
  auditTrailVerified: boolean;
}

/** Positions of pôles that were never to speak say nothing. */
const unsaid = ['awaited', 'awaitedFromYou', 'withheld', 'notOpen'];

/** Reads each project again as the lead's officer sees it, with the letters that arrived and the proof of its trail. */
export async function reportOn(stage: Stage, plays: Play[]): Promise<ProjectReport[]> {
  const faults = await verifyAll(stage.parts.readPool);
  return Promise.all(plays.map((play) => reportOne(stage, play, faults)));
}

async function reportOne(
  stage: Stage,
  { procedure, officer }: Play,
  faults: ChainFault[],
): Promise<ProjectReport> {
  const seen = await procedure.seenBy(officer);
  const own = await instancesOf(stage, seen);
  return {
    reference: procedure.reference,
    states: seen.path.map(({ state }) => state),
    positions: positionsOf(seen),
    outcome: seen.outcome?.result ?? null,
    letters: await lettersOf(stage, seen),
    auditTrailVerified: own.length > 0 && faults.every(({ instanceId }) => !own.includes(instanceId)),
  };
}

function positionsOf({ seats }: DossierSeen): Record<string, string> {
  const said = seats.filter(({ position }) => !unsaid.includes(position));
  return Object.fromEntries(said.map(({ pole, position }) => [pole, position]));
}

async function instancesOf({ parts }: Stage, { id }: DossierSeen): Promise<string[]> {
  const sql = 'SELECT id FROM workflow.instance WHERE aggregate_id = $1';
  const { rows } = await parts.readPool.query<{ id: string }>(sql, [id]);
  return rows.map((row) => row.id);
}

const sentSql = `SELECT id, role FROM workflow.outbox WHERE aggregate_id = $1 AND sent_at IS NOT NULL
  ORDER BY created_at, role, id`;
const failedSql =
  'SELECT count(*)::int AS failed FROM workflow.outbox WHERE aggregate_id = $1 AND sent_at IS NULL AND withheld_reason IS NULL';

/** The letters that reached the mail server. Throws when one owed did not. */
async function lettersOf(
  { parts, mailbox, config }: Stage,
  { id }: DossierSeen,
): Promise<ProjectReport['letters']> {
  const { rows } = await parts.readPool.query<{ id: string; role: string }>(sentSql, [id]);
  const { rows: missing } = await parts.readPool.query<{ failed: number }>(failedSql, [id]);
  if (missing[0]?.failed !== 0) throw new Error(`${missing[0]?.failed} letters were not sent`);
  const host = new URL(config.publicUrl).hostname;
  return rows.map((row) => ({ role: row.role, ...arrived(mailbox, `<${row.id}@${host}>`) }));
}

function arrived(mailbox: Mailbox, messageId: string): { subject: string; messageId: string } {
  const post = mailbox.withMessageId(messageId);
  if (!post) throw new Error(`the letter ${messageId} did not arrive`);
  return { subject: post.subject, messageId };
}

/** What did not end as it must, one sentence each; none when all is well. */
export function shortcomings(
  { acronym, expected }: Play,
  report: ProjectReport,
  labelling: string[],
): string[] {
  const compared: [string, unknown, unknown][] = [
    ['states', report.states, expected.states],
    ['positions', sorted(report.positions), sorted(expected.positions)],
    ['outcome', report.outcome, expected.outcome],
    ['labelling', [...labelling].sort(), expected.labelling],
    ['audit trail', report.auditTrailVerified, true],
    ['letters', report.letters.length > 0, true],
  ];
  return compared
    .filter(([, got, wanted]) => !isDeepStrictEqual(got, wanted))
    .map(
      ([what, got, wanted]) => `${acronym}: ${what}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`,
    );
}

const sorted = (map: Record<string, string>) =>
  Object.entries(map).sort(([one], [other]) => one.localeCompare(other));

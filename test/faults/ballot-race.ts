import { randomUUID } from 'node:crypto';
import type { Ballot, PoleReviewContext, Tally } from '../../workflows/index.js';
import { ballots as kinds, settingsOf } from '../../workflows/index.js';
import { castingSeat, tally } from '../../workflows/pole-review/v1/tally.js';
import { actPath, type Program } from '../support/program.js';
import type { Stage } from '../support/stage.js';
import type { Copy } from './copies.js';
import type { Random } from './random.js';
import { together } from './together.js';
import { trailOf, type Entry } from './trail.js';

/** One click on « vote »: a voter's first, its double, another tab of theirs, or a tab of long ago. */
interface Click {
  voter: Voter;
  kind: 'first' | 'double' | 'otherTab' | 'oldTab';
  ballot: Ballot;
  key: string;
}

export interface Voter {
  program: Program;
  seat: string;
}

/** What a race of ballots has shown. */
export interface BallotRace {
  clicks: number;
  refused: number;
  doubled: number;
}

/** Every voter of an organ votes at once, some of them twice, some in two tabs, some in a tab opened long before. */
export async function raceBallots(
  stage: Stage,
  copy: Copy,
  { voters, pole, chance }: { voters: Voter[]; pole: string; chance: Random },
): Promise<BallotRace> {
  const before = await trailOf(stage.owner, copy.id);
  const clicks = chance.shuffled(voters.flatMap((voter) => clicksOf(voter, chance)));
  const statuses = await together(clicks.map((click) => () => sent(copy, pole, click)));
  clicks.forEach((click, n) => expect(mayAnswer(click)).toContain(statuses[n]));
  expectOneEach(clicks, statuses);
  const after = (await trailOf(stage.owner, copy.id)).filter(
    (entry) => !before.some((one) => one.hash === entry.hash),
  );
  await expectOneTally(stage, copy, pole, after);
  expect(after.filter(({ command }) => command.type === 'castBallot').length).toBe(voters.length);
  const doubled = clicks.filter(({ kind }) => kind === 'double').length;
  return { clicks: clicks.length, refused: statuses.filter((status) => status !== 200).length, doubled };
}

function clicksOf(voter: Voter, chance: Random): Click[] {
  const first: Click = { voter, kind: 'first', ballot: chance.pick(kinds), key: randomUUID() };
  const others: Click[] = [];
  if (chance.chance(0.3)) others.push({ ...first, kind: 'double' });
  if (chance.chance(0.15))
    others.push({ voter, kind: 'otherTab', ballot: chance.pick(kinds), key: randomUUID() });
  if (chance.chance(0.15))
    others.push({ voter, kind: 'oldTab', ballot: chance.pick(kinds), key: randomUUID() });
  return [first, ...others];
}

/** A tab of before the vote was opened is behind whatever happens; of two tabs either may be first. */
const mayAnswer = ({ kind }: Click): number[] => (kind === 'oldTab' ? [412] : [200, 409]);

/** Of the tabs a voter has sent from, one has voted; a double click is told the same as the first. */
function expectOneEach(clicks: Click[], statuses: number[]): void {
  for (const voter of new Set(clicks.map((click) => click.voter))) {
    const own = clicks.flatMap((click, n) =>
      click.voter === voter ? [{ ...click, status: statuses[n] }] : [],
    );
    const cast = own.filter(({ status }) => status === 200).map(({ key }) => key);
    expect(new Set(cast).size).toBe(1);
    for (const { kind, status } of own.filter((one) => one.kind === 'double'))
      expect([kind, status]).toEqual([kind, own.find((one) => one.kind === 'first')?.status]);
  }
}

async function sent({ reference }: Copy, pole: string, { voter, kind, ballot, key }: Click): Promise<number> {
  const headers = { 'idempotency-key': key, ...(kind === 'oldTab' && { 'if-match': '"1"' }) };
  const body = { pole, seat: voter.seat, ballot, reasons: 'Lu, et pesé.' };
  for (let attempt = 1; ; attempt += 1) {
    const { status } = await voter.program.post(actPath(reference, 'castBallot'), body, headers);
    // Busy is an answer too: the same key is asked again, as a client does.
    if (status !== 503 || attempt === 5) return status;
  }
}

/** R30-R34: the vote was closed once, and its count is that of the ballots the trail holds. */
async function expectOneTally(stage: Stage, { id }: Copy, pole: string, entries: Entry[]): Promise<void> {
  const facts = entries.flatMap((entry) => entry.facts);
  const closed = facts.filter(({ type }) => type === 'voteClosed' || type === 'quorumMissed');
  expect(closed.map(({ type }) => type)).toEqual(['voteClosed']);
  expect(facts.filter(({ type }) => type === 'opinionProposed').length).toBe(1);
  const { rows } = await stage.owner.query<{ state: string; context: PoleReviewContext; letters: number }>(
    `SELECT i.state, i.snapshot->'context' AS context, (SELECT count(DISTINCT (o.seq, o.fact))::int FROM workflow.outbox o
      WHERE o.instance_id = i.id AND o.fact = 'opinionProposed' AND o.withheld_reason IS NULL) AS letters
     FROM workflow.instance i WHERE aggregate_id = $1 AND key = $2`,
    [id, `review:${pole}`],
  );
  const [row] = rows;
  if (!row?.context.vote) throw new Error(`${pole} has no vote`);
  expect([row.state, row.letters]).toEqual(['inReview.opinionProposed', 1]);
  const counted = countOf(row.context, entries);
  expect([row.context.tally, closed[0]?.['tally']]).toEqual([counted, counted]);
}

function countOf({ vote, role, rules, roll }: PoleReviewContext, entries: Entry[]): Tally {
  const cast = entries.flatMap(({ command, at }) =>
    command.type === 'castBallot'
      ? [[command['seat'], { ballot: command['ballot'], person: command['person'], at }]]
      : [],
  );
  if (!vote) throw new Error('nobody votes');
  return tally({
    vote: { ...vote, ballots: Object.fromEntries(cast) },
    role,
    castingSeat: castingSeat(roll, () => false),
    rules: settingsOf(rules),
  });
}

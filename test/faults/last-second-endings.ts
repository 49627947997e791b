import type { Answer } from '../support/program.js';
import type { Stage } from '../support/stage.js';
import type { Copy } from './copies.js';
import type { LastSecond } from './last-seconds.js';
import { trailOf, type Entry } from './trail.js';

/** How a race ended: what was said, and which letters it owes, by the fact they tell. */
export interface Ending {
  actFirst: boolean;
  said: string[];
  letters: Record<string, number>;
}

/** Facts that would each be a second decision if they stood twice. */
const decisive = ['voteClosed', 'quorumMissed', 'opinionProposed', 'coReviewExpired', 'fellSilent', 'outcomeComputed', 'labelGranted', 'requestLapsed']; // prettier-ignore

/**
 * The history of one race, which must be one of the two legal ones: the act was in time, is answered 200 and stands in
 * the trail before the deadline; or the deadline was first, and the act is refused with its reason and stands nowhere.
 */
export async function endingOf(
  stage: Stage,
  { race, copy, answer, due }: { race: LastSecond; copy: Copy; answer: Answer; due: string },
): Promise<Ending> {
  const entries = (await trailOf(stage.owner, copy.id)).slice(race.original.bodies.size);
  const met = entries.filter((entry) => asksDeadline(entry, race));
  const told = entries.filter(({ facts }) => facts.some(({ type }) => type === race.says));
  // R44: a ballot after its vote is kept, and counts for nothing.
  const kept = entries.some(({ facts }) => facts.some(({ type }) => type === 'lateBallotKept'));
  const actFirst = answer.status === 200 && !kept;
  expect([answer.status, told.length, met.length]).toEqual(
    actFirst ? [200, 1, race.stillDue ? 1 : 0] : [kept ? 200 : 409, 0, 1],
  );
  if (answer.status === 409)
    expect(reasonsOf(answer)).toEqual([expect.objectContaining({ code: expect.any(String) })]);
  // Late is never counted, early never fired (R44, R53).
  for (const { at } of told) expect([at, at < due]).toEqual([at, true]);
  for (const { at } of met) expect([at, at >= due]).toEqual([at, true]);
  const said = entries.flatMap(({ facts }) => facts.map(({ type }) => type));
  const twice = decisive.filter((fact) => said.filter((one) => one === fact).length > 1);
  expect(twice).toEqual([]);
  await expectViewOf(stage, copy, entries);
  return { actFirst, said: [...said].sort(), letters: await lettersOf(stage, copy, entries) };
}

const asksDeadline = ({ key, command }: Entry, { due }: LastSecond) =>
  command.type === 'deadlineReached' && `${key}/${String(command['deadline'])}` === due;

const reasonsOf = ({ body }: Answer): unknown => (body as unknown as { reasons?: unknown }).reasons;

/** The screen says what the trail says: the states, and the count of the ballots. */
async function expectViewOf(stage: Stage, { id, reference }: Copy, entries: Entry[]): Promise<void> {
  const officer = await stage.as(stage.people.officer('moveo'));
  const { body } = await officer.get(`/dossiers/${reference}`);
  const { rows } = await stage.owner.query<{ key: string; state: string }>(
    'SELECT key, state FROM workflow.instance WHERE aggregate_id = $1',
    [id],
  );
  const states = Object.fromEntries(rows.map(({ key, state }) => [key, state]));
  expect([body.state, ...body.reviews.map(({ state }) => state)]).toEqual([
    states['request'],
    ...body.reviews.map(({ pole }) => states[`review:${pole}`]),
  ]);
  const counted = entries.flatMap(({ facts }) => facts).find(({ type }) => type === 'voteClosed');
  if (counted) expect(body.reviews.find(({ pole }) => pole === 'moveo')?.tally).toEqual(counted['tally']);
}

/** How many letters each fact owes; each is owed by the very entry that tells the fact. */
async function lettersOf({ owner }: Stage, { id }: Copy, entries: Entry[]): Promise<Record<string, number>> {
  const { rows } = await owner.query<{ key: string; seq: number; fact: string; letters: number }>(
    `SELECT i.key, o.seq, o.fact, count(*)::int AS letters FROM workflow.outbox o
     JOIN workflow.instance i ON i.id = o.instance_id
     WHERE o.aggregate_id = $1 AND o.withheld_reason IS DISTINCT FROM 'copied' GROUP BY 1, 2, 3`,
    [id],
  );
  for (const { key, seq, fact } of rows) {
    const entry = entries.find((one) => one.key === key && one.seq === seq);
    expect(entry?.facts.map(({ type }) => type)).toContain(fact);
  }
  return Object.fromEntries(rows.map(({ key, fact, letters }) => [`${key} ${fact}`, letters]).sort());
}

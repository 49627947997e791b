/**
 * The statements of the lists say the same as the requests read whole: a line leaves most of a snapshot out, and the
 * first screen looks only where a deadline presses. Every role, every situation. 15 s.
 */
import { requestsOn } from '../../test/support/requests-on-stage.js';
import { openStage, type Stage } from '../../test/support/stage.js';
import { allDeadlines } from '../../workflows/index.js';
import { pressingOn, reachOf, type Pressing, type Reach } from './reach.js';
import { situationOf } from './read.js';
import { readingIn } from './view/lines.js';
import { readingOf, type Reading } from './view/reader.js';
import { ownerOf, seatsOf } from './view/seats.js';
import { workOn } from './view/work-view.js';
import { workFor } from './work-for.js';

let stage: Stage;
let readers: string[];

beforeAll(async () => {
  stage = await openStage();
  await requestsOn(stage);
  const { people } = stage;
  const emails = [
    ...[people.holder, people.secretary],
    ...['moveo', 'id4car'].flatMap((pole) => [people.officer(pole), people.chair(pole)]),
    ...people
      .voters('moveo')
      .slice(1, 3)
      .map(({ email }) => email),
    ...people.experts('moveo').slice(0, 1),
    ...people.all.filter(({ role }) => role === 'funderCorrespondent').map(({ email }) => email),
  ];
  const { rows } = await stage.owner.query<{ id: string }>(
    'SELECT id FROM account WHERE email = ANY($1) ORDER BY array_position($1, email)',
    [emails],
  );
  readers = rows.map(({ id }) => id);
}, 120_000);
afterAll(() => stage.close());

const pool = () => stage.parts.readPool;

/** How many lines were held against their request read whole. */
async function compared(): Promise<number> {
  let lines = 0;
  for (const person of readers) {
    const reach = await reachOf(pool(), person, {
      state: null,
      mine: false,
      recent: false,
      limit: 51,
      after: null,
    });
    for (const one of reach.requests) {
      const [line, whole] = [readingIn(reach, person, one), await wholeOf(one.reference, person)];
      expect([one.reference, person, said(line)]).toEqual([one.reference, person, said(whole)]);
      expect(one.due).toEqual(whole && nearest(whole));
      lines += 1;
    }
  }
  return lines;
}

describe('a line of the list', () => {
  it('says what the whole request says, to each reader', async () => {
    expect(await compared()).toBeGreaterThan(40);
  });
});

const wholeOf = async (reference: string, person: string) =>
  readingOf(person, await situationOf(pool(), reference));

/** Reasons are words of the dossier page; a line has none of them. */
const said = (reading: Reading | null) =>
  reading && {
    state: reading.state,
    level: reading.level,
    owner: ownerOf(reading),
    seats: seatsOf(reading).map(({ pole, position, at, lead, yours }) => ({
      pole,
      position,
      at,
      lead,
      yours,
    })),
  };

/** At the same instant the request's own goes first. */
function nearest({ aggregate }: Reading) {
  const [first] = allDeadlines(aggregate)
    .filter(({ of, reminder }) => !reminder && ['request', 'label'].includes(of))
    // R70: what a pôle withdraws is between it and the holder, and no line tells its dates.
    .filter(({ deadline }) => !deadline.startsWith('withdrawal'))
    .sort((one, other) => one.at.localeCompare(other.at) || other.of.localeCompare(one.of));
  return first ? { deadline: first.deadline, at: first.at } : null;
}

describe('the first screen', () => {
  it('finds every task there is, the most pressing request first', async () => {
    let tasks = 0;
    for (const person of readers) {
      const found = await workFor(pool(), person);
      const known = await reachOf(pool(), person, {
        state: null,
        mine: false,
        recent: false,
        limit: 51,
        after: null,
      });
      const all: string[] = [];
      for (const { reference, id } of known.requests) {
        const { instances } = await situationOf(pool(), reference);
        const whole = { ...known, requests: [] };
        const one = { ...known.requests.find((line) => line.id === id), instances };
        all.push(...tasksIn(workOn(whole, person, one as Pressing)));
      }
      expect([person, found.works.flatMap(tasksIn).sort()]).toEqual([person, all.sort()]);
      const places = found.reach.requests.map(({ place }) => `${place.at} ${place.id}`);
      expect(places).toEqual([...places].sort());
      tasks += all.length;
    }
    expect(tasks).toBeGreaterThan(10);
  });

  it('goes on after a place, and finds each request once', async () => {
    const [person = ''] = readers.slice(2);
    const seen: string[] = [];
    let after: Pressing['place'] | null = null;
    for (;;) {
      const page: Reach<Pressing> = await pressingOn(pool(), person, { limit: 2, after });
      if (page.requests.length === 0) break;
      seen.push(...page.requests.map(({ id }) => id));
      after = page.requests.at(-1)?.place ?? null;
    }
    const whole = await pressingOn(pool(), person, { limit: 100, after: null });
    expect(seen).toEqual(whole.requests.map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(4);
  });
});

const tasksIn = ({ tasks }: ReturnType<typeof workOn>) =>
  tasks.map(({ reference, act }) => `${reference} ${act.command} ${act.pole} ${act.seat}`);

// Last: it ends what the others read.
it('a line says it of steps that were missed too, a silent lead among them', async () => {
  await stage.pass('24 days');
  const { rows } = await stage.owner.query(`SELECT 1 FROM workflow.instance
    WHERE key = 'request' AND state = 'leadReview' AND (snapshot #>> '{context,escalated}')::boolean`);
  expect(rows.length).toBeGreaterThan(0);
  expect(await compared()).toBeGreaterThan(40);
}, 120_000);

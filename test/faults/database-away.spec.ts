import { Browser } from '../support/browser.js';
import { drafted, duo } from '../support/play.js';
import { openArena, type Arena } from './arena.js';
import { insist } from './client.js';
import { count, replayable, report, seedOf } from './counts.js';
import { random } from './random.js';

/** F16. About 6 s in `npm test`; the length of an absence is counted in answers and turns of the worker, not in time. */
const absences = count('F16', 'absences');
const answersEach = 5;
const visitors = 4;

let arena: Arena;
let cookies: ReadonlyMap<string, string>;
beforeAll(async () => {
  arena = await openArena();
  cookies = (await arena.stage.browse(arena.stage.people.holder)).cookies;
}, 120_000);
afterAll(() => arena.close(), 120_000);

interface Heard {
  status: number;
  retryAfter: number;
  text: string;
}

// Processes of their own take long to start: the whole pipeline tries this, `npm test` leaves it out.
(absences > 0 ? it : it.skip)(
  'with the database away pages say so in French, the processes live on and serve again by themselves',
  async () => {
    await replayable('F16', async () => {
      const seen = { answers: 0, away: 0 };
      for (let n = 0; n < absences; n++) await absence(n, seen);
      await arena.rest();
      const { lost, doubled, wrong, acts, letters } = await arena.verdict();
      const deaths = [...arena.webs, ...arena.workers].flatMap((each) => each.deaths());
      report('F16', {
        ...seen,
        acts,
        letters,
        exits: deaths.length,
        lost: lost.length,
        doubled: doubled.length,
      });
      expect({ lost, doubled, wrong, deaths }).toEqual({ lost: [], doubled: [], wrong: [], deaths: [] });
    });
  },
  60_000 + absences * 60_000,
);

async function absence(n: number, seen: { answers: number; away: number }): Promise<void> {
  const { stage, webs, workers, as, history } = arena;
  const [web, worker] = [webs[0], workers[0]];
  if (!web || !worker) throw new Error('no process');
  const reference = await drafted(stage, duo());
  const paths = ['/', `/dossiers/${reference}`, '/profil'];
  const visit = async (path: string) => heard(web.base(), path);
  expect((await Promise.all(paths.map(visit))).map(({ status }) => status)).toEqual([200, 200, 200]);
  const probe = async (name: string) => (await fetch(`${web.base()}/${name}`)).status;
  const stumbles = () => worker.lines().filter((line) => line.includes('background work failed')).length;
  const before = stumbles();
  const how = n % 2 === 0 ? 'gone' : 'starting';
  await Promise.all([web.door.shut(how), worker.door.shut(how)]);
  const submission = insist(
    { who: stage.people.holder, reference, command: 'submit' },
    { as, history, chance: random(seedOf('F16')).branch(n) },
  );
  void submission.catch(() => undefined);
  const load = Array.from({ length: visitors }, async (_, visitor) => {
    const all: Heard[] = [];
    for (let turn = 0; turn < answersEach; turn++) all.push(await visit(paths[(visitor + turn) % 3] ?? '/'));
    return all;
  });
  const answers = (await Promise.all(load)).flat();
  expect(answers.filter((answer) => !saysAway(answer))).toEqual([]);
  expect([await probe('readyz'), await probe('healthz')]).toEqual([503, 200]);
  await until(() => stumbles() > before);
  await Promise.all([web.door.open(), worker.door.open()]);
  await submission;
  await until(async () => (await probe('readyz')) === 200);
  expect((await Promise.all(paths.map(visit))).map(({ status }) => status)).toEqual([200, 200, 200]);
  seen.answers += answers.length;
  seen.away += answers.filter(({ status }) => status === 503).length;
}

async function heard(base: string, path: string): Promise<Heard> {
  const browser = new Browser(base);
  for (const [name, value] of cookies) browser.cookies.set(name, value);
  const { status, headers, body } = await browser.get(path, { 'accept-language': 'fr' });
  return { status, retryAfter: Number(headers.get('retry-after')), text: body };
}

/** 503, when to come back, in French, and nothing of how it is made. */
function saysAway({ status, retryAfter, text }: Heard): boolean {
  const told = text.includes('<html lang="fr"') && text.includes('Le service est arrêté un moment');
  const inner = /node_modules|\.js:\d+|ECONNREFUSED|57P03|starting up|terminated/;
  return status === 503 && retryAfter > 0 && told && !inner.test(text);
}

async function until(come: () => boolean | Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 600; looks++) {
    if (await come()) return;
    await new Promise((passed) => setTimeout(passed, 50));
  }
  throw new Error('it never came');
}

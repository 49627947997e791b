import { Agent, request } from 'node:http';
import { tokenFor } from '../support/program.js';
import { openArena, type Arena, type Web } from './arena.js';
import { count, replayable, report } from './counts.js';

/** F22. About 5 s in `npm test`, of which a restart takes 2. */
const restarts = count('F22', 'restarts');
const clients = 6;

let arena: Arena;
let authorization: string;
beforeAll(async () => {
  arena = await openArena({ workers: 0 });
  authorization = `Bearer ${await tokenFor(arena.stage.owner, arena.stage.people.holder)}`;
}, 120_000);
afterAll(() => arena.close(), 120_000);

/** `refused`: nobody took the connection, another process would. `cut`: a connection was there, the answer was not. */
type Outcome = 'answered' | 'refused' | 'cut';
const cuts: string[] = [];
const cut = (why: string): Outcome => (cuts.push(why), 'cut');

// Processes of their own take long to start: the whole pipeline tries this, `npm test` leaves it out.
(restarts > 0 ? it : it.skip)(
  'SIGTERM under load cuts no request',
  async () => {
    await replayable('F22', async () => {
      const [web] = arena.webs;
      if (!web) throw new Error('no web process');
      const seen: Record<Outcome, number> = { answered: 0, refused: 0, cut: 0 };
      const statuses = new Set<number | null>();
      for (let n = 0; n < restarts; n++) statuses.add(await restart(web, seen));
      report('F22', { ...seen, restarts });
      expect([cuts, [...statuses]]).toEqual([[], [0]]);
      expect(seen.answered).toBeGreaterThan(restarts * clients * 2);
    });
  },
  60_000 + restarts * 30_000,
);

/** Clients on kept connections ask without a pause; the process is told to stop among them, and comes again. */
async function restart(web: Web, seen: Record<Outcome, number>): Promise<number | null> {
  let answered = 0;
  let over = false;
  const loops = Array.from({ length: clients }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let outcome: Outcome = 'answered'; !over && outcome === 'answered';) {
      outcome = await ask(web.base(), agent);
      seen[outcome] += 1;
      answered += 1;
    }
    agent.destroy();
  });
  for (let looks = 0; answered < clients * 3 && looks < 1000; looks++) await pause(10);
  const status = await web.stop();
  over = true;
  await Promise.all(loops);
  await web.revive();
  return status;
}

const pause = (ms: number) => new Promise((passed) => setTimeout(passed, ms));

function ask(base: string, agent: Agent): Promise<Outcome> {
  return new Promise((told) => {
    const asked = request(`${base}/api/v1/work`, { agent, headers: { authorization } }, (answer) => {
      const whole = () => answer.complete && answer.statusCode === 200;
      answer.resume().on('end', () => told(whole() ? 'answered' : cut(`status ${answer.statusCode}`)));
      answer.on('error', (fault) => told(cut(`in the answer: ${fault.message}`)));
    });
    asked.on('error', (fault) => {
      const refused = 'code' in fault && fault.code === 'ECONNREFUSED';
      const kept = asked.reusedSocket ? 'kept' : 'new';
      told(refused ? 'refused' : cut(`on a ${kept} connection: ${fault.message}`));
    });
    asked.end();
  });
}

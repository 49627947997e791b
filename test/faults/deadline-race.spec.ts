/** F7: a deadline against an act at the last second. About 12 s at the counts of `npm test`. */
import { Engine, Scheduler, verifyAll } from '../../src/engine/index.js';
import { kinds } from '../../src/parts.js';
import { openStage, type Stage } from '../support/stage.js';
import { copiesOf } from './copies.js';
import { count, replayable, report, seedOf } from './counts.js';
import { dueOf, raceDeadline } from './deadline-race.js';
import { endingOf, type Ending } from './last-second-endings.js';
import { lastSeconds } from './last-seconds.js';
import { random } from './random.js';

const atOnce = 8;
const raced = Object.entries(lastSeconds).slice(0, count('F7', 'acts'));
const races = Math.ceil(count('F7', 'races') / raced.length);
const chance = random(seedOf('F7'));

let stage: Stage;
afterEach(() => stage.close());

const scheduler = () =>
  new Scheduler(stage.parts.enginePool, new Engine(stage.parts.enginePool, kinds), 1000, (message, fault) => {
    throw new Error(message, { cause: fault });
  });

describe('at its last second', () => {
  it.each(raced)(
    '%s is counted in time or refused with its reason, and all tell the same',
    async (name, prepare) => {
      stage = await openStage();
      const race = await prepare(stage);
      const due = await dueOf(stage, race);
      const schedulers = [scheduler(), scheduler()];
      const endings: Ending[] = [];
      for (let done = 0; done < races; done += atOnce) {
        await replayable('F7', async () => {
          const copies = await copiesOf(stage.owner, race.original, Math.min(atOnce, races - done));
          const from = new Date(Date.parse(due) - chance.branch(done).below(300)).toISOString();
          const answers = await raceDeadline(stage, { race, copies, schedulers, from });
          await stage.pass('1 minute');
          for (const [n, copy] of copies.entries()) {
            const answer = answers[n];
            if (!answer) throw new Error('an act was never answered');
            endings.push(await endingOf(stage, { race, copy, answer, due }));
          }
        });
      }
      const first = endings.filter(({ actFirst }) => actFirst);
      const later = endings.filter(({ actFirst }) => !actFirst);
      // Equal histories owe equal letters, to the last one.
      for (const alike of [first, later])
        expect(new Set(alike.map(({ letters }) => JSON.stringify(letters))).size).toBeLessThan(2);
      report('F7', {
        [name]: { races: endings.length, 'act first': first.length, 'deadline first': later.length },
      });
      expect(await verifyAll(stage.parts.readPool)).toEqual([]);
      const { rows } = await stage.owner.query('SELECT kind, data FROM workflow.task');
      expect(rows).toEqual([]);
    },
    3_600_000,
  );
});

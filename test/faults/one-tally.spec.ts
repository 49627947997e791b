/** F5: one tally and one outcome, however many vote or sign at once. About 10 s at the counts of `npm test`. */
import { verifyAll } from '../../src/engine/index.js';
import type { Ballot } from '../../workflows/index.js';
import { peopleOf } from '../support/people.js';
import { openStage, type Stage } from '../support/stage.js';
import { raceBallots } from './ballot-race.js';
import { fourOpinions, openVote } from './brinks.js';
import { raceChairs } from './chair-race.js';
import { copiesOf } from './copies.js';
import { count, replayable, report, seedOf } from './counts.js';
import { addFifthPole } from './organs.js';
import { random } from './random.js';

const dossiers = count('F5', 'dossiers');
const chance = random(seedOf('F5'));
const atOnce = 50;
/** Voters of the organ, and the share of the dossiers it decides: the large ones cost most. */
const organs = [
  { voters: 4, share: 0.44 },
  { voters: 8, share: 0.2 },
  { voters: 16, share: 0.1 },
  { voters: 32, share: 0.04 },
  { voters: 64, share: 0.02 },
].filter(({ voters }) => voters <= count('F5', 'voters'));
const invited = ['id4car', 'mta', 'nord', 'pvf'] as const;
const everyOpinion: Ballot[][] = [
  ['favourable', 'favourable', 'favourable', 'favourable'],
  ['favourableWithReservations', 'abstain', 'favourable', 'complementRequested'],
  ['abstain', 'abstain', 'complementRequested', 'abstain'],
  ['favourable', 'unfavourable', 'favourable', 'unfavourable'],
];
const opinions = everyOpinion.slice(0, count('F5', 'outcomes'));

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await addFifthPole(stage.owner);
  stage = { ...stage, people: await peopleOf(stage.owner) };
}, 60_000);
afterAll(() => stage.close(), 120_000);

/** Copies a prepared request so many times, a few at a time, and races on each. */
async function onCopies(
  original: Parameters<typeof copiesOf>[1],
  number: number,
  race: (copy: { id: string; reference: string }, n: number) => Promise<void>,
): Promise<void> {
  for (let done = 0; done < number; done += atOnce) {
    const copies = await copiesOf(stage.owner, original, Math.min(atOnce, number - done));
    for (const [n, copy] of copies.entries()) await replayable('F5', () => race(copy, done + n));
  }
}

describe('four chairs who sign at once', () => {
  it.each(opinions.map((ballots, n) => ({ ballots, n, said: ballots.join(', ') })))(
    'after $said make one outcome, that of the rule',
    async ({ ballots, n }) => {
      const { original } = await fourOpinions(stage, invited, ballots);
      const number = Math.max(1, Math.round((dossiers * 0.2) / opinions.length));
      await onCopies(original, number, (copy, nth) =>
        raceChairs(stage, copy, { poles: invited, chance: chance.branch((n + 100) * 1e6 + nth) }),
      );
      report('F5', { [`four chairs ${n + 1}`]: { races: number, 'decided other than once': 0 } });
      expect(await verifyAll(stage.parts.readPool)).toEqual([]);
    },
    3_600_000,
  );
});

describe('the last ballots of an organ, cast at once', () => {
  it.each(organs)(
    'by $voters voters are counted once',
    async ({ voters, share }) => {
      const brink = await openVote(stage, voters);
      const number = Math.max(1, Math.round(dossiers * share));
      const seen = { races: 0, clicks: 0, doubled: 0, refused: 0 };
      await onCopies(brink.original, number, async (copy, n) => {
        const options = { voters: brink.voters, pole: 'moveo', chance: chance.branch(voters * 1e6 + n) };
        const race = await raceBallots(stage, copy, options);
        seen.races += 1;
        seen.clicks += race.clicks;
        seen.doubled += race.doubled;
        seen.refused += race.refused;
      });
      report('F5', { [`organs of ${voters}`]: { ...seen, 'tallied other than once': 0 } });
      expect(await verifyAll(stage.parts.readPool)).toEqual([]);
    },
    3_600_000,
  );
});

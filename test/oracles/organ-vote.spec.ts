/**
 * F6: the vote of an organ is R30-R34, ballot for ballot, and their order never matters. Every ballot or none of every
 * seat under the default settings; every handful of ballots under every setting. 3 s at the counts of `npm test`.
 */
import type { Ballot, Opinion, Roll, Seat } from '../../workflows/vocabulary.js';
import { electorate } from '../../workflows/pole-review/v1/electorate.js';
import { castingSeat, tally } from '../../workflows/pole-review/v1/tally.js';
import type { CastBallot } from '../../workflows/pole-review/v1/vocabulary.js';
import { count, report, seedOf } from '../faults/counts.js';
import { random } from '../faults/random.js';
import { verdictOf, type House, type Said, type Verdict, type Voter } from './organ-vote.js';

const sizes = [3, 4, 5, 6, 7].filter((size) => size <= count('F6', 'seats'));
const usual: Omit<House, 'lead' | 'secondCall' | 'remote' | 'castingVote'> = {
  quorumPercent: 50,
  minimumVoters: 3,
  secondCallMinimum: 2,
  reservationsPercent: 50,
};
const yesNo = [true, false];

/** Who of the chair and the deputy is recused; further members who are take no part in either case. */
const heads = [
  { chair: false, deputy: false },
  { chair: true, deputy: false },
  { chair: true, deputy: true },
  { chair: false, deputy: true },
];
type Heads = (typeof heads)[number];

const sittings: Pick<House, 'lead' | 'secondCall' | 'remote' | 'castingVote'>[] = yesNo.flatMap((lead) =>
  yesNo.flatMap((secondCall) =>
    yesNo.flatMap((remote) => yesNo.map((castingVote) => ({ lead, secondCall, remote, castingVote }))),
  ),
);

const everyHouse: House[] = sittings.flatMap((sitting) =>
  [25, 50, 60, 75, 100].flatMap((quorumPercent) =>
    [1, 3, 4].flatMap((minimumVoters) =>
      [1, 2, 3].flatMap((secondCallMinimum) =>
        [25, 50, 67, 100].map((reservationsPercent) => ({
          ...sitting,
          ...{ quorumPercent, minimumVoters, secondCallMinimum, reservationsPercent },
        })),
      ),
    ),
  ),
);

type Box = (Said | undefined)[];
const slips: Box = ['F', 'R', 'C', 'U', 'A', undefined];

function* everyBox(seats: number): Generator<Box> {
  if (seats === 0) return yield [];
  for (const rest of everyBox(seats - 1)) for (const slip of slips) yield [slip, ...rest];
}

/** Ballots of members who are nobody in particular: how many of each is all that differs. */
function* everyHandful(seats: number, from = 0): Generator<Box> {
  if (seats === 0) return yield [];
  for (let n = from; n < slips.length; n++)
    for (const rest of everyHandful(seats - 1, n)) yield [slips[n], ...rest];
}

const words: Record<Said, Ballot> = {
  F: 'favourable',
  R: 'favourableWithReservations',
  C: 'complementRequested',
  U: 'unfavourable',
  A: 'abstain',
};
const verdicts: Record<Opinion, Verdict> = {
  favourable: 'favourable',
  favourableWithReservations: 'withReservations',
  unfavourable: 'unfavourable',
  postponed: 'postponed',
  noObjection: 'noObjection',
};

/** The organ whose seats left to vote are those of the box, in order: chair and deputy first, unless they are recused. */
function organOf(box: Box, { chair, deputy }: Heads, recusedMembers: number): Voter[] {
  const left = [...box];
  const head = (office: 'chair' | 'deputy', recused: boolean): Voter =>
    recused ? { office, recused } : withBallot({ office }, left.shift());
  const offices = [head('chair', chair), head('deputy', deputy)];
  const gone = Array.from({ length: recusedMembers }, (): Voter => ({ recused: true }));
  return [...offices, ...gone, ...left.map((slip) => withBallot({}, slip))];
}

const withBallot = (voter: Voter, ballot: Said | undefined): Voter => ({
  ...voter,
  ...(ballot !== undefined && { ballot }),
});

const officeOf = { chair: { chair: true }, deputy: { deputy: true } };
const at = '2026-03-02T09:00:00.000Z';
/** The seat of this place in the organ, made once: millions of organs are counted. */
const seats = (['chair', 'deputy', undefined] as const).map((office) =>
  Array.from({ length: 12 }, (_, index): Seat => ({
    ...{ id: `seat${index}`, person: `person${index}`, college: 'industry', kind: 'voting' },
    ...(office && officeOf[office]),
  })),
);
const seatOf = ({ office }: Voter, index: number): Seat =>
  seats[office === 'chair' ? 0 : office === 'deputy' ? 1 : 2]?.[index] as Seat;

const ruleValues = (house: House) => ({
  minimumVoters: house.minimumVoters,
  quorumShare: house.quorumPercent / 100,
  secondCallMinimum: house.secondCallMinimum,
  reservationsShare: house.reservationsPercent / 100,
  castingVote: house.castingVote,
});

/** The product's count of the same organ, its ballots put into the box in their order or from the last. */
function productOf(voters: Voter[], house: House, backwards: boolean): Verdict {
  const roll: Roll = voters.map(seatOf);
  const recused = (person: string) => voters[Number(person.slice(6))]?.recused === true;
  const rules = ruleValues(house);
  const eligible = electorate(roll, recused, rules);
  const ballots: Record<string, CastBallot> = {};
  for (let n = 0; n < voters.length; n++) {
    const index = backwards ? voters.length - 1 - n : n;
    const said = voters[index]?.ballot;
    const { id, person } = roll[index] as Seat;
    if (said !== undefined) ballots[id] = { ballot: words[said], person, voter: person, at };
  }
  const { opinion } = tally({
    vote: {
      electorate: backwards ? eligible.reverse() : eligible,
      ballots,
      secondCall: house.secondCall,
      mode: house.remote ? 'remote' : 'session',
    },
    role: house.lead ? 'lead' : 'invited',
    castingSeat: castingSeat(roll, recused),
    rules,
  });
  return opinion === null ? 'quorumMissed' : verdicts[opinion];
}

const chance = random(seedOf('F6'));

/** What the two make of one organ, and of its ballots in another order; nothing when they agree. */
function disagreement(voters: Voter[], house: House): string[] {
  const wanted = verdictOf(voters, house);
  const seen = [productOf(voters, house, false), productOf(voters, house, true)];
  if (seen.every((verdict) => verdict === wanted)) return [];
  return [`${JSON.stringify({ voters, house })}: ${seen.join(', in another order ')}, not ${wanted}`];
}

/** The first disagreements of all the cases, and how many cases there were. */
function compare(cases: Iterable<[Voter[], House]>): { cases: number; wrong: string[] } {
  const told = { cases: 0, wrong: [] as string[] };
  for (const [voters, house] of cases) {
    told.cases++;
    if (told.wrong.length < 5) told.wrong.push(...disagreement(voters, house));
  }
  return told;
}

function* byDefault(seats: number): Generator<[Voter[], House]> {
  for (const box of everyBox(seats))
    for (const recused of heads)
      for (const sitting of sittings) yield [organOf(box, recused, 0), { ...usual, ...sitting }];
}

/** Under so many of the settings, evenly drawn; all of them when that many are asked for. */
function* underSettings(seats: number): Generator<[Voter[], House]> {
  const houses = chance.shuffled(everyHouse).slice(0, count('F6', 'settings'));
  for (const house of houses)
    for (const recused of heads)
      for (const first of slips)
        for (const second of slips)
          for (const rest of everyHandful(seats - 2))
            yield [organOf([first, second, ...rest], recused, seats % 3), house];
}

describe.each(sizes)('the vote of %d eligible seats', (size) => {
  it('is that of the rule, every ballot or none, whoever of the heads is recused, in any order', () => {
    const { cases, wrong } = compare(byDefault(size));
    report('F6', { [`every box of ${size}`]: cases, different: wrong.length });
    expect(wrong).toEqual([]);
  }, 3_600_000);

  it('is that of the rule under every setting, in any order', () => {
    const { cases, wrong } = compare(underSettings(size));
    report('F6', { [`settings with ${size}`]: cases, different: wrong.length });
    expect(wrong).toEqual([]);
  }, 3_600_000);
});

/** R33 and R34 as their sentences read: every ballot, or none, of three and of four seats. 1 s. */
import { describe, expect, it } from '@jest/globals';
import { defaultRules } from '../../rule-set.js';
import { ballots, type Ballot, type Opinion, type Roll, type Seat } from '../../vocabulary.js';
import { electorate } from './electorate.js';
import { castingSeat, tally } from './tally.js';
import type { CastBallot, ReviewRole } from './vocabulary.js';

type Slip = Ballot | null;
interface Sitting {
  role: ReviewRole;
  /** who of the chair and the deputy is recused */
  recused: 'nobody' | 'chair' | 'both';
  castingVote: boolean;
}

const slips: Slip[] = [...ballots, null];

function* everySlip(count: number): Generator<Slip[]> {
  if (count === 0) return yield [];
  for (const rest of everySlip(count - 1)) for (const slip of slips) yield [...rest, slip];
}

const sittings: Sitting[] = (['lead', 'invited'] as const).flatMap((role) =>
  (['nobody', 'chair', 'both'] as const).flatMap((recused) =>
    [true, false].map((castingVote) => ({ role, recused, castingVote })),
  ),
);

/** An organ whose seats left to vote are `count`: the chair, then the deputy, unless they are recused. */
function organ(count: number, { recused }: Sitting): { roll: Roll; gone: Set<string> } {
  const heads: Seat[] = [seat('chair', { chair: true }), seat('deputy', { deputy: true })];
  const gone = new Set(
    recused === 'nobody' ? [] : recused === 'chair' ? ['p-chair'] : ['p-chair', 'p-deputy'],
  );
  const members = Array.from({ length: count - 2 + gone.size }, (_, index) => seat(`m${index}`));
  return { roll: [...heads, ...members], gone };
}

const seat = (id: string, more: Partial<Seat> = {}): Seat => ({
  id,
  person: `p-${id}`,
  college: 'industry',
  kind: 'voting',
  ...more,
});

/** R33 and R34 read aloud; `head` is what the chair (or, the chair recused, the deputy) put in the box. */
function oracle(cast: Slip[], head: Slip, sitting: Sitting): Opinion | null {
  const count = (ballot: Ballot) => cast.filter((slip) => slip === ballot).length;
  const present = cast.filter((slip) => slip !== null).length;
  if (present < Math.max(3, Math.ceil(cast.length / 2))) return null;
  const withReservations = count('favourableWithReservations');
  const votesFor = count('favourable') + withReservations;
  const votesAgainst = count('unfavourable') + count('complementRequested');
  const softened = sitting.role === 'lead' ? 'postponed' : 'noObjection';
  const side = votesFor === votesAgainst && sitting.castingVote ? sideOf(head) : null;
  if (votesFor === votesAgainst && side === null) return softened;
  if (votesFor > votesAgainst || side === 'for') {
    return withReservations * 2 >= votesFor ? 'favourableWithReservations' : 'favourable';
  }
  return count('complementRequested') > count('unfavourable') ? softened : 'unfavourable';
}

function sideOf(slip: Slip): 'for' | 'against' | null {
  if (slip === null || slip === 'abstain') return null;
  return slip === 'favourable' || slip === 'favourableWithReservations' ? 'for' : 'against';
}

function count(slipsCast: Slip[], sitting: Sitting, reversed = false) {
  const { roll, gone } = organ(slipsCast.length, sitting);
  const rules = { ...defaultRules, castingVote: sitting.castingVote };
  const recused = (person: string) => gone.has(person);
  const voters = electorate(roll, recused, rules);
  const cast = voters.flatMap(({ id, person }, index): [string, CastBallot][] => {
    const ballot = slipsCast[index];
    return ballot ? [[id, { ballot, person, at: '2026-03-02T09:00:00.000Z' }]] : [];
  });
  const box = Object.fromEntries(reversed ? cast.reverse() : cast);
  const vote = { electorate: voters, ballots: box, secondCall: false, mode: 'session' as const };
  return tally({ vote, role: sitting.role, castingSeat: castingSeat(roll, recused), rules });
}

/** The head's slip is the first: chair, or deputy when the chair is gone; nobody's when both are. */
const headOf = (cast: Slip[], { recused }: Sitting): Slip => (recused === 'both' ? null : (cast[0] ?? null));

function disagreements(seats: number, sitting: Sitting): string[] {
  const wrong: string[] = [];
  for (const cast of everySlip(seats)) {
    const wanted = oracle(cast, headOf(cast, sitting), sitting);
    const got = count(cast, sitting);
    if (got.opinion !== wanted) wrong.push(`${cast.join(' ')}: ${got.opinion}, not ${wanted}`);
    if (JSON.stringify(got) !== JSON.stringify(count(cast, sitting, true)))
      wrong.push(`${cast.join(' ')}: order`);
  }
  return wrong;
}

describe.each([3, 4])('the count of %d seats', (seats) => {
  it.each(sittings)('is R33 and R34: $role, recused: $recused, casting vote: $castingVote', (sitting) => {
    expect(disagreements(seats, sitting).slice(0, 5)).toEqual([]);
  });
});

describe('the figures of a count', () => {
  const sitting: Sitting = { role: 'invited', recused: 'nobody', castingVote: true };

  it('say who was there and on which side', () => {
    const got = count(
      ['favourableWithReservations', 'abstain', 'complementRequested', 'favourable'],
      sitting,
    );
    expect(got).toMatchObject({ eligible: 4, present: 4, quorum: 3, quorumMet: true, abstain: 1 });
    expect(got).toMatchObject({ for: 2, withReservations: 1, against: 1, complement: 1, castingVote: null });
  });

  it('name the casting vote only when it broke a tie', () => {
    expect(count(['favourable', 'unfavourable', 'abstain'], sitting).castingVote).toBe('for');
    expect(count(['unfavourable', 'favourable', 'abstain'], sitting).castingVote).toBe('against');
    expect(count(['abstain', 'favourable', 'unfavourable'], sitting).castingVote).toBeNull();
    expect(count(['favourable', 'favourable', 'abstain'], sitting).castingVote).toBeNull();
  });
});

/** The figures of a count, as the minutes state them. What they decide is F6's: test/oracles/organ-vote.spec.ts. */
import { defaultRules } from '../../rule-set.js';
import type { Ballot } from '../../vocabulary.js';
import { tally } from './tally.js';

/** The count of an invited pôle's organ whose first seat is the chair's. */
function count(said: Ballot[]) {
  const seats = said.map((ballot, index) => ({ id: `s${index}`, person: `p${index}`, ballot }));
  return tally({
    vote: {
      electorate: seats.map(({ id, person }) => ({ id, person, college: 'industry', kind: 'voting' })),
      ballots: Object.fromEntries(
        seats.map(({ id, person, ballot }) => [
          id,
          { ballot, person, voter: person, at: '2026-03-02T09:00:00.000Z' },
        ]),
      ),
      secondCall: false,
      mode: 'session',
    },
    role: 'invited',
    castingSeat: 's0',
    rules: defaultRules,
  });
}

describe('the figures of a count', () => {
  it('say who was there and on which side', () => {
    const got = count(['favourableWithReservations', 'abstain', 'complementRequested', 'favourable']);
    expect(got).toMatchObject({ eligible: 4, present: 4, quorum: 3, quorumMet: true, abstain: 1 });
    expect(got).toMatchObject({ for: 2, withReservations: 1, against: 1, complement: 1, castingVote: null });
  });

  it('name the casting vote only when it broke a tie', () => {
    expect(count(['favourable', 'unfavourable', 'abstain']).castingVote).toBe('for');
    expect(count(['unfavourable', 'favourable', 'abstain']).castingVote).toBe('against');
    expect(count(['abstain', 'favourable', 'unfavourable']).castingVote).toBeNull();
    expect(count(['favourable', 'favourable', 'abstain']).castingVote).toBeNull();
  });
});

/** R34, R75: whose ballot breaks a tie when the power of a chair is lent; as the rules' sentences say it. 2 s. */
import { rollOf, sevenPoles, Story } from '../test/support/aggregate.js';
import { reviewOf, type Ballot, type Roll } from './index.js';

const [pole = '', east = ''] = sevenPoles;
const who = (rank: number) => `${pole}.${rank}`;
const [titular, deputy, member] = [who(1), who(2), who(3)];

/** The chair has lent the power to the member of this rank, or to nobody. */
function lentTo(rank: number | null): Roll {
  if (rank === null) return rollOf(pole);
  return rollOf(pole).map(({ chair: _, ...seat }) =>
    seat.person === who(rank) ? { ...seat, chair: true, titular } : seat,
  );
}

/** Four vote, two for and two against, whoever stands aside excepted; as the presidency is when the vote opens. */
const opened = (roll: Roll, aside: string[] = []) => {
  const story = new Story([pole, east]).submit().admit();
  for (const one of aside) story.declare(pole, one, false);
  return story.toCommittee(pole).review(pole, { type: 'openVote', mode: 'session', roll });
};

const voteOf = (story: Story) => reviewOf(story.aggregate, pole)?.context;
const castingVote = (story: Story, said: Record<number, Ballot>) => {
  for (const [rank, ballot] of Object.entries(said)) story.cast(pole, Number(rank), ballot);
  return voteOf(story)?.tally?.castingVote;
};

/** Somebody who has no part in the vote declares, and the roll of that day comes with it. */
const meanwhile = (story: Story, roll: Roll) =>
  story.request({ type: 'declareInterests', person: `${pole}.adv`, clear: true, rolls: { [pole]: roll } });

const tie = { 1: 'unfavourable', 2: 'unfavourable', 3: 'favourable', 4: 'favourable' } as const;

describe('the casting vote, where the chair has lent the power (R34, R75)', () => {
  it('is that of whoever has it', () => {
    expect(castingVote(opened(lentTo(null)), tie)).toBe('against');
    expect(castingVote(opened(lentTo(3)), tie)).toBe('for');
  });

  it('is the deputy’s where the chair who lent it stands aside: they had no power to lend', () => {
    const said = { 2: 'unfavourable', 3: 'favourable', 4: 'abstain' } as const;
    expect(castingVote(opened(lentTo(3), [titular]), said)).toBe('against');
    expect(castingVote(opened(lentTo(2), [titular]), said)).toBe('against');
  });

  it('is the deputy’s where whoever has it stands aside, and the chair’s where that is the deputy', () => {
    expect(
      castingVote(opened(lentTo(3), [member]), { 1: 'favourable', 2: 'unfavourable', 4: 'abstain' }),
    ).toBe('against');
    expect(
      castingVote(opened(lentTo(2), [deputy]), { 1: 'favourable', 3: 'unfavourable', 4: 'abstain' }),
    ).toBe('for');
  });

  it('is of who presided when it opened: a delegation given while the vote is open changes nothing', () => {
    expect(castingVote(opened(lentTo(null)), tie)).toBe('against');
    expect(castingVote(meanwhile(opened(lentTo(null)), lentTo(3)), tie)).toBe('against');
  });

  it('is of who presided when it opened: a delegation over while the vote is open changes nothing', () => {
    expect(castingVote(opened(lentTo(3)), tie)).toBe('for');
    expect(castingVote(meanwhile(opened(lentTo(3)), lentTo(null)), tie)).toBe('for');
  });
});

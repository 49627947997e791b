/** R30, R31 and R32 as their sentences read. Under a second. */
import { defaultRules } from '../../rule-set.js';
import type { Roll, Seat } from '../../vocabulary.js';
import { electorate, quorumOf } from './electorate.js';

const mode = { session: 'session', remote: 'remote' } as const;

describe('the quorum (R30, R32)', () => {
  const eligible = Array.from({ length: 21 }, (_, count) => count);

  it.each(eligible)('of %d voters: half rounded up, three at least', (count) => {
    const wanted = [3, 3, 3, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10][count];
    expect(quorumOf(count, defaultRules, { secondCall: false, mode: mode.session })).toBe(wanted);
    expect(quorumOf(count, defaultRules, { secondCall: false, mode: mode.remote })).toBe(wanted);
  });

  it.each(eligible)('of %d voters on the second call: two in session, never less from afar', (count) => {
    expect(quorumOf(count, defaultRules, { secondCall: true, mode: mode.session })).toBe(2);
    const remote = quorumOf(count, defaultRules, { secondCall: true, mode: mode.remote });
    expect(remote).toBe(quorumOf(count, defaultRules, { secondCall: false, mode: mode.remote }));
  });

  it.each([
    [1 / 3, 9, 3],
    [2 / 3, 9, 6],
    [0.6, 5, 3],
    [0.1, 30, 3],
    [0.7, 10, 7],
    [0.55, 20, 11],
  ])('a share of %d of %d voters is %d, no more by a rounding of figures', (quorumShare, count, wanted) => {
    const rules = { ...defaultRules, quorumShare };
    expect(quorumOf(count, rules, { secondCall: false, mode: mode.session })).toBe(wanted);
  });
});

const organ: Roll = [
  { id: 'i1', person: 'i1', college: 'industry', kind: 'voting', chair: true },
  { id: 'i2', person: 'i2', college: 'industry', kind: 'voting', deputy: true },
  { id: 'r1', person: 'r1', college: 'research', kind: 'voting' },
  { id: 's1', person: 's1', college: 'small', kind: 'voting' },
  { id: 'ai', person: 'ai', college: 'industry', kind: 'alternate' },
  { id: 'ar', person: 'ar', college: 'research', kind: 'alternate' },
  { id: 'ar2', person: 'ar2', college: 'research', kind: 'alternate' },
  { id: 'x', person: 'x', college: 'research', kind: 'advisory' },
];

const subsets = <T>(items: T[]): T[][] =>
  items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);

/** R30, R31: what is wrong with this electorate; an empty list when nothing is. */
function wrongs(voters: Roll, gone: string[]): string[] {
  const clear = organ.filter((seat) => seat.kind === 'voting' && !gone.includes(seat.person));
  const called = voters.filter((seat) => seat.kind === 'alternate');
  const left = organ.filter((seat) => seat.kind === 'voting' && gone.includes(seat.person));
  const standIns = left.map((seat) => seat.college);
  const available = organ.filter((seat) => seat.kind === 'alternate' && !gone.includes(seat.person));
  const most = ['industry', 'research', 'small'].reduce((sum, college) => {
    const inCollege = (seat: Seat) => seat.college === college;
    return sum + Math.min(left.filter(inCollege).length, available.filter(inCollege).length);
  }, 0);
  return [
    voters.some((seat) => gone.includes(seat.person)) && 'a recused person votes',
    voters.some((seat) => seat.kind === 'advisory') && 'an advisory voice votes',
    clear.some((seat) => !voters.includes(seat)) && 'a clear voting seat is left out',
    clear.length >= 3 && called.length > 0 && 'an alternate sits without need',
    called.some((seat) => overCalled(seat, called, standIns)) &&
      'more alternates than recused seats of the college',
    clear.length < 3 && voters.length < Math.min(3, clear.length + most) && 'an alternate was forgotten',
  ].filter((wrong) => wrong !== false);
}

function overCalled(seat: Seat, called: Roll, standIns: string[]): boolean {
  const same = (college: string) => college === seat.college;
  return called.filter((one) => same(one.college)).length > standIns.filter(same).length;
}

describe('the electorate (R30, R31)', () => {
  const people = organ.map((seat) => seat.person);

  it('holds for each of the 256 ways people of an organ may be recused', () => {
    const broken = subsets(people).flatMap((gone) => {
      const voters = electorate(organ, (person) => gone.includes(person), defaultRules);
      return wrongs(voters, gone).map((wrong) => `${gone.join(' ')}: ${wrong}`);
    });
    expect(broken).toEqual([]);
  });

  it('calls nobody when the organ is small by itself: alternates answer recusals', () => {
    const small = organ.filter((seat) => ['i1', 'r1', 'ai', 'ar'].includes(seat.id));
    expect(electorate(small, () => false, defaultRules).map((seat) => seat.id)).toEqual(['i1', 'r1']);
  });
});

describe('the quorum (R30, R32)', () => {
  const session = { secondCall: false, mode: 'session' as const };

  it('is rounded up from the share as it is written', () => {
    expect(quorumOf(25, { ...defaultRules, quorumShare: 0.28 }, session)).toBe(7);
    expect(quorumOf(26, { ...defaultRules, quorumShare: 0.28 }, session)).toBe(8);
  });

  it('of a remote vote is half at least, whatever the rule set and the call', () => {
    const lenient = { ...defaultRules, quorumShare: 0.2 };
    expect(quorumOf(10, lenient, session)).toBe(3);
    for (const secondCall of [false, true])
      expect(quorumOf(10, lenient, { secondCall, mode: 'remote' })).toBe(5);
  });
});

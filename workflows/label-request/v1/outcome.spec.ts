/** R36 as the rule's table reads, every combination of one to four pôles. 2 s. */
import { describe, expect, it } from '@jest/globals';
import type { JointOutcome, PoleCode, Position } from '../../vocabulary.js';
import { jointOutcome } from './outcome.js';
import type { ComputedOutcome, RecordedPosition } from './vocabulary.js';

type Opposition = NonNullable<RecordedPosition['opposition']>;
type Say = { position: Position; opposition?: Opposition };

const plain: Position[] = [
  'favourable',
  'favourableWithReservations',
  'noObjection',
  'postponed',
  'silent',
  'declined',
  'recused',
  'terminated',
];
const leadSays: Position[] = [...plain.filter((position) => position !== 'noObjection'), 'unfavourable'];
const invitedSays: Say[] = [
  ...plain.filter((position) => position !== 'postponed').map((position) => ({ position })),
  { position: 'unfavourable' },
  { position: 'unfavourable', opposition: 'open' },
  { position: 'unfavourable', opposition: 'lifted' },
  { position: 'unfavourable', opposition: 'maintained' },
  { position: 'favourable', opposition: 'lifted' },
];
const leadPole = 'mid';
const invitedPoles = ['alpha', 'zeta', 'beta'];

const saysYes = (position: Position) =>
  position === 'favourable' || position === 'favourableWithReservations';

/** The rows of R36's table, from the top; written from the rule's text alone. */
function row(lead: Position, others: Say[], dissentBlocks: boolean): JointOutcome {
  if (lead === 'postponed') return 'postponed';
  if (lead === 'unfavourable') return 'refused';
  if (!saysYes(lead)) return 'lapsed';
  const opposed = others.filter((say) => say.position === 'unfavourable' && say.opposition !== 'lifted');
  if (opposed.some((say) => say.opposition !== 'maintained')) return 'conciliation';
  if (opposed.length > 0) return dissentBlocks ? 'postponed' : 'withDissent';
  return others.some((say) => saysYes(say.position)) ? 'concerted' : 'leadAlone';
}

const labels: JointOutcome[] = ['concerted', 'leadAlone', 'withDissent'];

function certificate(result: JointOutcome, others: Say[]): PoleCode[] {
  if (!labels.includes(result)) return [];
  const joined = others.flatMap((say, index) => (saysYes(say.position) ? [invitedPoles[index] ?? ''] : []));
  return [leadPole, ...joined.sort()];
}

function dissent(result: JointOutcome, others: Say[]): PoleCode[] {
  if (result !== 'withDissent') return [];
  return others
    .flatMap((say, index) => (say.opposition === 'maintained' ? [invitedPoles[index] ?? ''] : []))
    .sort();
}

function recorded(pole: PoleCode, say: Say): RecordedPosition {
  const reservations =
    say.position === 'favourableWithReservations' ? [{ id: `of-${pole}`, hash: 'h'.repeat(64) }] : [];
  return { ...say, at: '2026-03-02T09:00:00.000Z', reservations, texts: {} };
}

function compute(lead: Position, others: Say[], dissentBlocks: boolean, order: number[]): ComputedOutcome {
  const invited = order.map((index) => invitedPoles[index] ?? '');
  const sides = order.map((index) => [invitedPoles[index] ?? '', others[index] as Say] as const);
  const own = [leadPole, { position: lead }] as const;
  const said: (readonly [PoleCode, Say])[] = order[0] === 0 ? [own, ...sides] : [...sides, own];
  const positions = Object.fromEntries(said.map(([pole, say]) => [pole, recorded(pole, say)]));
  return jointOutcome({ lead: leadPole, invited, positions, rules: { dissentBlocks } });
}

function* combinations(count: number): Generator<Say[]> {
  if (count === 0) return yield [];
  for (const rest of combinations(count - 1)) for (const say of invitedSays) yield [...rest, say];
}

const orders: Record<number, number[][]> = {
  0: [[]],
  1: [[0]],
  2: [
    [0, 1],
    [1, 0],
  ],
  3: [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ],
};

/** Every case where the product and the table disagree, readable; an empty list is the proof. */
function disagreements(count: number): string[] {
  const wrong: string[] = [];
  for (const others of combinations(count))
    for (const lead of leadSays)
      for (const dissentBlocks of [false, true]) {
        const result = row(lead, others, dissentBlocks);
        const wanted = JSON.stringify([result, certificate(result, others), dissent(result, others)]);
        for (const order of orders[count] ?? []) {
          const got = compute(lead, others, dissentBlocks, order);
          const seen = JSON.stringify([
            got.result,
            got.labelling,
            result === 'withDissent' ? [...got.dissenting].sort() : [],
          ]);
          if (seen !== wanted)
            wrong.push(`${lead} ${JSON.stringify(others)} ${dissentBlocks}: ${seen}, not ${wanted}`);
        }
      }
  return wrong;
}

describe('the joint outcome is the table of R36', () => {
  it.each([1, 2, 3, 4])('with %d pôles, whatever they say, in any order', (poles) => {
    expect(disagreements(poles - 1).slice(0, 5)).toEqual([]);
  });

  it('gathers the reservations of every labelling pôle, each under its author (R38)', () => {
    const outcome = compute(
      'favourableWithReservations',
      [{ position: 'favourableWithReservations' }, { position: 'favourable' }, { position: 'noObjection' }],
      false,
      [0, 1, 2],
    );
    const authors = outcome.reservations.map(({ pole, text }) => `${pole}:${text.id}`);
    expect(authors.sort()).toEqual(['alpha:of-alpha', 'mid:of-mid']);
  });

  it('is a lapse when the lead never spoke', () => {
    const said = { alpha: recorded('alpha', { position: 'favourable' }) };
    const silentLead = {
      lead: leadPole,
      invited: ['alpha'],
      positions: said,
      rules: { dissentBlocks: false },
    };
    expect(jointOutcome(silentLead).result).toBe('lapsed');
  });
});

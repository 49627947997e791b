/** What the oracle of R36 (test/oracles) does not look at: whose reservations an outcome carries, and a lead that never spoke. */
import { defaultRules, type DecisionModel } from '../../rule-set.js';
import type { PoleCode, Position } from '../../vocabulary.js';
import { jointOutcome } from './outcome.js';
import type { RecordedPosition } from './vocabulary.js';

const recorded = (pole: PoleCode, position: Position): RecordedPosition => ({
  position,
  at: '2026-03-02T09:00:00.000Z',
  reservations: position === 'favourableWithReservations' ? [{ id: `of-${pole}`, hash: 'h' }] : [],
  texts: {},
  votes: { for: 3, against: 1 },
});

function compute(said: Record<PoleCode, Position>, decisionModel: DecisionModel = 'parallelLabels') {
  const positions = Object.fromEntries(
    Object.entries(said).map(([pole, position]) => [pole, recorded(pole, position)]),
  );
  return jointOutcome({
    lead: 'mid',
    invited: ['zeta', 'alpha'],
    positions,
    rules: { ...defaultRules, decisionModel },
  });
}

const reserved = 'favourableWithReservations';

describe('the joint outcome', () => {
  it.each(['parallelLabels', 'leadAfterOpinions', 'singleCommittee'] as const)(
    'carries the reservations of every pôle under their author, the lead first, under %s (R38)',
    (model) => {
      const { reservations } = compute({ zeta: reserved, mid: reserved, alpha: 'favourable' }, model);
      expect(reservations.map(({ pole, text }) => `${pole}:${text.id}`)).toEqual([
        'mid:of-mid',
        'zeta:of-zeta',
      ]);
    },
  );

  it('carries none where it gives no label', () => {
    expect(compute({ mid: 'unfavourable', zeta: reserved }).reservations).toEqual([]);
  });

  it('is a lapse when the lead never spoke (R42)', () => {
    expect(compute({ alpha: 'favourable' }).result).toBe('lapsed');
  });
});

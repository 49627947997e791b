import type { PersonId } from '../../vocabulary.js';
import { votersIn } from './electorate.js';
import type { DeliberationContext } from './vocabulary.js';

export type DeliberationInput = Pick<
  DeliberationContext,
  'pole' | 'organ' | 'about' | 'calendar' | 'rules' | 'closesAt' | 'ends' | 'roll' | 'declarations' | 'barred'
> & {
  at: string;
};

/** An organ just asked: its vote is open at once, to whoever has declared no interest. */
export function opened({ at, ...input }: DeliberationInput): DeliberationContext {
  return { ...input, since: at, ladderFrom: at, vote: voteAt(input, at, false), tally: null };
}

export const voteAt = (
  organ: Parameters<typeof votersIn>[0],
  openedAt: string,
  secondCall: boolean,
): DeliberationContext['vote'] => ({ secondCall, openedAt, electorate: votersIn(organ), answers: {} });

export const personsOf = ({ electorate }: Pick<DeliberationContext['vote'], 'electorate'>): PersonId[] =>
  [...new Set(electorate.map(({ person }) => person))].sort();

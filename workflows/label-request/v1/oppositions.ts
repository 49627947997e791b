import type { PoleCode } from '../../vocabulary.js';
import type { LabelRequestContext, OpinionTexts } from './vocabulary.js';

type Context = LabelRequestContext;

/** R36: what becomes of the opposition of a pôle. */
export function settle(
  { positions }: Context,
  pole: PoleCode,
  opposition: 'lifted' | 'maintained',
  settledBy?: OpinionTexts,
): Partial<Context> {
  const position = positions[pole];
  if (!position) return {};
  return {
    positions: { ...positions, [pole]: { ...position, opposition, ...(settledBy && { settledBy }) } },
  };
}

/** §9.2: the end of the conciliation maintains every opposition still open. */
export function maintainAll(context: Context): Partial<Context> {
  return openOppositions(context).reduce<Context>(
    (changed, pole) => ({ ...changed, ...settle(changed, pole, 'maintained') }),
    context,
  );
}

export function openOppositions({ positions }: Context): PoleCode[] {
  return Object.keys(positions)
    .filter((pole) => positions[pole]?.opposition === 'open')
    .sort();
}

import { labelOf, requestOf, type Aggregate, type Latecomer, type PoleCode } from '../../workflows/index.js';
import type { Complete } from './completion.js';

/** The organ that decides on the labels of a pôle, as a question to it names it. */
export const decisionOrgan = 'decision';

/** R45: what the label must know of a pôle that was late; its organ as it sits now. */
export const addCoLabel: Complete = ({ asked, world, aggregate }) => {
  const pole = String(asked.pole);
  const context = requestOf(aggregate)?.context;
  const late = context?.lateOpinions[pole];
  const roll = world.cooperation.rolls[pole] ?? [];
  return {
    pole,
    position: context?.positions[pole]?.position ?? null,
    byItself: context?.outcome?.model === 'parallelLabels',
    late: late ? { opinion: late.opinion, at: late.at, reservations: late.reservations } : null,
    organ: roll.length > 0 ? { code: decisionOrgan, roll } : null,
  } satisfies Latecomer;
};

/** R45: pôles that were silent when the label was granted, and are not on its certificate yet. */
export function latecomers(aggregate: Aggregate): PoleCode[] {
  const label = labelOf(aggregate)?.context;
  const positions = requestOf(aggregate)?.context.positions ?? {};
  return Object.entries(positions).flatMap(([pole, { position }]) =>
    label && position === 'silent' && !label.labelling.includes(pole) ? [pole] : [],
  );
}

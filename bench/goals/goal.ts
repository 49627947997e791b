import { rounded } from '../load/figures.js';

export type Reached = 'stretch' | 'gate' | 'missed';

/** What a figure is held to. `most`: it must not be above; else not below. */
export interface Bar {
  gate: number;
  stretch: number;
  most?: true;
}

export interface Part extends Bar {
  value: number;
  reached: Reached;
}

/** A goal with its figure; of several parts, the one that reaches least stands for all. */
export interface Goal extends Omit<Part, 'most'> {
  what: string;
  parts: Record<string, Omit<Part, 'most'>>;
}

export function reachedBy(value: number, { gate, stretch, most }: Bar): Reached {
  const within = (bar: number) => (most ? value <= bar : value >= bar);
  if (within(stretch)) return 'stretch';
  return within(gate) ? 'gate' : 'missed';
}

/** The goal of these figures, each with its own bar. Throws when there is none. */
export function goalOf(what: string, figures: Record<string, { value: number; bar: Bar }>): Goal {
  const parts = Object.entries(figures).map(([name, { value, bar }]) => {
    const { gate, stretch } = bar;
    return {
      name,
      said: { value: rounded(value), gate, stretch, reached: reachedBy(value, bar) },
      short: shortfall(value, bar),
    };
  });
  const [worst] = [...parts].sort((one, other) => other.short - one.short);
  if (!worst) throw new Error(`${what}: no figure`);
  return { what, ...worst.said, parts: Object.fromEntries(parts.map(({ name, said }) => [name, said])) };
}

/** How far from its gate, as a factor: above 1 it is missed. */
function shortfall(value: number, { gate, most }: Bar): number {
  if (!Number.isFinite(value)) return Number.POSITIVE_INFINITY;
  return most ? value / Math.max(gate, 0.5) : gate / value;
}

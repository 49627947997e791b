/** Chance that a seed repeats. */
export interface Random {
  /** in [0, 1) */
  next: () => number;
  /** a whole number in [0, below) */
  below: (below: number) => number;
  pick: <T>(from: readonly T[]) => T;
  chance: (probability: number) => boolean;
  /** a UUID (version 4) */
  uuid: () => string;
  /** the same things in another order */
  shuffled: <T>(things: readonly T[]) => T[];
  /** chance of its own for the n-th trial: replaying one needs no other */
  branch: (n: number) => Random;
}

/** A generator (mulberry32, by Tommy Ettinger, public domain) and what is drawn from it. */
export function random(seed: number): Random {
  const next = mulberry32(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new Error('nothing to pick from');
    return from[below(from.length)] as T;
  };
  const shuffled = <T>(things: readonly T[]): T[] => {
    const left = [...things];
    return things.map(() => left.splice(below(left.length), 1)[0] as T);
  };
  const branch = (n: number) =>
    random(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(n + 1, 0xc2b2ae35));
  const uuid = () => 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => below(16).toString(16));
  return { next, below, pick, chance: (probability) => next() < probability, uuid, shuffled, branch };
}

function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

import { random } from './random.js';

it('the same seed draws the same, another seed something else', () => {
  const drawn = (seed: number) => Array.from({ length: 20 }, random(seed).next);
  expect(drawn(42)).toEqual(drawn(42));
  expect(drawn(42)).not.toEqual(drawn(43));
  expect(random(42).branch(1).next()).toBe(random(42).branch(1).next());
  expect(random(42).branch(1).next()).not.toBe(random(42).branch(2).next());
});

it('draws from everything there is, evenly enough, and never beyond', () => {
  const chance = random(1);
  const seen = new Map<number, number>();
  for (let n = 0; n < 6000; n++) {
    const drawn = chance.below(6);
    seen.set(drawn, (seen.get(drawn) ?? 0) + 1);
  }
  expect([...seen.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  expect(Math.min(...seen.values())).toBeGreaterThan(850);
  expect(chance.shuffled(['a', 'b', 'c', 'd']).sort()).toEqual(['a', 'b', 'c', 'd']);
});

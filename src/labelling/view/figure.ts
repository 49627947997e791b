/** A number as the sentences of the trail are given it; undefined where there is none. */
export const figure = (one: unknown): string | undefined =>
  typeof one === 'number' ? String(one) : undefined;

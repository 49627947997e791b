/** Every way to give each of so many alike places one of the options, order left aside: (n + k - 1 choose k - 1) of them. */
export function* multisets<Option>(options: readonly Option[], places: number): Generator<Option[]> {
  const [first, ...rest] = options;
  if (first === undefined) return;
  if (rest.length === 0) return yield Array.from({ length: places }, () => first);
  for (let taken = places; taken >= 0; taken -= 1)
    for (const others of multisets(rest, places - taken))
      yield [...Array.from({ length: taken }, () => first), ...others];
}

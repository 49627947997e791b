/** The words of a text: case, accents, signs and spaces apart, so that a corrected typing error is one word at most. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** The share of words that are not in both texts, of the longer one: 0 for the same words, 1 for none in common. */
export function shareChanged(before: string, after: string): number {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 0;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  const common = other.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return 1 - common.length / longest;
}

/** The default grid of an expert review (domain §3.3): each criterion 0 to 5, weights in hundredths. */
export const criteria = [
  { key: 'innovation', weight: 20 },
  { key: 'market', weight: 20 },
  { key: 'consortium', weight: 15 },
  { key: 'relevance', weight: 15 },
  { key: 'workProgramme', weight: 15 },
  { key: 'budget', weight: 10 },
  { key: 'territory', weight: 5 },
] as const;

export type Criterion = (typeof criteria)[number]['key'];

/** Marks of a grid: 0 very insufficient to 5 excellent; null not marked yet. */
export type Scores = Record<Criterion, number | null>;

/** Below this mark a criterion is told to the committee; never a refusal by itself (§3.3). */
export const alertBelow = 3;

/** The weighted mean of the marks given, 0 to 5; null while none is given. */
export function meanOf(scores: Scores): number | null {
  const marked = criteria.filter(({ key }) => scores[key] !== null);
  const weight = marked.reduce((sum, criterion) => sum + criterion.weight, 0);
  if (weight === 0) return null;
  return marked.reduce((sum, { key, weight: own }) => sum + (scores[key] ?? 0) * own, 0) / weight;
}

/** The work of one partner: `region` null abroad or unsaid, `cost` in euros. */
export interface Work {
  region: string | null;
  cost: number | null;
}

export interface Territory {
  code: string;
  regions: readonly string[];
}

/**
 * The share of the R&D cost each pôle's territory carries, 0 to 1 (R22, R24). A region of two pôles counts for both;
 * work outside every territory counts in the total. All zero while nothing costs anything.
 */
export function sharesOf(work: readonly Work[], poles: readonly Territory[]): Record<string, number> {
  return Object.fromEntries(poles.map(({ code, regions }) => [code, shareIn(work, regions)]));
}

/** The share of the cost in the union of these pôles' territories, where no region counts twice. */
export function shareOfAll(work: readonly Work[], poles: readonly Territory[]): number {
  return shareIn(work, [...new Set(poles.flatMap(({ regions }) => regions))]);
}

/** The total cost, in euros. */
export function totalCost(work: readonly Work[]): number {
  return work.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
}

function shareIn(work: readonly Work[], regions: readonly string[]): number {
  const total = totalCost(work);
  if (total === 0) return 0;
  return totalCost(work.filter(({ region }) => region !== null && regions.includes(region))) / total;
}

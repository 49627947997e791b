/** Runs that failed once, by the seed and the path that give them again. */
export const kept: { why: string; seed: number; path: string }[] = [];

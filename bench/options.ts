/** What the command line asks for. */
export interface Options {
  /** requests of the small base and of the large one */
  sizes: { small: number; large: number };
  /** seconds measured for each figure, cut into slices that alternate */
  seconds: number;
  json: boolean;
}

const sizes: Record<string, number> = { '10k': 10_000, '100k': 100_000, '1M': 1_000_000 };

export const usage =
  'npm run bench -- [--json] [--size 10k|100k|1M] [--seconds n]   (DATABASE_URL: a server of your own, whose login may create databases)';

/** Reads the words after the command; throws an Error with the usage for anything else. */
export function optionsOf(words: readonly string[]): Options {
  const options: Options = { sizes: { small: 1000, large: 100_000 }, seconds: 3, json: false };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === '--json') options.json = true;
    else if (word === '--size') options.sizes.large = sizes[words[++index] ?? ''] ?? refuse();
    else if (word === '--seconds') options.seconds = positive(words[++index]);
    else refuse();
  }
  return options;
}

function positive(word: string | undefined): number {
  const value = Number(word);
  return value > 0 && value <= 60 ? value : refuse();
}

function refuse(): never {
  throw new Error(usage);
}

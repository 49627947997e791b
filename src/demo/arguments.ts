import { parseArgs } from 'node:util';
import { DemoRefused } from './refused.js';

/** What `npm run demo --` was asked. */
export interface DemoArguments {
  /** plays the published projects on a database of its own, reports and ends */
  once: boolean;
  /** forgets what an earlier demonstration left */
  reset: boolean;
}

const usage = `npm run demo                        le service, ses personnes et ses dossiers
npm run demo -- --reset             le même, remis à neuf
npm run demo -- --once --json       joue les trois projets publiés et rend un objet JSON`;

/** Reads the words after `--`. Throws DemoRefused with the usage for any other; `--json` goes with `--once`. */
export function readArguments(words: string[]): DemoArguments {
  const known = { once: { type: 'boolean' }, json: { type: 'boolean' }, reset: { type: 'boolean' } } as const;
  try {
    const { once = false, json = false, reset = false } = parseArgs({ args: words, options: known }).values;
    if (once === json && !(once && reset)) return { once, reset };
  } catch {
    // Answered below, as any other misuse.
  }
  throw new DemoRefused(usage, 64);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where each rule's number is written: in what does it, and in what tests it. */
export interface Named {
  files: Map<string, string[]>;
  tests: Map<string, string[]>;
}

/** Folders that hold sources. Declarations of settings and this list name rules without doing them. */
const folders = ['workflows', 'src', 'templates', 'test'];
const leftOut = /^(workflows\/settings|src\/cli\/docs|test\/golden)\//;
const isTest = (path: string) => path.startsWith('test/') || /\.spec\.tsx?$/.test(path);

/** Reads the sources under `root`; a letter after a number (R63a) is a part of the rule. */
export function namedRules(root: string): Named {
  const named: Named = { files: new Map(), tests: new Map() };
  for (const path of folders.flatMap((folder) => sources(root, folder))) {
    const numbers = readFileSync(join(root, path), 'utf8').matchAll(/\b(R\d{1,2})[a-h]?\b/g);
    const where = isTest(path) ? named.tests : named.files;
    for (const rule of new Set([...numbers].map(([, number = '']) => number))) {
      where.set(rule, [...(where.get(rule) ?? []), path]);
    }
  }
  return named;
}

function sources(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true })
    .map((path) => `${folder}/${String(path).replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !leftOut.test(path))
    .sort();
}

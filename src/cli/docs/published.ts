import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { machineVersions } from '../../../workflows/index.js';
import type { PublishedMachines } from '../../engine/index.js';

/** Where each version is told: what binds its chart, its refusals and its deadlines. */
const told: Record<string, Record<number, string[]>> = {
  ...Object.fromEntries(
    Object.entries(machineVersions).map(([machine, versions]) => [
      machine,
      Object.fromEntries(Object.keys(versions).map((number) => [number, filesOf(machine, number)])),
    ]),
  ),
  // Two states and no chart.
  Call: { 1: ['workflows/call.ts'] },
};

function filesOf(machine: string, number: string): string[] {
  const folder = machine.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
  return ['machine', 'rules', 'deadlines'].map((name) => `workflows/${folder}/v${number}/${name}.ts`);
}

/** Every version of every machine, and the hash of the sources that run when it decides. */
export const publishedIn = (root: string): PublishedMachines =>
  Object.fromEntries(
    Object.entries(told).map(([machine, versions]) => [
      machine,
      Object.fromEntries(
        Object.entries(versions).map(([number, entries]) => [number, hashOf(closure(root, entries))]),
      ),
    ]),
  );

/** A path and its text, in the order of the paths. */
type Source = [path: string, text: string];

const hashOf = (sources: Source[]): string =>
  createHash('sha256').update(JSON.stringify(sources)).digest('hex');

/** The files and all they import, in turn; what is imported for its types alone decides nothing. */
function closure(root: string, entries: string[]): Source[] {
  const found = new Map<string, string>();
  const left = entries.map((entry) => join(root, entry)).filter((path) => existsSync(path));
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    const name = relative(root, path);
    if (found.has(name)) continue;
    const text = readFileSync(path, 'utf8');
    found.set(name, text);
    left.push(...importsIn(text).map((one) => join(dirname(path ?? ''), one.replace(/\.js$/, '.ts'))));
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

const importsIn = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)(?! type)[^;]*? from '(\.[^']+)';/gm)].map(([, from]) => from ?? '');

/** Before it nothing is frozen: requests under way do not outlive a change of the machines. */
const firstFrozen = 1;

/** From 1.0.0 on a version that was published is never another: its hash is kept, or this throws the versions to write anew. */
export function republished(
  before: PublishedMachines,
  now: PublishedMachines,
  product: string,
): PublishedMachines {
  const changed = Object.entries(before).flatMap(([machine, versions]) =>
    Object.entries(versions)
      .filter(([number, hash]) => now[machine]?.[Number(number)] !== hash)
      .map(([number]) => `${machine} v${number}`),
  );
  if (Number(product.split('.')[0]) >= firstFrozen && changed.length > 0)
    throw new Error(
      `${changed.join(', ')}: published, and no longer what it was. Write the change as a new version.`,
    );
  return now;
}

/** The module that holds them. */
export const publishedModule = (published: PublishedMachines): string => `/*
 * Written by \`npm run docs\`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
${Object.entries(published)
  .map(([machine, versions]) => `  ${machine}: {\n${linesOf(versions)}\n  },`)
  .join('\n')}
};
`;

const linesOf = (versions: Readonly<Record<number, string>>): string =>
  Object.entries(versions)
    .map(([number, hash]) => `    ${number}: '${hash}',`)
    .join('\n');

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the demo's data as JSON, from beside the sources, also when this runs as built. Throws when it is absent. */
export function readDemoData(name: string): unknown {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, 'src', 'demo', 'data', name);
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  }
  throw new Error(`the demo's data have no ${name}`);
}

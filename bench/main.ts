import { cpus } from 'node:os';
import { grow } from './base/grow.js';
import { openServer } from './base/server.js';
import { playStories } from './base/stories.js';
import { optionsOf, type Options } from './options.js';
import { run, type Bases } from './run.js';
import { summaryOf } from './summary.js';

const tell = (line: string) =>
  void process.stderr.write(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${line}\n`);

async function bench({ sizes, seconds, json }: Options): Promise<void> {
  const server = await openServer(process.env['DATABASE_URL'] || undefined, tell);
  try {
    const stories = await server.create('stories');
    const templates = await playStories(stories);
    const bases: Bases = { small: '', large: '' };
    for (const name of ['small', 'large'] as const) {
      tell(`seeding ${sizes[name]} requests`);
      bases[name] = await server.create(name, 'stories');
      await grow(bases[name], templates, sizes[name]);
    }
    const findings = await run(bases, { seconds, postmaster: server.postmaster, tell });
    const ran = {
      at: new Date().toISOString(),
      node: process.version,
      postgres: server.version,
      cores: cpus().length,
    };
    const result = {
      ...ran,
      sizes,
      seconds,
      elapsedSeconds: Math.round(performance.now() / 1000),
      ...findings,
    };
    process.stdout.write(json ? `${JSON.stringify(result)}\n` : summaryOf(result.goals));
  } finally {
    await server.close();
  }
}

try {
  await bench(optionsOf(process.argv.slice(2)));
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
  process.exitCode = 1;
}

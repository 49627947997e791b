import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { transformFile } from '@swc/core';
import pg from 'pg';
import { format, resolveConfig } from 'prettier';
import { startEmbedded } from '../../dist/src/platform/embedded/index.js';

const page = 'docs/proofs.md';
const head = `# Proofs

What the service promises under faults, races and sabotage, as last proven here. \`npm run proof -- F1\` runs a figure at
its full count, \`--full\` at the count of a long night, \`--count 20\` or \`--count name=20\` at another, \`--seed 7\` from
another seed, \`--only words\` the trials whose name holds them, recording nothing; several figures may be named, or
\`all\`. The row of a figure is rewritten in place. \`npm test\` runs the same specs at reduced counts. What each figure tries is told in \`test/faults/figures.ts\`.

| Figure | Claim | Counts | Seed | Result | Seconds | Date | Node | PostgreSQL |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |`;

/** The table of figures; the proof command is plain JavaScript and has it compiled. */
async function readFigures() {
  const { code } = await transformFile('test/faults/figures.ts', {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).figures;
}

/** `--count 20` sets the first count of a figure, `--count name=20` that one; the rest are those of the tier. */
function countsOf(figure, { full, count: given = [] }) {
  const names = Object.keys(figure.counts);
  const tier = full ? 'full' : 'proof';
  const usual = names.map((name) => [name, figure.counts[name][tier]]);
  const asked = given.map((word) => (word.includes('=') ? word.split('=') : [names[0], word]));
  for (const [name, number] of asked) {
    if (!names.includes(name) || !/^\d+$/.test(number))
      throw new Error(`--count ${name}=${number}: not a count`);
  }
  return { ...Object.fromEntries(usual), ...Object.fromEntries(asked.map(([name, n]) => [name, Number(n)])) };
}

/** Runs the specs of one figure on the given server; what they saw, merged, and whether all were green. */
function prove(name, figure, run, databaseUrl) {
  const folder = mkdtempSync(join(tmpdir(), 'colabel-proof-'));
  const reportTo = join(folder, 'seen');
  const jest = ['node_modules/jest/bin/jest.js', '--runInBand'];
  const env = {
    ...process.env,
    TEST_DATABASE_URL: databaseUrl,
    COLABEL_PROOF: JSON.stringify({ figure: name, ...run, reportTo }),
  };
  const began = Date.now();
  const { status } = spawnSync(process.execPath, [...jest, ...figure.spec], { env, stdio: 'inherit' });
  const lines = existsSync(reportTo) ? readFileSync(reportTo, 'utf8').trim().split('\n') : [];
  rmSync(folder, { recursive: true });
  const seen = Object.assign({}, ...lines.map((line) => JSON.parse(line)));
  // A figure that reports nothing has proven nothing.
  return { passed: status === 0 && lines.length > 0, seen, seconds: Math.round((Date.now() - began) / 1000) };
}

const shown = (values) =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${typeof value === 'object' ? `(${shown(value)})` : value}`)
    .join(', ');

/** Puts the row of this figure in its place, the table staying in the order of the figures. */
async function record(names, name, cells) {
  const rows = existsSync(page) ? readFileSync(page, 'utf8').split('\n') : [];
  const old = new Map(rows.map((row) => [/^\| (\w+) /.exec(row)?.[1], row]));
  old.set(name, `| ${[name, ...cells].map((cell) => String(cell).replaceAll('|', '/')).join(' | ')} |`);
  const table = names.flatMap((one) => old.get(one) ?? []);
  const style = await resolveConfig(page);
  writeFileSync(page, await format([head, ...table, ''].join('\n'), { ...style, parser: 'markdown' }));
}

async function main() {
  const { values, positionals } = parseArgs({
    options: {
      count: { type: 'string', multiple: true },
      seed: { type: 'string', default: '42' },
      full: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
    allowPositionals: true,
  });
  const figures = await readFigures();
  const wanted = positionals[0] === 'all' ? Object.keys(figures) : positionals;
  if (wanted.length === 0 || wanted.some((name) => !(name in figures))) {
    throw new Error(`npm run proof -- <figure>: one of ${Object.keys(figures).join(', ')}, or all`);
  }
  const server = await startEmbedded({ dataDir: '', ephemeral: true, log: () => undefined });
  try {
    const client = new pg.Client(server.url);
    await client.connect();
    const version = (await client.query('show server_version')).rows[0].server_version;
    await client.end();
    for (const name of wanted) {
      const run = { seed: Number(values.seed), counts: countsOf(figures[name], values), only: values.only };
      const { passed, seen, seconds } = prove(name, figures[name], run, server.url);
      const result = `${passed ? 'held' : 'FAILED'}: ${shown(seen)}`;
      const today = new Date().toISOString().slice(0, 10);
      const cells = [figures[name].claim, shown(run.counts), run.seed, result, seconds, today];
      if (!values.only)
        await record(Object.keys(figures), name, [...cells, process.version, version.split(' ')[0]]);
      console.log(`${name} ${result} (${seconds} s)`);
      if (!passed) process.exitCode = 1;
    }
  } finally {
    await server.stop();
  }
}

await main();

import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sabotage } from './sabotage.js';

const root = join(import.meta.dirname, '..', '..');
const kept = ['src', 'workflows', 'templates', 'test', 'docs', 'deploy', 'package.json', 'package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', '.swcrc', 'jest.config.js', '.dependency-cruiser.cjs', '.env.example']; // prettier-ignore

/** A copy of the sources in which the product may be broken; `node_modules` is borrowed. */
export interface Workshop {
  /** how the tests that these sabotages name ended, `passed` or `failed`; throws when a spec could not run */
  run: (sabotages: readonly Sabotage[]) => Promise<(sabotage: Sabotage) => string | undefined>;
  /** does `work` with the sabotage in place and the product built anew, then mends the source */
  broken: <T>(sabotage: Sabotage, work: () => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

export async function openWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'colabel-sabotage-'));
  for (const name of kept) await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const build = () => inFolder(folder, 'node_modules/@nestjs/cli/bin/nest.js', ['build']);
  await build();
  return {
    run: (sabotages) => testsOf(folder, sabotages),
    broken: async ({ file, find, replace }, work) => {
      const path = join(folder, file);
      const whole = await readFile(path, 'utf8');
      try {
        await writeFile(
          path,
          whole.replace(find, () => replace),
        );
        await build();
        return await work();
      } finally {
        await writeFile(path, whole);
      }
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

interface JestReport {
  testResults: { name: string; message: string; assertionResults: { title: string; status: string }[] }[];
}

async function testsOf(folder: string, sabotages: readonly Sabotage[]): ReturnType<Workshop['run']> {
  const output = join(folder, 'report.json');
  await rm(output, { force: true });
  const specs = [...new Set(sabotages.map(({ spec }) => spec))];
  const tests = sabotages.map(({ test }) => `${test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
  const only = sabotages.some(({ story }) => story) ? [] : ['--testNamePattern', tests.join('|')];
  const said = await inFolder(folder, 'node_modules/jest/bin/jest.js', [
    ...['--json', `--outputFile=${output}`, ...only, ...specs],
  ]);
  const report = await readFile(output, 'utf8').catch(() => undefined);
  if (report === undefined) throw new Error(`nothing could run: ${said}`);
  const { testResults }: JestReport = JSON.parse(report);
  const broken = testResults.find(({ assertionResults }) => assertionResults.length === 0);
  if (broken) throw new Error(`${broken.name} could not run: ${broken.message}`);
  return ({ spec, test }) =>
    testResults
      .find(({ name }) => name.endsWith(spec))
      ?.assertionResults.find(({ title, status }) => title === test && status !== 'pending')?.status;
}

/** Runs a program of node_modules to its end, well or not; what it said last. */
function inFolder(cwd: string, program: string, words: string[]): Promise<string> {
  const { COLABEL_TEST_SERVER, COLABEL_PROOF: _, COLABEL_TEST_PREFIX: __, ...rest } = process.env;
  const env = { ...rest, TEST_DATABASE_URL: COLABEL_TEST_SERVER };
  const child = spawn(process.execPath, [program, ...words], { cwd, env, timeout: 1_200_000 });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => void (said += text.toString()));
  return new Promise((ended, failed) => {
    child.once('error', failed);
    child.once('close', () => ended(said.slice(-4000)));
  });
}

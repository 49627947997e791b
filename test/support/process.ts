import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { variables, type Config } from '../../src/platform/config.js';

/** One of the product's own processes, as an operator starts it. */
export interface Running {
  base: string;
  /** the log so far, line by line */
  lines: () => string[];
  stop: () => void;
  /** SIGSTOP and SIGCONT: a machine that sleeps, and wakes */
  pause: () => void;
  resume: () => void;
  /** ends it at once, if it still runs: for afterAll, whatever the tests came to */
  kill: () => void;
  /** exit status; null when a signal ended it */
  ended: Promise<number | null>;
  /** resolves once the log holds this text */
  says: (text: string) => Promise<void>;
}

/** Starts the built `main` or `worker` with this configuration and awaits its first word of readiness. */
export async function start(
  entry: 'main' | 'worker',
  config: Config,
  more: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const port = await freePort();
  const given = Object.entries(variables).flatMap(([field, name]) => {
    const value: unknown = config[field as keyof Config];
    return value === undefined ? [] : [[name, String(value)]];
  });
  const env = {
    PATH: process.env['PATH'],
    ...Object.fromEntries(given),
    PORT: String(port),
    LOG_LEVEL: 'info',
    ...more,
  };
  const child = spawn(process.execPath, [`dist/src/${entry}.js`], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const running = watch(child, `http://127.0.0.1:${port}`);
  await running.says(entry === 'main' ? '"listening"' : '"working"');
  return running;
}

/** Milliseconds; a machine that also runs other suites is slow to start a process. */
const patience = 90_000;

function watch(child: ChildProcess, base: string): Running {
  let log = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => void (log += text));
  const ended = new Promise<number | null>((settled) => child.once('close', (code) => settled(code)));
  const says = async (text: string) => {
    for (const until = Date.now() + patience; Date.now() < until && child.exitCode === null;) {
      if (log.includes(text)) return;
      await new Promise((passed) => setTimeout(passed, 20));
    }
    child.kill('SIGKILL');
    throw new Error(`never said ${text}:\n${log}`);
  };
  return {
    base,
    lines: () => log.split('\n').filter(Boolean),
    stop: () => void child.kill('SIGTERM'),
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    kill: () => void child.kill('SIGKILL'),
    ended,
    says,
  };
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { cpuOf } from './cpu.js';

/** A server in a process of its own, as it runs in service. */
export interface ServerProcess {
  port: number;
  /** CPU milliseconds it has used */
  cpu: () => number | undefined;
  stop: () => Promise<void>;
}

const patienceMs = 60_000;

/** Starts a built program and awaits `ready` on its standard error. Throws with what it said when it ends before. */
export async function startProcess(
  args: readonly string[],
  env: Record<string, string>,
  ready: RegExp,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = await firstWord(child, ready);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { port: Number(said[1] ?? env['PORT']), cpu: () => cpuOf(child.pid ?? 0), stop };
}

function firstWord(child: ChildProcess, ready: RegExp): Promise<RegExpExecArray> {
  return new Promise((found, failed) => {
    let said = '';
    const late = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    child.once('exit', () => failed(new Error(`ended before it was ready:\n${said}`)));
    const listen = (text: string) => {
      said += text;
      const match = ready.exec(said);
      if (!match) return;
      clearTimeout(late);
      // The log of each request goes on: it is drained, and nothing more.
      child.stderr?.off('data', listen).resume();
      found(match);
    };
    child.stderr?.setEncoding('utf8').on('data', listen);
  });
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

import { ConfigError } from '../platform/config.js';
import { readArguments } from './arguments.js';
import { playOnce } from './once.js';
import { DemoRefused } from './refused.js';
import { Interrupted, serve } from './serve.js';

/** The demonstration's entry; nothing of it is loaded by main.ts or worker.ts. */
async function run(): Promise<number> {
  try {
    const { once, reset } = readArguments(process.argv.slice(2));
    if (once) return await playOnce();
    await serve({ reset });
    return 0;
  } catch (fault) {
    if (fault instanceof Interrupted) return 130;
    if (!(fault instanceof DemoRefused) && !(fault instanceof ConfigError)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    return fault instanceof DemoRefused ? fault.status : 78;
  }
}

process.exitCode = await run();

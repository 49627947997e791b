import { randomBytes } from 'node:crypto';
import { loadConfig, type Config } from '../../src/platform/config.js';
import { freePort, startProcess, type ServerProcess } from './process.js';

/** The environment of the real web process on this database; nothing in it is tuned for the measure. */
export function environmentOf(databaseUrl: string, port: number, filesDir: string): Record<string, string> {
  return {
    NODE_ENV: 'development',
    DATABASE_URL: databaseUrl,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'Colabel <colabel@bench.example>',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    PORT: String(port),
    SESSION_SECRET: randomBytes(48).toString('base64url'),
    FILES_DIR: filesDir,
    LOG_LEVEL: 'info',
  };
}

/** The product's configuration on this database, for what runs in this process. */
export function configOf(databaseUrl: string): Config {
  return loadConfig(environmentOf(databaseUrl, 3000, 'var/files'), 'web');
}

/** The real web, as an operator starts it. `flags` go to Node, for a profile. */
export async function startWeb(databaseUrl: string, flags: readonly string[] = []): Promise<ServerProcess> {
  const env = environmentOf(databaseUrl, await freePort(), 'var/files');
  return startProcess([...flags, '--enable-source-maps', 'dist/src/main.js'], env, /"listening"/);
}

/** The bare floor. */
export async function startFloor(databaseUrl: string): Promise<ServerProcess> {
  return startProcess(['dist/bench/floor/main.js'], { DATABASE_URL: databaseUrl }, /listening on (\d+)/);
}

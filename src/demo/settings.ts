import { randomBytes } from 'node:crypto';
import { loadConfig, type Config } from '../platform/config.js';

/** Where the demonstration keeps what it must find again. */
export const demoFolder = 'var/demo';

/** What the demonstration takes of its environment; the rest is its own. */
export const given = {
  databaseUrl: process.env['DATABASE_URL'] || undefined,
  port: Number(process.env['PORT']) || 3000,
  logLevel: process.env['LOG_LEVEL'] || 'warn',
};

interface Own {
  databaseUrl: string;
  smtpUrl: string;
  port: number;
  filesDir: string;
}

/**
 * The configuration of a demonstration: this machine alone, its own mail server, a secret of its own. It never reads
 * the settings of a production that may lie about. Throws ConfigError.
 */
export function demoConfig({ databaseUrl, smtpUrl, port, filesDir }: Own): Config {
  const env = {
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Colabel <colabel@demo.colabel.example>',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    PORT: String(port),
    SESSION_SECRET: randomBytes(48).toString('base64url'),
    FILES_DIR: filesDir,
    LOG_LEVEL: given.logLevel,
  };
  return loadConfig(env, 'demo');
}

import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, Min, MinLength } from 'class-validator';
import { isMailbox } from './address.js';
import { Satisfies } from './satisfies.js';

/** web and worker serve production; cli maintains; demo has its own people, mailbox and clock. */
export type ConfigMode = 'web' | 'worker' | 'cli' | 'demo';

const environments = ['production', 'development', 'test'] as const;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The environment, validated; each field is a variable of the same name in capitals, listed in `.env.example`. */
export class Config {
  @IsIn(environments, { message: `one of ${environments.join(', ')}` })
  nodeEnv: (typeof environments)[number] = 'production';

  @Satisfies(
    (value) => isUrl(value, ['postgres:', 'postgresql:'], true),
    'a URL postgresql://user:password@host:port/database',
  )
  databaseUrl: string;

  @Type(() => Number)
  @IsInt({ message: 'a whole number' })
  @Min(2, { message: 'at least 2' })
  @Max(100, { message: 'at most 100' })
  dbPoolSize: number = 8;

  @Satisfies(
    (value) => isUrl(value, ['smtp:', 'smtps:']),
    'a URL smtp://host:port or smtps://user:password@host:port',
  )
  smtpUrl: string;

  @Satisfies(isMailbox, 'an address, as in Colabel <colabel@example.org>')
  mailFrom: string;

  @IsOptional()
  @Satisfies(isMailbox, 'an address, as in Colabel <colabel@example.org>')
  mailReplyTo?: string;

  @Satisfies(isOrigin, 'the address people type, https://host with nothing after it')
  publicUrl: string;

  @Type(() => Number)
  @IsInt({ message: 'a whole number' })
  @Min(0, { message: 'at least 0' })
  @Max(65535, { message: 'at most 65535' })
  port: number = 3000;

  @IsString()
  @MinLength(1, { message: 'an address of this machine' })
  host: string = '127.0.0.1';

  @MinLength(32, { message: 'at least 32 characters: openssl rand -base64 48' })
  sessionSecret: string;

  @IsString()
  @MinLength(1, { message: 'a folder' })
  filesDir: string = 'var/files';

  @IsIn(logLevels, { message: `one of ${logLevels.join(', ')}` })
  logLevel: (typeof logLevels)[number] = 'info';

  /** number of proxies in front of the service whose X-Forwarded-* headers are believed */
  @Type(() => Number)
  @IsInt({ message: 'a number of proxies' })
  @Min(0, { message: 'at least 0' })
  @Max(5, { message: 'at most 5' })
  trustProxy: number = 0;
}

/** Field → variable. */
export const variables = {
  nodeEnv: 'NODE_ENV',
  databaseUrl: 'DATABASE_URL',
  dbPoolSize: 'DB_POOL_SIZE',
  smtpUrl: 'SMTP_URL',
  mailFrom: 'MAIL_FROM',
  mailReplyTo: 'MAIL_REPLY_TO',
  publicUrl: 'PUBLIC_URL',
  port: 'PORT',
  host: 'HOST',
  sessionSecret: 'SESSION_SECRET',
  filesDir: 'FILES_DIR',
  logLevel: 'LOG_LEVEL',
  trustProxy: 'TRUST_PROXY',
} as const satisfies Record<keyof Config, string>;

/** Those that may come from a file: the value of `X_FILE` is its path. */
export const secretVariables: readonly string[] = ['DATABASE_URL', 'SMTP_URL', 'SESSION_SECRET'];

export const optionalInCli = [
  'smtpUrl',
  'mailFrom',
  'publicUrl',
  'sessionSecret',
] as const satisfies (keyof Config)[];

function isUrl(value: unknown, protocols: string[], withPath = false): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const url = new URL(value);
  return protocols.includes(url.protocol) && url.hostname !== '' && (!withPath || url.pathname.length > 1);
}

function isOrigin(value: unknown): boolean {
  return (
    isUrl(value, ['http:', 'https:']) && new URL(String(value)).origin === String(value).replace(/\/$/, '')
  );
}

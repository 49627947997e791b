import type { Config, ConfigMode } from './settings.js';

const placeholders =
  /change.?me|secret|password|passw0rd|example|default|colabel|azerty|qwerty|test|demo|12345|abcde/i;
const knownPasswords = [
  '',
  'postgres',
  'password',
  'colabel',
  'admin',
  'root',
  'changeme',
  'change-me',
  'secret',
  'test',
];
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** What production refuses beyond what is invalid anywhere: secrets that can be guessed, an address without TLS. */
export function productionFaults(config: Partial<Config>, mode: ConfigMode): string[] {
  const faults: string[] = [];
  if (mode === 'demo') faults.push('NODE_ENV: the demo is never production');
  // A short one is refused everywhere, with its own line.
  if ((config.sessionSecret?.length ?? 0) >= 32 && isWeak(config.sessionSecret ?? '')) {
    faults.push('SESSION_SECRET: can be guessed, make one with openssl rand -base64 48');
  }
  const database = parse(config.databaseUrl);
  if (
    database?.username &&
    database.password &&
    knownPasswords.includes(decodeURIComponent(database.password))
  ) {
    faults.push('DATABASE_URL: its password is a well-known one');
  }
  const address = parse(config.publicUrl);
  if (address?.protocol === 'http:' && !loopback.includes(address.hostname)) {
    faults.push('PUBLIC_URL: production is reached by https');
  }
  return faults;
}

/** True for a placeholder, a repetition, or fewer than 12 different characters. */
export function isWeak(secret: string): boolean {
  if (new Set(secret).size < 12 || /^(.{1,16}?)\1+$/.test(secret)) return true;
  const match = placeholders.exec(secret);
  // Random text may hold a short word by chance; what is left must be a secret by itself.
  return match !== null && secret.length - match[0].length < 40;
}

function parse(url: string | undefined): URL | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
}

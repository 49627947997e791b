import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, loadConfig } from './config.js';
import { variables, type ConfigMode } from './settings.js';

const good = {
  DATABASE_URL: 'postgresql://colabel:Kf83hsbZq@db.example.org:5432/colabel',
  SMTP_URL: 'smtps://sender:Zu7-canary-mail@mail.example.org:465',
  MAIL_FROM: 'Colabel <colabel@example.org>',
  PUBLIC_URL: 'https://colabel.example.org',
  SESSION_SECRET: randomBytes(48).toString('base64'),
};

function faultsOf(
  env: Record<string, string | undefined>,
  mode: Exclude<ConfigMode, 'cli'> = 'web',
): string[] {
  try {
    loadConfig({ ...good, ...env }, mode);
    return [];
  } catch (fault) {
    if (fault instanceof ConfigError) return fault.faults;
    throw fault;
  }
}

describe('configuration', () => {
  it('is typed, frozen and completed with defaults', () => {
    const config = loadConfig({ ...good, PORT: '8080', TRUST_PROXY: '1' }, 'web');
    expect(config).toMatchObject({
      nodeEnv: 'production',
      port: 8080,
      trustProxy: 1,
      dbPoolSize: 8,
      host: '127.0.0.1',
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('names every fault at once', () => {
    const faults = faultsOf({
      DATABASE_URL: '',
      SMTP_URL: 'http://x',
      PORT: 'abc',
      LOG_LEVEL: 'loud',
      SESSION_SECRET: 'short',
    });
    expect(faults.map((line) => line.split(':')[0]).sort()).toEqual(
      ['DATABASE_URL', 'LOG_LEVEL', 'PORT', 'SESSION_SECRET', 'SMTP_URL'].sort(),
    );
  });

  it.each([
    ['DATABASE_URL', 'mysql://colabel:canary9@db/colabel'],
    ['DATABASE_URL', 'postgresql://db.example.org'],
    ['DATABASE_URL', 'postgresql://colabel:postgres@db/colabel'],
    ['SMTP_URL', 'mail.example.org:25'],
    ['MAIL_FROM', 'not an address'],
    ['MAIL_FROM', '"a@b"@example.org'],
    ['MAIL_REPLY_TO', 'two@at@example.org'],
    ['PUBLIC_URL', 'https://colabel.example.org/path'],
    ['PUBLIC_URL', 'http://colabel.example.org'],
    ['SESSION_SECRET', 'a'.repeat(64)],
    ['SESSION_SECRET', 'change-me-change-me-change-me-change-me'],
    ['SESSION_SECRET', '0123456789abcdef0123456789abcdef'],
    ['SESSION_SECRET', 'my-secret-session-key-of-forty-letters!'],
    ['DB_POOL_SIZE', '1.5'],
    ['DB_POOL_SIZE', '1000'],
    ['TRUST_PROXY', 'yes'],
    ['NODE_ENV', 'staging'],
  ])('refuses %s when it is %s, without repeating it', (variable, value) => {
    const faults = faultsOf({ [variable]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${variable}: `));
    expect(faults[0]).not.toContain(value);
  });

  it.each(Object.keys(good))('needs %s, except for maintenance', (variable) => {
    expect(faultsOf({ [variable]: undefined })).toEqual([`${variable}: missing`]);
    if (variable !== 'DATABASE_URL')
      expect(loadConfig({ DATABASE_URL: good.DATABASE_URL }, 'cli').dbPoolSize).toBe(8);
  });

  it('takes weak secrets outside production, and the demo on this machine only', () => {
    expect(faultsOf({ NODE_ENV: 'test', SESSION_SECRET: 'a'.repeat(64) })).toEqual([]);
    expect(faultsOf({ NODE_ENV: 'development', HOST: '0.0.0.0' }, 'demo')).toEqual([
      'HOST: the demo listens on 127.0.0.1 only',
    ]);
    expect(faultsOf({}, 'demo')).toEqual(['NODE_ENV: the demo is never production']);
  });

  it('reads a secret from a file, once', () => {
    const file = join(tmpdir(), `colabel-secret-${process.pid}`);
    writeFileSync(file, `${good.SESSION_SECRET}\n`, { mode: 0o600 });
    const config = loadConfig({ ...good, SESSION_SECRET: undefined, SESSION_SECRET_FILE: file }, 'worker');
    expect(config.sessionSecret).toBe(good.SESSION_SECRET);
    expect(faultsOf({ SESSION_SECRET_FILE: file })).toEqual([
      'SESSION_SECRET: given twice, also by SESSION_SECRET_FILE',
    ]);
    expect(faultsOf({ SESSION_SECRET: '', SESSION_SECRET_FILE: `${file}.none` })).toContain(
      'SESSION_SECRET_FILE: this file cannot be read',
    );
    execFileSync('rm', [file]);
  });

  it('ends the process with status 78 and one line for each fault', () => {
    const script = `const { loadConfigOrExit } = await import('./dist/src/platform/config.js'); loadConfigOrExit('web');`;
    const env = { SMTP_URL: 'ftp://canary-value', SESSION_SECRET: 'x'.repeat(40) };
    let fault: unknown;
    try {
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, stdio: 'pipe' });
    } catch (thrown) {
      fault = thrown;
    }
    expect(fault).toMatchObject({ status: 78, stdout: Buffer.alloc(0) });
    const lines = String((fault as { stderr: Buffer }).stderr)
      .trim()
      .split('\n');
    expect(lines).toHaveLength(6);
    expect(lines.join()).not.toContain('canary');
  });

  it('lists in .env.example exactly its variables', () => {
    const [listed = ''] = readFileSync('.env.example', 'utf8').split('# --- docker compose only ---');
    const names = [...listed.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(names.sort()).toEqual(Object.values(variables).sort());
    for (const name of names) expect(listed).toMatch(new RegExp(`^#.*\\n(^[A-Z_]+=.*\\n)*${name}=`, 'm'));
  });
});

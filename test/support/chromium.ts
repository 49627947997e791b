import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { Sessions } from '../../src/access/index.js';
import type { Stage } from './stage.js';

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of this machine; undefined where there is none. */
export const chromiumPath = places.find((place) => place && existsSync(place));

/** Stories told in a real browser; skipped with one line that says what is missing where there is none. */
export function describeInBrowser(name: string, stories: () => void): void {
  if (chromiumPath) return describe(name, stories);
  process.stderr.write(`${name}: skipped, no Chromium here; CHROMIUM_PATH names one.\n`);
  describe.skip(name, stories);
}

const quiet = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium without a window and without talk to anyone but the pages it is sent to. */
export function openChromium(): Promise<Browser> {
  // Chromium refuses to run its sandbox as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    ...(chromiumPath && { executablePath: chromiumPath }),
    args: [...quiet, ...asRoot],
  });
}

/** A window in which this person has a session, planted as the sign-in would open it; nobody's without an address. */
export async function windowOf(
  browser: Browser,
  stage: Stage,
  email: string | null,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: stage.base, locale: 'fr-FR', ...options });
  if (email !== null) {
    const value = await stage.app
      .get(Sessions, { strict: false })
      .open(await accountOf(stage, email), undefined);
    await context.addCookies([{ name: 'colabel', value, url: stage.base }]);
  }
  return context;
}

async function accountOf({ owner }: Stage, email: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM account WHERE email = $1', [email]);
  const [account] = rows;
  if (!account) throw new Error(`nobody has the address ${email}`);
  return account.id;
}

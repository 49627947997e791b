// The pictures of the README, taken from a demonstration just loaded:
//   npm run demo, then node test/browser/screenshots.mjs [address]
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [base = 'http://127.0.0.1:3000'] = process.argv.slice(2);
const folder = 'docs/screenshots';
const heaviest = 200_000;
const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = places.find((place) => place && existsSync(place));

const browser = await chromium.launch({
  executablePath,
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const page = await browser.newPage({
  baseURL: base,
  viewport: { width: 1280, height: 900 },
  colorScheme: 'light',
  locale: 'fr-FR',
});

async function enterAs(name) {
  await page.goto('/demo');
  await page.getByRole('button', { name }).first().click();
}

async function take(name, path) {
  const answer = await page.goto(path);
  if (answer?.status() !== 200) throw new Error(`${path} answers ${answer?.status()}`);
  const file = `${folder}/${name}.png`;
  await page.screenshot({ path: file });
  const { size } = statSync(file);
  if (size > heaviest) throw new Error(`${file} weighs ${size} bytes`);
  console.log(`${file}: ${Math.round(size / 1000)} kB`);
}

/** The address of the first link whose own matches. */
const linkTo = async (pattern) => {
  const addresses = await page.$$eval('a[href]', (links) => links.map((link) => link.getAttribute('href')));
  const found = addresses.find((address) => pattern.test(address));
  if (!found) throw new Error(`${page.url()} has no link ${pattern}`);
  return found;
};

mkdirSync(folder, { recursive: true });
try {
  await enterAs('Nadia Benali');
  await take('work', '/');
  const ballot = await linkTo(/cast-ballot/);
  await take('dossier', ballot.replace(/\/actes.*/, ''));
  await take('ballot', ballot);
  await page.goto('/courriers');
  await take('mailbox', await linkTo(/^\/courriers\/[^/?]+$/));
} finally {
  await browser.close();
}

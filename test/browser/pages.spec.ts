import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, openChromium, windowOf } from '../support/chromium.js';
import { visitsOn, type Visit } from '../support/page-list.js';
import { requestsOn } from '../support/requests-on-stage.js';
import { openStage, type Stage } from '../support/stage.js';

interface Look {
  width: 1280 | 360;
  scheme: 'light' | 'dark';
  lang: 'fr' | 'en';
}

const looks: Look[] = ([1280, 360] as const).flatMap((width) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['fr', 'en'] as const).map((lang) => ({ width, scheme, lang })),
  ),
);

/** In how many of the eight looks each page is seen, one look following the other from page to page. */
const asked = process.env['BROWSER_LOOKS'];
const count = Math.min(Number(asked ?? 0), looks.length);
const looksAt = (index: number) =>
  Array.from({ length: count }, (_, step) => looks[(index * 3 + step) % looks.length]);

/** A folder for a picture of each page, to be looked at by eye. */
const pictures = process.env['BROWSER_PICTURES'];

let stage: Stage;
let browser: Browser;
let visits: Visit[];

/** What a page does wrong, each fault in one line. */
async function faultsOf(page: Page, visit: Visit, look: Look): Promise<string[]> {
  const [{ path, status }, { width }] = [visit, look];
  const faults: string[] = [];
  page.on('console', (message) => {
    // The browser notes an answer of 404 as an error of the page.
    const expected = status >= 400 && message.text().includes(String(status));
    if (message.type() === 'error' && !expected) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== stage.base && protocol !== 'data:') faults.push(`asks ${request.url()}`);
  });
  const answer = await page.goto(path);
  if (answer?.status() !== status) faults.push(`answers ${answer?.status()} instead of ${status}`);
  if (pictures) await page.screenshot({ path: join(pictures, pictureOf(visit, look)), fullPage: true });
  if (width === 360) faults.push(...(await tooWide(page)));
  const { violations } = await judged(page);
  faults.push(
    ...violations.map(
      ({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`,
    ),
  );
  page.removeAllListeners();
  return faults;
}

const pictureOf = ({ who, path }: Visit, look: Look): string =>
  `${[path.slice(1) || 'accueil', who ?? 'personne', ...Object.values(look)].join('_').replace(/[^\w.@-]+/g, '-')}.png`;

/** Legacy mode: otherwise axe ends each analysis in a blank tab of its own. */
const judged = (page: Page) =>
  new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();

async function tooWide(page: Page): Promise<string[]> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  return scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth} px`] : [];
}

// Minutes: the whole pipeline asks for them, `npm test` leaves them out.
if (asked === undefined)
  process.stderr.write('The pages in a browser: left out; BROWSER_LOOKS=1 looks at each.\n');
const describeLooks = asked === undefined ? describe.skip : describeInBrowser;

describeLooks('every page as each role sees it (three minutes a look)', () => {
  beforeAll(async () => {
    [stage, browser] = [await openStage(), await openChromium()];
    visits = await visitsOn(stage, await requestsOn(stage));
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await stage.close();
  });

  it('breaks no rule of axe, loads nothing from elsewhere, never scrolls sideways, in every look', async () => {
    const pages = new Map<string, Page>();
    const pageFor = async ({ who }: Visit, look: Look) => {
      const key = JSON.stringify([who, look]);
      const known = pages.get(key) ?? (await (await windowIn(who, look)).newPage());
      pages.set(key, known);
      return known;
    };
    const faults: string[] = [];
    for (const [index, visit] of visits.entries()) {
      for (const look of looksAt(index).filter((one) => one !== undefined)) {
        await stage.owner.query('UPDATE account SET lang = $2 WHERE email = $1', [visit.who, look.lang]);
        const found = await faultsOf(await pageFor(visit, look), visit, look);
        faults.push(
          ...found.map((fault) => `${visit.who} ${visit.path} ${Object.values(look).join(' ')}: ${fault}`),
        );
      }
    }
    expect(visits.length).toBeGreaterThan(80);
    expect(faults).toEqual([]);
  }, 900_000);

  it('keeps the page and says why when an act can no longer be done (409), or when a form is not ours (403)', async () => {
    const context = await windowOf(browser, stage, stage.people.holder);
    const path = visits.find((visit) => visit.path.endsWith('/actes/withdraw'))?.path ?? '';
    const [page, other] = [await context.newPage(), await context.newPage()];
    for (const one of [page, other]) await one.goto(path);
    expect(await answerTo(other)).toBe(200);
    expect(await answerTo(page)).toBe(409);
    expect((await judged(page)).violations.map(({ id }) => id)).toEqual([]);
    await page.goto('/profil');
    await page
      .locator('main form input[name="_csrf"]')
      .first()
      .evaluate((token) => token.remove());
    const [refused] = await Promise.all([
      page.waitForNavigation(),
      page.locator('main form button').first().click(),
    ]);
    expect(refused?.status()).toBe(403);
    expect((await judged(page)).violations.map(({ id }) => id)).toEqual([]);
    await context.close();
  }, 60_000);
});

/** Presses the act's own button: the status of the page that follows. */
async function answerTo(page: Page): Promise<number | undefined> {
  const [answer] = await Promise.all([
    page.waitForNavigation(),
    page.locator('#acte button').first().click(),
  ]);
  return answer?.status();
}

/** The language is the browser's for nobody, the account's for whoever has one: set before each visit. */
async function windowIn(who: string | null, { width, scheme, lang }: Look): Promise<BrowserContext> {
  const context = await windowOf(browser, stage, who, {
    viewport: { width, height: 800 },
    colorScheme: scheme,
    locale: lang === 'fr' ? 'fr-FR' : 'en-GB',
  });
  await context.addCookies([{ name: 'colabel-lang', value: lang, url: stage.base }]);
  return context;
}

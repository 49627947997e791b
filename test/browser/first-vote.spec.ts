import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openChromium, windowOf } from '../support/chromium.js';
import { duo, playOf } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

const nadia = 'nadia.benali@id4car.example';
const noScript = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } };
const why = 'Un essai en conditions réelles dès la première année, et un partenaire par territoire.';

let stage: Stage;
let browser: Browser;

/** Sends the form the reader stands in, and waits for the page that answers. */
async function send(page: Page, name: string): Promise<void> {
  await Promise.all([
    page.waitForNavigation(),
    page.getByRole('button', { name, exact: true }).first().click(),
  ]);
}

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`[name="${name}"]`);
    if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
}

/** Claire Delmas opens a dossier from her work and fills in its three sections; the page that sends it is next. */
async function written(page: Page): Promise<string> {
  const content = duo();
  await page.goto('/');
  await Promise.all([
    page.waitForNavigation(),
    page.locator('form[action="/dossiers"] button').first().click(),
  ]);
  const reference = /LAB-\d{4}-\d{4}/.exec(page.url())?.[0] ?? '';
  await page.goto(`/deposer/${reference}/projet`);
  await fill(page, {
    acronym: 'PASSERELLE',
    titleFr: content.titleFr,
    publicAbstract: content.publicAbstract,
    description: content.description,
    keywords: content.keywords.join(', '),
    mainDomain: content.mainDomain ?? '',
    projectType: content.projectType ?? '',
    durationMonths: String(content.durationMonths),
    trlStart: String(content.trlStart),
    trlEnd: String(content.trlEnd),
  });
  await send(page, 'Enregistrer et continuer');
  for (const [rank, partner] of content.partners.entries()) {
    await page.goto(`/deposer/${reference}/partenaires`);
    if ((await page.locator(`[name="partners.${rank}.name"]`).count()) === 0)
      await send(page, 'Ajouter un partenaire');
    const of = (field: string) => `partners.${rank}.${field}`;
    await fill(page, {
      [of('name')]: partner.name,
      [of('role')]: partner.role,
      [of('category')]: partner.category ?? '',
      [of('country')]: partner.country,
      [of('siren')]: partner.siren ?? '',
      [of('region')]: partner.region ?? '',
      [of('cost')]: String(partner.cost),
    });
    await send(page, 'Enregistrer et continuer');
  }
  await page.goto(`/deposer/${reference}/poles`);
  const [coLabel] = content.coLabels;
  await fill(page, {
    wishedLead: content.wishedLead ?? '',
    [`reason.${coLabel?.pole}`]: coLabel?.reason ?? '',
  });
  for (const name of ['declarations.truthful', 'declarations.noDoubleFunding'])
    await page.locator(`[name="${name}"]`).check();
  await send(page, 'Enregistrer et continuer');
  return reference;
}

/** Presses Tab until what is focused answers to this selector: the act must be reachable without a mouse. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  throw new Error(`${selector} is not reached by Tab on ${page.url()}`);
}

describeInBrowser('a first dossier and a first vote, without a script (about 20 s)', () => {
  beforeAll(async () => {
    [stage, browser] = [await openStage(), await openChromium()];
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await stage.close();
  });

  it('Claire writes and submits through the pages; Nadia, by keyboard alone, rehearses then votes', async () => {
    const claire = await (await windowOf(browser, stage, stage.people.holder, noScript)).newPage();
    const reference = await written(claire);
    await claire.goto(`/deposer/${reference}/relire`);
    await send(claire, 'Déposer le dossier');
    expect(await claire.locator('h1').innerText()).toBe('PASSERELLE');

    const play = playOf(stage, reference, { sitting: 3 });
    await play.admit();
    await play.lead('moveo', 'favourable');
    await play.clear('id4car');
    const officer = stage.people.officer('id4car');
    await play.does(officer, 'acceptReview', { pole: 'id4car' });
    await play.does(officer, 'concludeExpertise', {
      pole: 'id4car',
      reasons: 'La lecture du référent suffit.',
    });
    await play.does(officer, 'openVote', { pole: 'id4car', mode: 'session' });

    const page = await (await windowOf(browser, stage, nadia, noScript)).newPage();
    await page.goto('/');
    await tabTo(page, `a[href*="${reference}/actes/cast-ballot"]`);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await refusedFirst(page);
    await rehearsed(page);
    await Promise.all([page.waitForNavigation(), act(page)]);
    expect(page.url()).toContain(`/dossiers/${reference}?fait=cast-ballot`);
    const view = await play.seenBy(nadia);
    const mine = view.reviews.find(({ pole }) => pole === 'id4car')?.members.find(({ you }) => you);
    expect(mine).toMatchObject({ hasVoted: true, ballot: 'favourableWithReservations' });
  }, 120_000);
});

/** A ballot without a choice is refused, and the reasons typed are still there. */
async function refusedFirst(page: Page): Promise<void> {
  await tabTo(page, 'textarea[name="reasons"]');
  await page.keyboard.type(why);
  await tabTo(page, '#acte button:not([name])');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(await page.locator('.errors a').count()).toBe(1);
  expect(await page.locator('textarea[name="reasons"]').inputValue()).toBe(why);
}

/** The choice by arrow keys, then « Simuler »: what would leave is told, nothing is cast. */
async function rehearsed(page: Page): Promise<void> {
  await tabTo(page, 'input[name="ballot"]');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '#acte button[name="rehearse"]');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  const words = await page.locator('main').innerText();
  expect(words).toContain('PASSERELLE');
  expect(await page.locator('textarea[name="reasons"]').inputValue()).toBe(why);
}

async function act(page: Page): Promise<void> {
  await tabTo(page, 'main form button:not([name])');
  await page.keyboard.press('Enter');
}

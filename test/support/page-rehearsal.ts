import { Sessions } from '../../src/access/index.js';
import { Browser, formFields, type Answer } from './browser.js';
import type { Stage } from './stage.js';

/** A browser in which this person is signed in, without the letter. */
export async function browserOf(stage: Stage, email: string): Promise<Browser> {
  const { rows } = await stage.owner.query<{ id: string }>('SELECT id FROM account WHERE email = $1', [
    email,
  ]);
  const browser = new Browser(stage.base);
  const sessions = stage.app.get(Sessions, { strict: false });
  browser.cookies.set('colabel', await sessions.open(rows[0]?.id ?? '', undefined));
  return browser;
}

/** The page of an act. */
export function actPage(reference: string, command: string): string {
  const slug = command.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `/dossiers/${reference}/actes/${slug}`;
}

/** What the button « Simuler » of the act's page shows, once its fields are filled with these. */
export async function rehearsedPage(
  browser: Browser,
  reference: string,
  command: string,
  body: Record<string, unknown> = {},
): Promise<Answer> {
  const { pole, seat } = body;
  const place = Object.entries({ pole, seat }).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const action = actPage(reference, command);
  const page = await browser.get(`${action}?${new URLSearchParams(place).toString()}`);
  expect([command, page.status]).toEqual([command, 200]);
  const typed = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]));
  const { _csrf = '' } = formFields(page.body, action);
  return browser.post(action, { ...typed, _csrf, rehearse: '1' });
}

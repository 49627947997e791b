import type { Browser } from './browser.js';
import type { SmtpSink } from './smtp-sink.js';

/** Signs this person in through the pages and the link of the letter; throws when the door stays shut. */
export async function signedIn(browser: Browser, smtp: SmtpSink, email: string): Promise<Browser> {
  const known = smtp.lettersTo(email).length;
  await browser.submit('/connexion', '/connexion', { email });
  const letter = await smtp.letterTo(email, known + 1);
  const link = /https?:\/\/\S+\/connexion\/\S+/.exec(letter.text ?? '')?.[0] ?? '';
  const { pathname } = new URL(link);
  const answer = await browser.submit(pathname, pathname);
  if (answer.status !== 303) throw new Error(`${email} is not let in: ${answer.status}`);
  return browser;
}

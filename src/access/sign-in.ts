import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Lang } from '../../templates/i18n/words.js';
import { renderLetter } from '../notifications/index.js';
import { Config } from '../platform/config.js';
import { Mailer } from '../platform/mailer.js';
import { browserLabel } from './browser-label.js';
import { sendWithin } from './mail.js';
import { keepLink, lookAtLink, useLink } from './queries/links.js';
import { hashSecret, newSecret } from './secrets.js';

/** How long a link lives; the query says the same. */
export const linkMinutes = 10;
/** The answer does not wait longer for the mail server; the letter goes on leaving. */
const patienceMs = 3_000;

export interface LinkRequest {
  /** lower-cased, of the right form */
  email: string;
  next: string;
  lang: Lang;
  /** the cookie of the browser that asks */
  browser: string;
}

/** What a link is worth: `gone` also for one that never was. */
export type Look =
  { state: 'gone' } | { state: 'elsewhere' } | { state: 'usable'; email: string; isNew: boolean };

export interface LinkUse {
  token: string;
  browser: string | undefined;
  /** of the person, for a new account; else empty */
  name: string;
  lang: Lang;
  userAgent: string | undefined;
  /** the session cookie the browser still had: it ends */
  oldSession: string | undefined;
}

interface LookRow {
  email: string;
  here: boolean;
  new: boolean;
  usable: boolean;
}

/** Signing in by a link sent by e-mail: the same work and the same letter whether the address is known or not. */
@Injectable()
export class SignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  /** Keeps a link and sends it. Throws a 503 Problem when the mail server refuses; asking again is then safe. */
  async ask({ email, next, lang, browser }: LinkRequest): Promise<void> {
    const token = newSecret();
    const values = [hashSecret(token), email, hashSecret(browser), next];
    const [known]: { lang: Lang | null }[] = await this.dataSource.query(keepLink, values);
    const link = `${new URL(this.config.publicUrl).origin}/connexion/${token}`;
    const letter = renderLetter(known?.lang ?? lang, 'signInLink', { link, minutes: linkMinutes });
    const messageId = `<sign-in.${randomUUID()}@${new URL(this.config.publicUrl).hostname}>`;
    await sendWithin(this.mailer, { messageId, to: { name: '', address: email }, ...letter }, patienceMs);
  }

  /** What the link is worth in this browser; changes nothing. */
  async lookAt(token: string, browser: string | undefined): Promise<Look> {
    const values = [hashSecret(token), hashSecret(browser ?? nobody())];
    const [row]: LookRow[] = await this.dataSource.query(lookAtLink, values);
    if (!row?.usable) return { state: 'gone' };
    return row.here ? { state: 'usable', email: row.email, isNew: row.new } : { state: 'elsewhere' };
  }

  /** Uses the link: the new session's secret and the page to open; undefined when it opens nothing. */
  async use(asked: LinkUse): Promise<{ session: string; next: string } | undefined> {
    const session = newSecret();
    const [opened]: { next: string }[] = await this.dataSource.query(useLink, [
      hashSecret(asked.token),
      hashSecret(asked.browser ?? nobody()),
      randomUUID(),
      asked.name,
      asked.lang,
      hashSecret(session),
      browserLabel(asked.userAgent),
      hashSecret(asked.oldSession ?? nobody()),
    ]);
    return opened && { session, next: opened.next };
  }
}

// An absent cookie must equal nothing stored, not even another absent one.
const nobody = newSecret;

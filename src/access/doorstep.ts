import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Lang } from '../../templates/i18n/words.js';
import type { DoorProps } from '../../templates/pages/access/door.js';
import { Config } from '../platform/config.js';
import { ACCESS_OPTIONS, type AccessOptions } from './access.options.js';
import { actorOf, formTokenOf } from './actor.js';
import { cookiesOf, readCookie, type Cookies } from './cookies.js';
import { formToken } from './csrf.js';
import { asLang, langOfHeader } from './lang.js';
import { newSecret } from './secrets.js';

const sessionMs = 12 * 3_600_000;
const browserMs = 24 * 3_600_000;
const tasteMs = 365 * 24 * 3_600_000;

/** The cookies a person comes and goes with, and what the pages at the door need of a request. */
@Injectable()
export class Doorstep {
  private readonly cookies: Cookies;

  constructor(
    private readonly config: Config,
    @Inject(ACCESS_OPTIONS) private readonly options: AccessOptions,
  ) {
    this.cookies = cookiesOf(config.publicUrl);
  }

  /** The account's language; a visitor's is the one chosen on a page, else the browser's. */
  lang(request: Request): Lang {
    const chosen = asLang(readCookie(request, this.cookies.lang));
    return (
      actorOf(request)?.lang ??
      askedLang(request) ??
      chosen ??
      langOfHeader(request.headers['accept-language'])
    );
  }

  /** The cookie that ties a link to the browser that asked; undefined before its first visit to the door. */
  browser(request: Request): string | undefined {
    return readCookie(request, this.cookies.browser);
  }

  /** The language and the browser's cookie, given to a browser that has none. */
  welcome(request: Request, response: Response): { lang: Lang; browser: string } {
    const browser = this.browser(request) ?? newSecret();
    const lang = this.lang(request);
    this.set(response, this.cookies.browser, browser, browserMs);
    if (askedLang(request)) this.set(response, this.cookies.lang, lang, tasteMs);
    return { lang, browser };
  }

  /** What a page at the door needs; its form's token is the session's for who is in already. */
  door(request: Request, response: Response): DoorProps {
    const { lang, browser } = this.welcome(request, response);
    const { demo, links, assurance } = this.options.frame?.(request) ?? {};
    const otherLanguageHref = `?lang=${lang === 'fr' ? 'en' : 'fr'}`;
    const visitorToken = formToken(this.config.sessionSecret, { browser });
    const csrfToken = actorOf(request) ? formTokenOf(request) : visitorToken;
    return { lang, csrfToken, otherLanguageHref, demo, links, assurance };
  }

  /** The secret of the session the request carries, whether it still opens something or not. */
  session(request: Request): string | undefined {
    return readCookie(request, this.cookies.session);
  }

  /** Lets the browser in: the session's cookie replaces the one that waited for the link. */
  letIn(response: Response, session: string): void {
    this.set(response, this.cookies.session, session, sessionMs);
    response.clearCookie(this.cookies.browser, this.cookies.options);
  }

  letOut(response: Response): void {
    response.clearCookie(this.cookies.session, this.cookies.options);
  }

  private set(response: Response, name: string, value: string, maxAge: number): void {
    response.cookie(name, value, { ...this.cookies.options, maxAge });
  }
}

function askedLang({ query }: Request): Lang | undefined {
  return typeof query['lang'] === 'string' ? asLang(query['lang']) : undefined;
}

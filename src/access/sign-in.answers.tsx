import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { VNode } from 'preact';
import type { DoorProps } from '../../templates/pages/access/door.js';
import { LinkPage, LinkRefusedPage, LinkSentPage } from '../../templates/pages/access/link-pages.js';
import { SignInPage } from '../../templates/pages/access/sign-in-page.js';
import { renderPage } from '../../templates/pages/layout/render-page.js';
import { isAddress } from '../platform/address.js';
import { Problem } from '../platform/problem.js';
import { ACCESS_OPTIONS, type AccessOptions } from './access.options.js';
import { actorOf } from './actor.js';
import { Doorstep } from './doorstep.js';
import type { AskLinkForm, UseLinkForm } from './forms/sign-in.forms.js';
import { safeNext } from './next-path.js';
import { personalName } from './personal-name.js';
import { networkOf, RateLimiter } from './rate-limiter.js';
import { linkMinutes, SignIn } from './sign-in.js';

const linksPerMinute = 5;

/** What the door answers: a page, or the way on. */
@Injectable()
export class SignInAnswers {
  constructor(
    private readonly signIn: SignIn,
    private readonly doorstep: Doorstep,
    private readonly limiter: RateLimiter,
    @Inject(ACCESS_OPTIONS) private readonly options: AccessOptions,
  ) {}

  /** The sign-in form; who is in already goes on. */
  door(next: unknown, request: Request, response: Response): void {
    if (actorOf(request)) return response.redirect(303, safeNext(next));
    this.form(request, response, 200, { next: safeNext(next) });
  }

  /** Sends the link and answers the same way for every address. What was typed comes back with a fault. */
  async ask(form: AskLinkForm, request: Request, response: Response): Promise<void> {
    const email = form.email.trim().toLowerCase();
    const next = safeNext(form.next);
    if (!isAddress(email))
      return this.form(request, response, 422, { next, email: form.email, fault: 'email' });
    await this.limit('signInNetwork', networkOf(request.ip));
    await this.limit('signInAddress', email);
    try {
      await this.signIn.ask({ email, next, ...this.doorstep.welcome(request, response) });
    } catch (fault) {
      if (!(fault instanceof Problem && fault.status === 503)) throw fault;
      return this.form(request, response, 503, { next, email: form.email, fault: 'letter' });
    }
    response.redirect(303, '/connexion/lien-parti');
  }

  sent(request: Request, response: Response): void {
    const door = this.doorstep.door(request, response);
    send(response, 200, door, <LinkSentPage door={door} minutes={linkMinutes} />);
  }

  /** The page with the button, or why the link opens nothing here (410, or 403 in another browser). */
  async link(token: string, request: Request, response: Response, retry?: UseLinkForm): Promise<void> {
    const look = await this.signIn.lookAt(token, this.doorstep.browser(request));
    const door = this.doorstep.door(request, response);
    if (look.state !== 'usable') {
      const status = look.state === 'gone' ? 410 : 403;
      return send(response, status, door, <LinkRefusedPage door={door} state={look.state} />);
    }
    const typed = retry && { name: retry.name, chosenLang: retry.lang, nameMissing: true };
    send(response, retry ? 422 : 200, door, <LinkPage door={door} token={token} {...look} {...typed} />);
  }

  /** Enters with a new session, or says why not; a missing name leaves the link good. */
  async enter(token: string, form: UseLinkForm, request: Request, response: Response): Promise<void> {
    const entered = await this.signIn.use({
      token,
      browser: this.doorstep.browser(request),
      name: personalName(form.name) ?? '',
      lang: form.lang ?? this.doorstep.lang(request),
      userAgent: request.headers['user-agent'],
      oldSession: this.doorstep.session(request),
    });
    if (!entered) return this.link(token, request, response, form);
    this.doorstep.letIn(response, entered.session);
    response.redirect(303, entered.next);
  }

  private form(request: Request, response: Response, status: number, page: FormPage): void {
    const door = this.doorstep.door(request, response);
    const aside = this.options.signInAside?.(request, door.csrfToken);
    send(response, status, door, <SignInPage door={door} aside={aside} {...page} />);
  }

  private limit(name: string, subject: string): Promise<void> {
    return this.limiter.take(
      { name, points: this.options.linksPerMinute ?? linksPerMinute, seconds: 60 },
      subject,
    );
  }
}

interface FormPage {
  next: string;
  email?: string;
  fault?: 'email' | 'letter';
}

function send(response: Response, status: number, { lang }: DoorProps, page: VNode): void {
  response.status(status).type('html').send(renderPage(lang, page));
}

import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Config } from '../platform/config.js';
import { isApi } from '../platform/http/problem.filter.js';
import { SeeOther } from '../platform/http/see-other.js';
import { forbidden, Problem, unauthenticated } from '../platform/problem.js';
import { requestContext } from '../platform/request-context.js';
import { rememberVisit, type Actor, type Scope } from './actor.js';
import { Actors } from './actors.js';
import { cookiesOf, readCookie } from './cookies.js';
import { formToken, isSameOrigin } from './csrf.js';
import { DECLARATION, type Declaration } from './declarations.js';
import { keptFields } from './kept-fields.js';
import { assertFormToken, MULTIPART } from './multipart.js';
import { safeNext } from './next-path.js';

/**
 * The door of every route, shut by default: knows who asks, lets visitors into public routes only, and keeps other
 * sites from acting in somebody's name. What the actor may do is the feature's policy.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: Actors,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const targets = [context.getHandler(), context.getClass()];
    const declaration = this.reflector.getAllAndOverride<Declaration | undefined>(DECLARATION, targets);
    if (!declaration)
      throw new Error(`${context.getClass().name}.${context.getHandler().name} declares nothing`);
    if (isApi(request)) await this.admitProgram(request, declaration);
    else
      await this.admitBrowser(
        request,
        declaration,
        this.reflector.getAllAndOverride<boolean>(MULTIPART, targets),
      );
    return true;
  }

  /** The API knows tokens only: a cookie would let another site's page act. */
  private async admitProgram(request: Request, declaration: Declaration): Promise<void> {
    const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const actor = bearer === undefined ? undefined : await this.actors.ofToken(bearer);
    this.remember(request, actor);
    if ('public' in declaration) return;
    if (!actor) throw unauthenticated();
    const wanted: Scope = 'act' in declaration || mutates(request) ? 'write' : 'read';
    if (!actor.token?.scopes.includes(wanted)) throw forbidden([{ code: 'tokenScope', params: { wanted } }]);
  }

  private async admitBrowser(request: Request, declaration: Declaration, multipart = false): Promise<void> {
    const { session, browser } = cookiesOf(this.config.publicUrl);
    const actor = await this.actors.ofSession(readCookie(request, session));
    const visitor = readCookie(request, browser);
    const subject = actor?.sessionHash
      ? { session: actor.sessionHash }
      : visitor
        ? { browser: visitor }
        : undefined;
    this.remember(request, actor, subject && formToken(this.config.sessionSecret, subject));
    // Before the form's token, which has ended with the session: who comes back late is asked to sign in, not blamed.
    if (!actor && !('public' in declaration)) throw this.strangerTo(request);
    if (mutates(request)) this.assertOwnForm(request, multipart);
  }

  /** What was written while the session ended is given back; who only asked for a page is sent to sign in. */
  private strangerTo(request: Request): Error {
    const { publicUrl } = this.config;
    const written = mutates(request) && isSameOrigin(request, publicUrl) && keptFields(request).length > 0;
    return written ? unauthenticated() : new SeeOther(signInFor(request, publicUrl));
  }

  private assertOwnForm(request: Request, multipart: boolean): void {
    if (!isSameOrigin(request, this.config.publicUrl)) throw forbidden([{ code: 'formForeign' }]);
    if (!request.is('multipart/form-data')) return assertFormToken(request);
    // The body is not read yet: only routes that read files may receive one, and they check the token themselves.
    if (!multipart) throw new Problem(415);
  }

  private remember(request: Request, actor: Actor | undefined, token?: string): void {
    const context = requestContext.getStore();
    if (context && actor) context.actorId = actor.accountId;
    rememberVisit(request, { ...(actor && { actor }), ...(token && { formToken: token }) });
  }
}

function mutates({ method }: Request): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method);
}

/** Where to sign in, to come back to the page asked, or to the page the form stood on. */
function signInFor(request: Request, publicUrl: string): string {
  const page = mutates(request) ? pathOf(request.headers.referer, publicUrl) : request.originalUrl;
  const next = safeNext(page);
  return next === '/' ? '/connexion' : `/connexion?next=${encodeURIComponent(next)}`;
}

function pathOf(referer: string | undefined, publicUrl: string): string | undefined {
  const url = URL.canParse(referer ?? '') ? new URL(referer ?? '') : undefined;
  return url?.origin === new URL(publicUrl).origin ? `${url.pathname}${url.search}` : undefined;
}

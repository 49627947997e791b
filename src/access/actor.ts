import { createParamDecorator, InternalServerErrorException, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Lang } from '../../templates/i18n/words.js';

export type Scope = 'read' | 'write';

/** Who asks, resolved for each request: a person in a browser (`sessionHash`, hex) or a program of theirs (`token`). */
export interface Actor {
  accountId: string;
  name: string;
  lang: Lang;
  /** what is said under the name on pages; null for who holds no mandate. It opens nothing: policies read mandates */
  capacity?: { role: string; pole: string | null; delegated?: boolean } | null;
  sessionHash?: string;
  token?: { id: string; scopes: Scope[] };
}

/** What the guard has found out of a request. */
export interface Visit {
  actor?: Actor;
  /** for the forms of the page that answers; absent before the browser has its cookie, and for the API */
  formToken?: string;
}

const visits = new WeakMap<object, Visit>();

/** Remembers what the guard has found; only the guard calls this. */
export function rememberVisit(request: object, visit: Visit): void {
  visits.set(request, visit);
}

/** The signed-in actor of a request, undefined for a visitor. */
export function actorOf(request: object): Actor | undefined {
  return visits.get(request)?.actor;
}

/** The token the forms of a page must carry in their field `csrf`; empty when the request can send no form. */
export function formTokenOf(request: object): string {
  return visits.get(request)?.formToken ?? '';
}

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<Request>();

/** Parameter decorator: the signed-in actor. On a public route use `actorOf`, there may be none. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = actorOf(requestOf(context));
  if (!actor) throw new InternalServerErrorException('@Me() on a route the guard lets anybody pass');
  return actor;
});

/** Parameter decorator: the token for the forms of the page. */
export const FormToken = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  formTokenOf(requestOf(context)),
);

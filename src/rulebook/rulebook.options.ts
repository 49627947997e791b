import type { Request, Response } from 'express';
import type { VNode } from 'preact';
import { renderPage } from '../../templates/pages/layout/render-page.js';
import type { PageProps } from '../../templates/pages/rulebook/rulebook-frame.js';
import { formTokenOf, type Actor, type PageFrame } from '../access/index.js';

export interface RulebookOptions {
  /** what the application puts around the pages */
  frame?: (request: Request) => PageFrame;
}

/** Injection token of the options. */
export const RULEBOOK_OPTIONS = Symbol('rulebook options');

/** A request of a signed-in person for a page. */
export interface Asked {
  me: Actor;
  request: Request;
  response: Response;
}

/** Sends a page in the reader's language, in the frame of the application. */
export function sendPage(
  { me, request, response }: Asked,
  options: RulebookOptions,
  page: (props: PageProps) => VNode,
  status = 200,
): void {
  const person = { name: me.name, role: '', href: '/profil', signOut: '/deconnexion' };
  const frame = { person, ...options.frame?.(request), csrfToken: formTokenOf(request) };
  response
    .status(status)
    .type('html')
    .send(renderPage(me.lang, page({ frame, lang: me.lang })));
}

import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request, Response } from 'express';
import { words, type Lang } from '../../templates/i18n/words.js';
import type { DocumentProps } from '../../templates/pages/layout/document.js';
import { actorOf, Doorstep, Sessions } from '../access/index.js';
import { Dossiers } from '../dossiers/index.js';
import { Engine } from '../engine/index.js';
import { pageFrame } from '../frame.js';
import { DEMO_TOOLS, type DemoTools } from './tools.js';

type Nav = NonNullable<DocumentProps['nav']>;
type Frame = Omit<DocumentProps, 'lang' | 'title' | 'children'> & { csrfToken: string };

/** The application around the demonstration's pages: its door, its frame, its own services, found where they live. */
@Injectable()
export class House {
  constructor(
    private readonly modules: ModuleRef,
    @Inject(DEMO_TOOLS) readonly tools: DemoTools,
  ) {}

  get dossiers(): Dossiers {
    return this.modules.get(Dossiers, { strict: false });
  }

  get engine(): Engine {
    return this.modules.get(Engine, { strict: false });
  }

  /** What stands around a page that anybody may open, signed in or not. */
  frame(request: Request, response: Response): { frame: Frame; lang: Lang } {
    const { lang, csrfToken, otherLanguageHref } = this.doorstep.door(request, response);
    const actor = actorOf(request);
    const person = actor && { name: actor.name, role: '', href: '/profil', signOut: '/deconnexion' };
    const nav = navOf(lang, request.path, pageFrame(true)(request).nav ?? []);
    const own = person ? { person } : { otherLanguageHref };
    return { frame: { demo: true, nav, csrfToken, ...own }, lang };
  }

  /** Opens a session of this account for the browser that answers. Throws 404 for no account. */
  async letIn(accountId: string, request: Request, response: Response): Promise<void> {
    const sessions = this.modules.get(Sessions, { strict: false });
    this.doorstep.letIn(response, await sessions.open(accountId, request.headers['user-agent']));
  }

  private get doorstep(): Doorstep {
    return this.modules.get(Doorstep, { strict: false });
  }
}

/** A visitor goes between the door, the letters and the people; who is in has the places of the service too. */
function navOf(lang: Lang, path: string, places: Nav): Nav {
  const { demo, layout } = words(lang);
  const people = { href: '/demo', label: demo.title, current: path === '/demo' };
  if (places.length > 0) return places;
  const letters = { href: '/courriers', label: demo.mailbox.title, current: path.startsWith('/courriers') };
  return [{ href: '/connexion', label: layout.signIn }, letters, people];
}

import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request, Response } from 'express';
import type { Lang } from '../../templates/i18n/words.js';
import type { DocumentProps } from '../../templates/pages/layout/document.js';
import { actorOf, Doorstep, Sessions } from '../access/index.js';
import { Dossiers } from '../dossiers/index.js';
import { Engine } from '../engine/index.js';
import { pageFrame } from '../frame.js';
import { DEMO_TOOLS, type DemoTools } from './tools.js';

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
    const { lang, csrfToken } = this.doorstep.door(request, response);
    const actor = actorOf(request);
    const person = actor && { name: actor.name, role: '', href: '/profil', signOut: '/deconnexion' };
    const around = pageFrame(true)(request);
    return { frame: { ...around, csrfToken, ...(person && { person }) }, lang };
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

import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DemoPage } from '../../templates/pages/demo/demo-page.js';
import { renderPage } from '../../templates/pages/layout/render-page.js';
import { actorOf } from '../access/index.js';
import { Clock } from '../platform/clock.js';
import { asOwner } from '../platform/database.js';
import { advanceDays, daysAhead } from './clock.js';
import { groupsOf } from './groups.js';
import { House } from './house.js';

/** What the demonstration's own pages answer. */
@Injectable()
export class DemoAnswers {
  constructor(private readonly house: House) {}

  async page(moved: unknown, request: Request, response: Response): Promise<void> {
    const { frame, lang } = this.house.frame(request, response);
    const { config, troupe } = this.house.tools;
    const at = await asOwner(config, (owner) => new Clock(owner).now());
    const ahead = Math.round(await daysAhead(config));
    const days = Number(moved);
    const view = { at, ahead, groups: groupsOf(troupe, lang) };
    const news = Number.isInteger(days) && days > 0 && days < 100 ? { moved: days } : {};
    const page = <DemoPage frame={frame} lang={lang} view={view} {...news} />;
    response.type('html').send(renderPage(lang, page));
  }

  async enter(accountId: string, request: Request, response: Response): Promise<void> {
    await this.house.letIn(accountId, request, response);
    response.redirect(303, '/');
  }

  /** Letters under way leave first; what falls due is done before the answer, and its letters sent. */
  async advance(days: number, request: Request, response: Response): Promise<void> {
    const { config, background } = this.house.tools;
    await background.sendAll();
    await advanceDays(config, days);
    await background.runDue();
    await background.sendAll();
    // The session that asked has grown as old as the jump.
    const actor = actorOf(request);
    if (actor) await this.house.letIn(actor.accountId, request, response);
    response.redirect(303, `/demo?avance=${days}`);
  }
}

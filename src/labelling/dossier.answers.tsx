import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { DossierPage, type MissedPast } from '../../templates/pages/labelling/dossier-page.js';
import { DossiersPage } from '../../templates/pages/labelling/dossiers-page.js';
import { WorkPage } from '../../templates/pages/labelling/work-page.js';
import { renderPage } from '../../templates/pages/layout/render-page.js';
import { commandOf } from './act-names.js';
import { frameOf, type Visit } from './frame-of.js';
import { LABELLING_OPTIONS, type LabellingOptions } from './labelling.options.js';
import { Readers } from './readers.js';
import { Problem } from '../platform/problem.js';
import type { DossierView } from './view/dossier-view.js';
import type { ListFilter } from './view/list.js';

export type PageVisit = Visit & { response: Response };
export type DossierSection = 'resume' | 'contenu' | 'journal';

type Past = { view: DossierView; missed?: undefined } | { view?: undefined; missed: MissedPast };

/** The pages one reads: my work, the list, a request. */
@Injectable()
export class DossierAnswers {
  constructor(
    private readonly readers: Readers,
    @Inject(LABELLING_OPTIONS) private readonly options: LabellingOptions,
  ) {}

  async work({ me, request, response }: PageVisit): Promise<void> {
    const view = await this.readers.work(me.accountId, me.name);
    const frame = frameOf(this.options, { me, request });
    const commandIds = Object.fromEntries(view.calls.map(({ id }) => [id, randomUUID()]));
    const page = <WorkPage lang={me.lang} frame={frame} view={view} commandIds={commandIds} />;
    response.type('html').send(renderPage(me.lang, page));
  }

  async list({ me, request, response }: PageVisit, filter: ListFilter): Promise<void> {
    const view = await this.readers.list(me.accountId, filter);
    const frame = frameOf(this.options, { me, request });
    response
      .type('html')
      .send(renderPage(me.lang, <DossiersPage lang={me.lang} frame={frame} view={view} />));
  }

  /** `?fait=` names the act just done: the page opens on its sentence. `?au=` shows the request as it was. */
  async dossier({ me, request, response }: PageVisit, ref: string, section: DossierSection): Promise<void> {
    const { au: asked, version } = request.query;
    const past = typeof asked === 'string' ? await this.past(ref, me.accountId, asked) : null;
    const now = () =>
      typeof version === 'string' && !past
        ? this.readers.version(ref, me.accountId, version)
        : this.readers.dossier(ref, me.accountId);
    const view = past?.view ?? (await now());
    const missed = past?.missed;
    const frame = frameOf(this.options, { me, request });
    const done = typeof request.query['fait'] === 'string' ? commandOf(request.query['fait']) : undefined;
    const page = (
      <DossierPage
        {...{ lang: me.lang, frame, view, section, ...(done && { done }), ...(missed && { missed }) }}
      />
    );
    response.type('html').send(renderPage(me.lang, page, view.call.awards));
  }

  /** The request as it was; or why it is not shown so, and the page shows it as it is. */
  private async past(ref: string, accountId: string, asked: string): Promise<Past> {
    try {
      return { view: await this.readers.past(ref, accountId, asked) };
    } catch (fault) {
      if (fault instanceof Problem && fault.status === 422) return { missed: 'unread' };
      if (fault instanceof Problem && fault.status === 404) return { missed: 'before' };
      throw fault;
    }
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { MinutesPage, PackPage } from '../../templates/pages/labelling/session-pages.js';
import { renderPage } from '../../templates/pages/layout/render-page.js';
import { notFound } from '../platform/problem.js';
import type { PageVisit } from './dossier.answers.js';
import { frameOf } from './frame-of.js';
import { LABELLING_OPTIONS, type LabellingOptions } from './labelling.options.js';
import { Readers } from './readers.js';

export interface SessionVisit extends PageVisit {
  ref: string;
  pole: string;
  number: string;
}

/** The papers of one session, made to be printed: what the organ reads before it, and its minutes. */
@Injectable()
export class SessionAnswers {
  constructor(
    private readonly readers: Readers,
    @Inject(LABELLING_OPTIONS) private readonly options: LabellingOptions,
  ) {}

  /** Throws 404 to whoever does not sit in the organ or its office, as where there is no such session. */
  async pack(visit: SessionVisit): Promise<void> {
    const { view, review, session } = await this.found(visit);
    const { lang } = visit.me;
    if (!view.content) throw notFound();
    const frame = frameOf(this.options, visit);
    const page = (
      <PackPage
        lang={lang}
        frame={frame}
        view={view}
        content={view.content}
        review={review}
        session={session}
      />
    );
    visit.response.type('html').send(renderPage(lang, page, view.call.awards));
  }

  /** As `pack`, and 404 where this reader has no minutes to read. */
  async minutes(visit: SessionVisit): Promise<void> {
    const { view, review, session } = await this.found(visit);
    const { lang } = visit.me;
    if (!session.minutes) throw notFound();
    const frame = frameOf(this.options, visit);
    const page = (
      <MinutesPage
        lang={lang}
        frame={frame}
        view={view}
        review={review}
        session={session}
        minutes={session.minutes}
      />
    );
    visit.response.type('html').send(renderPage(lang, page, view.call.awards));
  }

  private async found({ ref, pole, number, me }: SessionVisit) {
    const view = await this.readers.dossier(ref, me.accountId);
    const review = view.reviews.find((one) => one.pole === pole);
    const session = review?.sessions.find((one) => String(one.number) === number);
    if (!review || !session) throw notFound();
    return { view, review, session };
  }
}

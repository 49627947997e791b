import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { sentenceOf } from '../../templates/i18n/reasons.js';
import { words } from '../../templates/i18n/words.js';
import { CorrespondentPage } from '../../templates/pages/correspondents/correspondent-page.js';
import { renderPage } from '../../templates/pages/layout/render-page.js';
import { formTokenOf, type Actor } from '../access/index.js';
import { Problem } from '../platform/problem.js';
import { Correspondents } from './correspondents.js';
import { CORRESPONDENTS_OPTIONS, type CorrespondentsOptions } from './correspondents.options.js';
import type { MendedForm } from './mended.form.js';

interface Asked {
  me: Actor;
  request: Request;
  response: Response;
}

/** The page of a dead address: read, refused with the reason, done. */
@Injectable()
export class CorrespondentAnswers {
  constructor(
    private readonly correspondents: Correspondents,
    @Inject(CORRESPONDENTS_OPTIONS) private readonly options: CorrespondentsOptions,
  ) {}

  async page({ me, request, response }: Asked, code: string, refused: string[] = []): Promise<void> {
    const view = await this.correspondents.bounced(code, me.accountId);
    const frame = { ...this.options.frame?.(request), csrfToken: formTokenOf(request) };
    const page = <CorrespondentPage frame={frame} lang={me.lang} view={view} refused={refused} />;
    response
      .status(refused.length > 0 ? 409 : 200)
      .type('html')
      .send(renderPage(me.lang, page));
  }

  async mend(asked: Asked, code: string, form: MendedForm): Promise<void> {
    const { me, response } = asked;
    try {
      await this.correspondents.mend(code, form, me.accountId);
      response.redirect(303, '/');
    } catch (fault) {
      if (!(fault instanceof Problem) || fault.status !== 409) throw fault;
      await this.page(
        asked,
        code,
        fault.reasons.map((one) => sentenceOf(words(me.lang), one)),
      );
    }
  }
}

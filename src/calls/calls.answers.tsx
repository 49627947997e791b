import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { renderPage } from '../../templates/pages/layout/render-page.js';
import type { CallNews } from '../../templates/pages/calls/call-news.js';
import { CallPage } from '../../templates/pages/calls/call-page.js';
import { sentenceOf } from '../../templates/i18n/reasons.js';
import { words } from '../../templates/i18n/words.js';
import { settings } from '../../workflows/index.js';
import { formTokenOf, type Actor } from '../access/index.js';
import { Problem } from '../platform/problem.js';
import { CallActs, type CallAct } from './call-acts.js';
import { CALLS_OPTIONS, type CallsOptions } from './calls.options.js';
import { Calls } from './calls.js';
import type { CallForm } from './forms.js';

interface Asked {
  me: Actor;
  request: Request;
  response: Response;
}

/** What decides how a request is led and by whom: said of a call. */
const leading = settings.filter(({ name }) =>
  ['decisionModel', 'coReviewMode', 'opinionVisibility', 'dissentBlocks', 'leadMinimumShare'].includes(name),
);

const done: Record<CallAct, string> = { moveCall: 'deplace', cancelCall: 'annule', changeAward: 'donne' };

/** The page of a call: read, rehearsed, refused with what was typed, done. */
@Injectable()
export class CallAnswers {
  constructor(
    private readonly calls: Calls,
    private readonly acts: CallActs,
    @Inject(CALLS_OPTIONS) private readonly options: CallsOptions,
  ) {}

  async page(
    { me, request, response }: Asked,
    code: string,
    told: Partial<CallNews> = {},
    status = 200,
  ): Promise<void> {
    const view = await this.calls.call(code, me.accountId);
    const person = { name: me.name, role: '', href: '/profil', signOut: '/deconnexion' };
    const frame = { person, ...this.options.frame?.(request), csrfToken: formTokenOf(request) };
    const news = { done: request.query['fait'], commandId: randomUUID(), ...told };
    const page = <CallPage frame={frame} lang={me.lang} view={view} settings={leading} news={news} />;
    response.status(status).type('html').send(renderPage(me.lang, page));
  }

  async act(asked: Asked, code: string, act: CallAct, form: CallForm): Promise<void> {
    const { me, response } = asked;
    const { step, commandId, ...fields } = form;
    const typed = { act, typed: { ...fields } as Record<string, string>, ...(commandId && { commandId }) };
    try {
      if (step !== 'do') {
        const rehearsed = await this.acts.rehearse(code, act, form, me.accountId);
        return await this.page(asked, code, { ...typed, rehearsed });
      }
      await this.acts.apply(code, act, form, { accountId: me.accountId });
      response.redirect(303, `/appels/${code}?fait=${done[act]}`);
    } catch (fault) {
      if (!(fault instanceof Problem) || ![409, 422].includes(fault.status)) throw fault;
      const errors = fault.errors.map(({ field, ...one }) => ({
        field: `${act}-${field}`,
        message: sentenceOf(words(me.lang), one),
      }));
      await this.page(asked, code, { ...typed, errors, reasons: [...fault.reasons] }, fault.status);
    }
  }
}

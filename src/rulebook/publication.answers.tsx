import { Inject, Injectable } from '@nestjs/common';
import { settings } from '../../workflows/index.js';
import {
  PublicationPage,
  type PublicationPageProps,
} from '../../templates/pages/rulebook/publication-page.js';
import { Problem } from '../platform/problem.js';
import { idOf } from './asked.js';
import { errorsOf } from './draft.answers.js';
import type { PublishRulesPageForm } from './forms.js';
import { Publication } from './publication.js';
import { Rulebook } from './rulebook.js';
import { RULEBOOK_OPTIONS, sendPage, type Asked, type RulebookOptions } from './rulebook.options.js';
import { draftView } from './views.js';

type Returned = Partial<Pick<PublicationPageProps, 'typed' | 'errors' | 'reasons' | 'rehearsed'>>;

/** The page that publishes a draft: rehearsed, refused with what was typed, done. */
@Injectable()
export class PublicationAnswers {
  constructor(
    private readonly rulebook: Rulebook,
    private readonly publication: Publication,
    @Inject(RULEBOOK_OPTIONS) private readonly options: RulebookOptions,
  ) {}

  async form(asked: Asked, id: string, returned: Returned = {}, status = 200): Promise<void> {
    const draft = await this.rulebook.draft(asked.me.accountId, idOf(id));
    const blank = { typed: {}, errors: [], reasons: [], rehearsed: null };
    const shown = { ...blank, ...returned, view: draftView(draft), revision: draft.revision, settings };
    sendPage(asked, this.options, (props) => <PublicationPage {...props} {...shown} />, status);
  }

  async send(asked: Asked, id: string, { revision, step, ...form }: PublishRulesPageForm): Promise<void> {
    const { me, response } = asked;
    const rehearse = step !== 'publish';
    const { decision, decidedOn, object = '', effectOn = '' } = form;
    const typed = { decision, decidedOn, object, effectOn };
    try {
      const options = { ifRevision: revision, rehearse };
      const rehearsed = await this.publication.publish(me.accountId, idOf(id), form, options);
      if (rehearse) return await this.form(asked, id, { typed, rehearsed });
      response.redirect(303, `/regles/${id}?fait=publication`);
    } catch (fault) {
      if (!(fault instanceof Problem) || ![409, 412, 422].includes(fault.status)) throw fault;
      const errors = errorsOf(me.lang, fault.errors);
      const reasons = fault.status === 412 ? [{ code: 'stale' }] : [...fault.reasons];
      await this.form(asked, id, { typed, errors, reasons }, fault.status);
    }
  }
}

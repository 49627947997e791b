import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { LecturePage } from '../../templates/pages/labelling/lecture-page.js';
import { renderPage } from '../../templates/pages/layout/render-page.js';
import { judgeForm } from '../platform/http/judge-form.js';
import { Problem } from '../platform/problem.js';
import { typedIn } from './act.answers.js';
import { ReviewFormFields } from './commands/review-form.js';
import type { PageVisit } from './dossier.answers.js';
import { frameOf } from './frame-of.js';
import { LABELLING_OPTIONS, type LabellingOptions } from './labelling.options.js';
import { Lectures } from './lectures.js';

export interface LectureVisit extends PageVisit {
  ref: string;
  pole: string;
}

type Fault = Pick<Problem, 'status' | 'errors' | 'reasons'>;

/** The review form: shown, saved, sent; what was typed comes back with whatever is wrong. */
@Injectable()
export class LectureAnswers {
  constructor(
    private readonly lectures: Lectures,
    @Inject(LABELLING_OPTIONS) private readonly options: LabellingOptions,
  ) {}

  async show(visit: LectureVisit, typed?: Record<string, string>, fault?: Fault): Promise<void> {
    const { ref, pole, me, response } = visit;
    const view = await this.lectures.view(ref, pole, me.accountId);
    const page = (
      <LecturePage
        lang={me.lang}
        frame={frameOf(this.options, visit)}
        view={view}
        commandId={randomUUID()}
        errors={[...(fault?.errors ?? [])]}
        reasons={[...(fault?.reasons ?? [])]}
        stale={fault?.status === 412}
        {...(typed && { typed })}
      />
    );
    response
      .status(fault?.status ?? 200)
      .type('html')
      .send(renderPage(me.lang, page, view.awards));
  }

  async save(visit: LectureVisit): Promise<void> {
    const { ref, pole, me, request, response } = visit;
    const typed = typedIn(request.body);
    const judged = judgeForm(ReviewFormFields, request.body);
    if ('errors' in judged)
      return this.show(visit, typed, { status: 422, errors: judged.errors, reasons: [] });
    const submits = judged.form.then === 'submit';
    try {
      if (submits) await this.lectures.submit(ref, pole, me.accountId, judged.form);
      else await this.lectures.save(ref, pole, me.accountId, judged.form);
    } catch (fault) {
      if (!(fault instanceof Problem) || ![409, 412, 422].includes(fault.status)) throw fault;
      return this.show(visit, typed, fault);
    }
    const saved = `/lectures/${encodeURIComponent(ref)}/${encodeURIComponent(pole)}?fait=save`;
    response.redirect(303, submits ? `/dossiers/${encodeURIComponent(ref)}?fait=submit-review` : saved);
  }
}

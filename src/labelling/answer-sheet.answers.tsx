import { Inject, Injectable } from '@nestjs/common';
import { AnswerSheetPage } from '../../templates/pages/labelling/answer-sheet-page.js';
import { renderPage } from '../../templates/pages/layout/render-page.js';
import { AnswerSheets, Dossiers, depositView, mayAnswer, type DossierRow } from '../dossiers/index.js';
import { judgeForm } from '../platform/http/judge-form.js';
import { SeeOther } from '../platform/http/see-other.js';
import { conflict, invalid, notFound, Problem, type FieldError } from '../platform/problem.js';
import { AnswerSheetForm, sheetTyped } from './commands/answer-sheet.js';
import type { PageVisit } from './dossier.answers.js';
import { frameOf } from './frame-of.js';
import { LABELLING_OPTIONS, type LabellingOptions } from './labelling.options.js';
import { Readers } from './readers.js';

interface SheetVisit extends PageVisit {
  ref: string;
}

/** A sheet that comes back: what was typed, and what is wrong with it. */
interface Returned {
  typed: Record<string, string>;
  errors: readonly FieldError[];
  status: number;
}

/** R69: the answer sheet of a project presented again, as its holder writes it. */
@Injectable()
export class AnswerSheetAnswers {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly sheets: AnswerSheets,
    private readonly readers: Readers,
    @Inject(LABELLING_OPTIONS) private readonly options: LabellingOptions,
  ) {}

  /** Throws 404 to anybody but the holder, and of a project that is not presented again. */
  async sheet(visit: SheetVisit, returned?: Returned): Promise<void> {
    const { ref, me, request, response } = visit;
    const row = await this.writable(ref, me.accountId);
    const [view, around] = await Promise.all([
      this.readers.dossier(ref, me.accountId),
      this.dossiers.surroundings(row.callId),
    ]);
    if (!row.resubmits || !view.resubmission) throw notFound();
    const page = (
      <AnswerSheetPage
        lang={me.lang}
        frame={{
          ...frameOf(this.options, visit),
          person: { name: me.name, role: '', href: '/profil', signOut: '/deconnexion' },
        }}
        view={depositView(row, around, me.lang)}
        earlier={row.resubmits}
        lines={view.resubmission.sheet}
        poles={view.poles}
        typed={returned?.typed ?? {}}
        errors={returned?.errors ?? []}
        saved={request.query['fait'] === 'enregistre'}
        checked={request.query['verifier'] === '1'}
      />
    );
    response
      .status(returned?.status ?? 200)
      .type('html')
      .send(renderPage(me.lang, page, view.call.awards));
  }

  async save(visit: SheetVisit, body: unknown): Promise<void> {
    const { ref, me, response } = visit;
    const verdict = mayAnswer(me.accountId, await this.dossiers.ofHolder(ref, me.accountId));
    if (!verdict.allowed) throw conflict(verdict.reasons);
    const judged = judgeForm(AnswerSheetForm, sheetTyped(body));
    try {
      if ('errors' in judged) throw invalid(judged.errors);
      await this.keep(ref, judged.form, me.accountId);
    } catch (fault) {
      if (!(fault instanceof Problem) || ![412, 422].includes(fault.status)) throw fault;
      const errors = fault.status === 412 ? [{ field: 'revision', code: 'stale' }] : fault.errors;
      return this.sheet(visit, { typed: typedIn(body), errors, status: fault.status });
    }
    response.redirect(303, `/deposer/${encodeURIComponent(ref)}/reponses?fait=enregistre&verifier=1`);
  }

  /** Throws a Problem: 404 stranger, 409 shut, 412 when somebody was faster, 422 for what was not asked. */
  async keep(ref: string, { answers, pieces, revision }: AnswerSheetForm, accountId: string): Promise<void> {
    const { id } = await this.dossiers.ofHolder(ref, accountId);
    await this.sheets.save(
      id,
      {
        answers: Object.fromEntries(answers.map(({ ask, answer }) => [ask, answer])),
        pieces: Object.fromEntries(pieces.map(({ piece, fate }) => [piece, fate])),
        ...(revision !== undefined && { ifRevision: revision }),
      },
      accountId,
    );
  }

  /** While it may be written; once others hold it, its own page tells more. */
  private async writable(ref: string, accountId: string): Promise<DossierRow> {
    const row = await this.dossiers.ofHolder(ref, accountId);
    if (!mayAnswer(accountId, row).allowed) throw new SeeOther(`/dossiers/${row.reference}`);
    return row;
  }
}

/** What was typed, by field. */
const typedIn = (body: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typeof body === 'object' && body !== null ? body : {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );

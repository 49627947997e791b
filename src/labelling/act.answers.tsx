import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { VNode } from 'preact';
import { ActPage } from '../../templates/pages/labelling/act-page.js';
import { RehearsalPage } from '../../templates/pages/labelling/rehearsal-page.js';
import { renderPage } from '../../templates/pages/layout/render-page.js';
import type { Lang } from '../../templates/i18n/words.js';
import type { Award } from '../../workflows/index.js';
import { judgeForm } from '../platform/http/judge-form.js';
import { Problem } from '../platform/problem.js';
import { slugOf } from './act-names.js';
import { Acts } from './acts.js';
import { choicesOf } from './choices.js';
import type { CommandName } from './command-names.js';
import { acts } from './commands/index.js';
import type { ActForm } from './commands/act.js';
import type { PageVisit } from './dossier.answers.js';
import { frameOf } from './frame-of.js';
import { LABELLING_OPTIONS, type LabellingOptions } from './labelling.options.js';
import { isAnswer } from './handovers.js';
import { letterLines } from './letter-lines.js';
import { offered, shutOf } from './offered.js';
import { Readers } from './readers.js';
import { rehearsalOf } from './view/rehearsal.js';

export interface ActVisit extends PageVisit {
  ref: string;
  command: CommandName;
}

type Typed = Record<string, string>;
type Fault = Pick<Problem, 'status' | 'errors' | 'reasons'> & {
  /** the engine has found that the act is this reader's */
  judged?: boolean;
};

/** The page of an act: its form, what it would do, and the form again with all that was typed when it is refused. */
@Injectable()
export class ActAnswers {
  constructor(
    private readonly acts: Acts,
    private readonly readers: Readers,
    @Inject(LABELLING_OPTIONS) private readonly options: LabellingOptions,
  ) {}

  async form(visit: ActVisit, typed: Typed, fault?: Fault): Promise<void> {
    const { ref, command, me, response } = visit;
    const { view, reading, names } = await this.readers.whole(ref, me.accountId, isAnswer(command));
    const pole = typed['pole'] ?? null;
    const seat = typed['seat'] ?? null;
    const question = Number(typed['question']) || null;
    const open = offered(view, { command, pole, seat, question });
    if (!open && !fault?.judged) throw shutOf(command, reading, { pole, seat });
    const signed = acts[command].signs;
    const version =
      signed &&
      {
        request: view.version,
        review: view.reviews.find((one) => one.pole === pole)?.version,
        label: view.labelLife?.version,
      }[signed];
    const page = (
      <ActPage
        lang={me.lang}
        frame={frameOf(this.options, visit)}
        view={view}
        command={command}
        pole={pole}
        seat={seat}
        typed={typed}
        errors={[...(fault?.errors ?? [])]}
        reasons={[...(fault?.reasons ?? open?.reasons ?? [])]}
        commandId={randomUUID()}
        choices={choicesOf(command, pole, reading, names)}
        {...(version !== undefined && { version })}
      />
    );
    send(response, fault?.status ?? 200, { lang: me.lang, awards: view.call.awards }, page);
  }

  /** Does the act and goes on to the request; a refusal shows the form again, nothing typed lost. */
  async ask(visit: ActVisit): Promise<void> {
    const { ref, command, me, request, response } = visit;
    const typed = typedIn(request.body);
    const judged = judgeForm(acts[command].form, request.body);
    if ('errors' in judged)
      return this.form(visit, typed, { status: 422, errors: judged.errors, reasons: [] });
    try {
      if (judged.form.rehearse) return await this.rehearse(visit, judged.form, typed);
      await this.acts.apply(ref, command, judged.form, { accountId: me.accountId });
    } catch (fault) {
      if (!(fault instanceof Problem) || ![409, 412, 422].includes(fault.status)) throw fault;
      return this.form(visit, keptOf(typed, fault), {
        status: fault.status,
        ...atFields(fault),
        judged: true,
      });
    }
    response.redirect(303, await this.nextPage(visit, typed));
  }

  private async rehearse(visit: ActVisit, form: ActForm, typed: Typed): Promise<void> {
    const { ref, command, me, response } = visit;
    const rehearsed = await this.acts.rehearse(ref, command, form, me.accountId);
    const { view, reading, names } = await this.readers.whole(ref, me.accountId, isAnswer(command));
    const { facts, newState, opensBallots, lettersLeave, later } = rehearsalOf(rehearsed, reading);
    const page = (
      <RehearsalPage
        lang={me.lang}
        frame={frameOf(this.options, visit)}
        view={view}
        command={command}
        typed={typed}
        letters={letterLines(rehearsed, reading, { names, lang: me.lang })}
        facts={facts}
        newState={newState}
        opensBallots={opensBallots}
        lettersLeave={lettersLeave}
        later={later}
      />
    );
    send(response, 200, { lang: me.lang, awards: view.call.awards }, page);
  }

  /** A full proposal goes on where it is written (R51). Who has just recused themselves may no longer read the request: their own work is the next page. */
  private async nextPage({ ref, command, me }: ActVisit, typed: Typed): Promise<string> {
    const leaves = command === 'declareInterests' && typed['clear'] === 'false';
    if (command === 'openFullProposal') {
      const { continuedBy } = await this.readers.dossier(ref, me.accountId);
      if (continuedBy) return `/deposer/${continuedBy.reference}`;
    }
    if (command === 'resubmit') {
      const { presentedBy } = await this.readers.dossier(ref, me.accountId);
      if (presentedBy) return `/deposer/${presentedBy.reference}/reponses`;
    }
    // R62: whoever agrees to a version still to come reads what was agreed, and nothing of the dossier.
    if (command === 'acceptHandover' && !(await this.readers.holds(ref, me.accountId)))
      return `/reprendre/${encodeURIComponent(ref)}`;
    if (leaves || command === 'deleteDraft' || command === 'declineHandover')
      return `/?fait=${slugOf(command)}`;
    return `/dossiers/${encodeURIComponent(ref)}?fait=${slugOf(command)}`;
  }
}

/** The field of the form that a reason asks to be filled in. */
const fieldOf: Record<string, string> = {
  ballotReasonsMissing: 'reasons',
  reasonsMissing: 'reasons',
  exclusionPersonMissing: 'person',
  reservationMissing: 'reservation1',
};

/** What one more answer would lift is said at its field; the rest above the form. */
function atFields({ errors, reasons }: Problem): Pick<Fault, 'errors' | 'reasons'> {
  const missing = reasons.flatMap(({ code }) => {
    const field = fieldOf[code];
    return field === undefined ? [] : [{ field, code }];
  });
  return { errors: [...errors, ...missing], reasons: reasons.filter(({ code }) => !(code in fieldOf)) };
}

/** R5: the answer to a question that is over is given to no other; the words typed stay, to be read again. */
function keptOf(typed: Typed, { reasons }: Problem): Typed {
  if (!reasons.some(({ code }) => code === 'questionOver')) return typed;
  const { question: _, answer: __, ...kept } = typed;
  return kept;
}

/** What was typed, as a form gives it back; several under one name are read as one list. */
export function typedIn(body: unknown): Typed {
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return Object.fromEntries(
    fields.flatMap(([name, value]) => {
      const given: unknown[] = Array.isArray(value) ? value : [value];
      return given.every((one) => typeof one === 'string') ? [[name, given.join(',')]] : [];
    }),
  );
}

interface Said {
  lang: Lang;
  /** what the request is asked for (R51) */
  awards: Award;
}

function send(response: Response, status: number, { lang, awards }: Said, page: VNode): void {
  response
    .status(status)
    .type('html')
    .send(renderPage(lang, page, awards));
}

import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { VNode } from 'preact';
import { AnnexesPage } from '../../templates/pages/deposit/annexes-page.js';
import type { Frame } from '../../templates/pages/deposit/deposit-frame.js';
import { ReviewPage } from '../../templates/pages/deposit/review-page.js';
import { SectionPage } from '../../templates/pages/deposit/section-page.js';
import { StalePage } from '../../templates/pages/deposit/stale-page.js';
import { TaskListPage } from '../../templates/pages/deposit/task-list-page.js';
import { renderPage } from '../../templates/pages/layout/render-page.js';
import { formTokenOf, type Actor } from '../access/index.js';
import { SeeOther } from '../platform/http/see-other.js';
import type { Section } from './content/vocabulary.js';
import { DEPOSIT_OPTIONS, type DepositOptions } from './deposit.options.js';
import { Dossiers } from './dossiers.js';
import { formOf } from './forms/index.js';
import type { RawForm } from './forms/raw.js';
import type { TypedAudience } from './levels.js';
import { mayWrite } from './policy.js';
import type { DossierRow } from './queries/newest.js';
import type { StaleDraft } from './stale.js';
import { depositView, reviewView, type DepositView, type FormFault } from './view.js';

/** A request of a signed-in person for a page of one dossier. */
export interface Asked {
  ref: string;
  me: Actor;
  request: Request;
  response: Response;
}

/** A section that comes back: what was typed, what is wrong with it, and the revision it was typed over. */
export interface Returned {
  form: RawForm;
  faults: FormFault[];
  revision: number;
}

/** The page of pieces as it comes back; `piece`: whose readers are being chosen. */
export interface ReturnedAnnex {
  kind?: string;
  piece?: string;
  audience?: TypedAudience;
  faults: FormFault[];
}

/** The pages of a draft. */
@Injectable()
export class DepositAnswers {
  constructor(
    private readonly dossiers: Dossiers,
    @Inject(DEPOSIT_OPTIONS) private readonly options: DepositOptions,
  ) {}

  async list(asked: Asked): Promise<void> {
    const view = await this.view(await this.writable(asked), asked.me);
    this.send(asked, view, (frame) => <TaskListPage {...frame} view={view} saved={saved(asked)} />);
  }

  async section(asked: Asked, section: Section, returned?: Returned): Promise<void> {
    const row = await this.writable(asked);
    const view = {
      ...(await this.view(row, asked.me)),
      section,
      form: formOf(section, row.content),
      faults: [],
    };
    const page = (frame: PageProps) => (
      <SectionPage {...frame} view={{ ...view, ...returned }} saved={saved(asked)} />
    );
    this.send(asked, view, page, returned && returned.faults.length > 0 ? 422 : 200);
  }

  async stale(asked: Asked, section: Section, { theirs, yours }: StaleDraft): Promise<void> {
    const view = await this.view(await this.writable(asked), asked.me);
    const both = { theirs: formOf(section, theirs.content), yours: formOf(section, yours) };
    this.send(asked, view, (frame) => <StalePage {...frame} view={view} section={section} {...both} />, 412);
  }

  async annexes(asked: Asked, returned: ReturnedAnnex = { faults: [] }): Promise<void> {
    const view = await this.view(await this.writable(asked), asked.me);
    const status = returned.faults.length > 0 ? 422 : 200;
    const named = returned.piece ?? asked.request.query['piece'];
    const piece = view.annexes.find(({ id }) => id === named);
    const props = { view, ...returned, piece: returned.kind === undefined ? piece : undefined };
    this.send(asked, view, (frame) => <AnnexesPage {...frame} {...props} />, status);
  }

  async review(asked: Asked): Promise<void> {
    const row = await this.writable(asked);
    const view = reviewView(row, await this.dossiers.surroundings(row.callId), asked.me.lang);
    this.send(asked, view, (frame) => <ReviewPage {...frame} view={view} commandId={randomUUID()} />);
  }

  /** The holder's dossier while it may be written; once others hold it, its own page tells more. */
  private async writable({ ref, me }: Asked): Promise<DossierRow> {
    const row = await this.dossiers.ofHolder(ref, me.accountId);
    if (!mayWrite(me.accountId, row).allowed) throw new SeeOther(`/dossiers/${row.reference}`);
    return row;
  }

  private async view(row: DossierRow, { lang }: Actor) {
    return depositView(row, await this.dossiers.surroundings(row.callId), lang);
  }

  private send(
    { me, request, response }: Asked,
    { call }: Pick<DepositView, 'call'>,
    page: (props: PageProps) => VNode,
    status = 200,
  ): void {
    const person = { name: me.name, role: '', href: '/profil', signOut: '/deconnexion' };
    const frame = { person, ...this.options.frame?.(request), csrfToken: formTokenOf(request) };
    response
      .status(status)
      .type('html')
      .send(renderPage(me.lang, page({ frame, lang: me.lang }), call.awards));
  }
}

interface PageProps {
  frame: Frame;
  lang: Actor['lang'];
}

const saved = ({ request }: Asked): boolean => request.query['fait'] === 'enregistre';

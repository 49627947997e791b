import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { CooperationPage, type InvitationNews } from '../../templates/pages/cooperation/cooperation-page.js';
import { renderPage } from '../../templates/pages/layout/render-page.js';
import { formTokenOf, type Actor } from '../access/index.js';
import { Problem } from '../platform/problem.js';
import type { DelegateForm } from './commands/delegate.form.js';
import type { InviteForm } from './commands/invite.form.js';
import { COOPERATION_OPTIONS, type CooperationOptions } from './cooperation.options.js';
import { Delegations } from './delegations.js';
import { Invitations } from './invitations.js';
import { readCooperation } from './read-view.js';
import { cooperationView } from './view.js';

/** What the pages of the cooperation answer. */
@Injectable()
export class CooperationAnswers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly invitations: Invitations,
    private readonly delegations: Delegations,
    @Inject(COOPERATION_OPTIONS) private readonly options: CooperationOptions,
  ) {}

  async page(
    me: Actor,
    request: Request,
    response: Response,
    news: InvitationNews,
    status = 200,
  ): Promise<void> {
    const view = cooperationView(await readCooperation(this.dataSource, me.accountId));
    const person = { name: me.name, role: '', href: '/profil', signOut: '/deconnexion' };
    const frame = { person, ...this.options.frame?.(request), csrfToken: formTokenOf(request) };
    const page = <CooperationPage frame={frame} view={view} lang={me.lang} news={news} />;
    response.status(status).type('html').send(renderPage(me.lang, page));
  }

  /** Nothing typed is lost: what can be put right comes back in the form, with its sentence. */
  async invite(
    me: Actor,
    pole: string,
    form: InviteForm,
    request: Request,
    response: Response,
  ): Promise<void> {
    try {
      await this.invitations.invite(me, pole, form);
    } catch (fault) {
      if (!(fault instanceof Problem) || ![409, 422, 503].includes(fault.status)) throw fault;
      const faults = [...fault.errors, ...fault.reasons.map(({ code }) => ({ field: 'email', code }))];
      return this.page(me, request, response, { pole, typed: { ...form }, faults }, fault.status);
    }
    response.redirect(303, '/cooperation?fait=invitation');
  }

  /** R75 */
  async delegate(
    me: Actor,
    pole: string,
    form: DelegateForm,
    request: Request,
    response: Response,
  ): Promise<void> {
    try {
      await this.delegations.give(me, pole, form);
    } catch (fault) {
      if (!(fault instanceof Problem) || ![409, 422, 503].includes(fault.status)) throw fault;
      const told = fault.status === 503 ? [{ code: 'delegationLetterNotSent' }] : fault.reasons;
      const faults = [...fault.errors, ...told.map(({ code }) => ({ field: 'from', code }))];
      return this.page(
        me,
        request,
        response,
        { delegation: { pole, typed: { ...form }, faults } },
        fault.status,
      );
    }
    response.redirect(303, '/cooperation?fait=delegation');
  }

  async endDelegation(me: Actor, id: string, response: Response): Promise<void> {
    const done = await this.delegations.end(me, id).catch((fault: unknown) => {
      // It is over all the same: the page says so, and that nobody was written to.
      if (fault instanceof Problem && fault.status === 503) return 'unwritten' as const;
      throw fault;
    });
    const news = {
      ended: 'delegation-finie',
      cancelled: 'delegation-annulee',
      unwritten: 'delegation-sans-lettre',
    };
    response.redirect(303, `/cooperation?fait=${news[done]}`);
  }
}

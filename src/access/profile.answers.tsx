import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ProfilePage, type ProfileNews } from '../../templates/pages/access/profile-page.js';
import { renderPage } from '../../templates/pages/layout/render-page.js';
import { ACCESS_OPTIONS, type AccessOptions } from './access.options.js';
import { formTokenOf, type Actor } from './actor.js';
import { ApiTokens } from './api-tokens.js';
import type { MakeTokenForm, ProfileForm } from './forms/profile.forms.js';
import { personalName, shortText } from './personal-name.js';
import { Profile } from './profile.js';

/** What the profile answers: the page, with what has just been done or must be put right. */
@Injectable()
export class ProfileAnswers {
  constructor(
    private readonly account: Profile,
    private readonly tokens: ApiTokens,
    @Inject(ACCESS_OPTIONS) private readonly options: AccessOptions,
  ) {}

  async profile(
    me: Actor,
    request: Request,
    response: Response,
    news: ProfileNews,
    status = 200,
  ): Promise<void> {
    const view = await this.account.view(me);
    const person = { name: me.name, role: '', href: '/profil', signOut: '/deconnexion' };
    const frame = { person, ...this.options.frame?.(request), csrfToken: formTokenOf(request) };
    const page = <ProfilePage frame={frame} view={view} lang={me.lang} news={news} />;
    response.status(status).type('html').send(renderPage(me.lang, page));
  }

  async save(me: Actor, form: ProfileForm, request: Request, response: Response): Promise<void> {
    const name = personalName(form.name);
    if (!name)
      return this.profile(me, request, response, { typedName: form.name, typedLang: form.lang }, 422);
    await this.account.save(me.accountId, name, form.lang);
    response.redirect(303, '/profil?fait=profil');
  }

  /** The token is in this one answer: a redirection would have to keep it somewhere. */
  async makeToken(me: Actor, form: MakeTokenForm, request: Request, response: Response): Promise<void> {
    const name = shortText(form.name, 80);
    if (!name) return this.profile(me, request, response, { typedToken: form }, 422);
    const scopes = form.scopes.includes('write') ? (['read', 'write'] as const) : (['read'] as const);
    const token = await this.tokens.make(me.accountId, name, [...scopes], form.days);
    return this.profile(me, request, response, { token }, 201);
  }
}

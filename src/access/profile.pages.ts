import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Me, type Actor } from './actor.js';
import { ApiTokens } from './api-tokens.js';
import { Act, Reads } from './declarations.js';
import { Doorstep } from './doorstep.js';
import { EndSessionForm, MakeTokenForm, ProfileForm, RevokeTokenForm } from './forms/profile.forms.js';
import { ProfileAnswers } from './profile.answers.js';
import { Sessions } from './sessions.js';

/** A person's own account: name, language, sessions, API tokens. Everything is bound to the actor's own id. */
@Controller()
export class ProfilePages {
  constructor(
    private readonly answers: ProfileAnswers,
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
    private readonly doorstep: Doorstep,
  ) {}

  @Reads('myProfile')
  @Get('profil')
  profile(@Me() me: Actor, @Query('fait') done: unknown, @Req() request: Request, @Res() response: Response) {
    return this.answers.profile(me, request, response, { done });
  }

  @Act('saveMyProfile')
  @Post('profil')
  save(@Me() me: Actor, @Body() form: ProfileForm, @Req() request: Request, @Res() response: Response) {
    return this.answers.save(me, form, request, response);
  }

  @Act('endMySession')
  @Post('profil/sessions/finir')
  async end(@Me() me: Actor, @Body() form: EndSessionForm, @Res() response: Response) {
    await this.sessions.end(me.accountId, form.session);
    response.redirect(303, '/profil?fait=session');
  }

  @Act('endMyOtherSessions')
  @Post('profil/sessions/finir-les-autres')
  async endOthers(@Me() me: Actor, @Res() response: Response) {
    await this.sessions.endOthers(me.accountId, me.sessionHash ?? '');
    response.redirect(303, '/profil?fait=autres');
  }

  @Act('makeMyToken')
  @Post('profil/jetons')
  makeToken(
    @Me() me: Actor,
    @Body() form: MakeTokenForm,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.answers.makeToken(me, form, request, response);
  }

  @Act('revokeMyToken')
  @Post('profil/jetons/revoquer')
  async revokeToken(@Me() me: Actor, @Body() form: RevokeTokenForm, @Res() response: Response) {
    await this.tokens.revoke(me.accountId, form.token);
    response.redirect(303, '/profil?fait=jeton');
  }

  @Act('signOut')
  @Post('deconnexion')
  async signOut(@Me() me: Actor, @Res() response: Response) {
    await this.sessions.end(me.accountId, me.sessionHash ?? '');
    this.doorstep.letOut(response);
    response.redirect(303, '/connexion');
  }
}

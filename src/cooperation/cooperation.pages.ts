import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Act, Me, Reads, type Actor } from '../access/index.js';
import { InviteForm } from './commands/invite.form.js';
import { CooperationAnswers } from './cooperation.answers.js';

/** The cooperation: its pôles, charter, domains and organs; and the invitations of a pôle's officer. */
@Controller('cooperation')
export class CooperationPages {
  constructor(private readonly answers: CooperationAnswers) {}

  @Reads('cooperation')
  @Get()
  read(@Me() me: Actor, @Query('fait') done: unknown, @Req() request: Request, @Res() response: Response) {
    return this.answers.page(me, request, response, { done });
  }

  @Act('invitePerson')
  @Post('poles/:code/invitations')
  invite(
    @Me() me: Actor,
    @Param('code') code: string,
    @Body() form: InviteForm,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.answers.invite(me, code, form, request, response);
  }
}

import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Act, Me, Reads, type Actor } from '../access/index.js';
import { OpenRuleDraftPageForm } from './forms.js';
import { RulebookAnswers } from './rulebook.answers.js';

/** The rules, for whoever signs in. */
@Controller()
export class RulebookPages {
  constructor(private readonly answers: RulebookAnswers) {}

  @Reads('rules')
  @Get('regles')
  all(@Me() me: Actor, @Req() request: Request, @Res() response: Response) {
    return this.answers.all({ me, request, response });
  }

  @Act('openRuleDraft')
  @Post('regles/projets')
  open(
    @Body() form: OpenRuleDraftPageForm,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.answers.open({ me, request, response }, form);
  }

  @Reads('rules')
  @Get('regles/:id')
  set(@Param('id') id: string, @Me() me: Actor, @Req() request: Request, @Res() response: Response) {
    return this.answers.set({ me, request, response }, id);
  }
}

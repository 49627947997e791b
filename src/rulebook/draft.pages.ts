import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Act, Me, Reads, type Actor } from '../access/index.js';
import { DraftAnswers } from './draft.answers.js';
import { PublishRulesPageForm, RuleDraftPageForm, RuleDraftVersionForm } from './forms.js';
import { PublicationAnswers } from './publication.answers.js';

/** A draft of rules, for the secretary. */
@Controller('regles/projets/:id')
export class DraftPages {
  constructor(
    private readonly answers: DraftAnswers,
    private readonly publication: PublicationAnswers,
  ) {}

  @Reads('ruleDraft')
  @Get()
  read(@Param('id') id: string, @Me() me: Actor, @Req() request: Request, @Res() response: Response) {
    return this.answers.draft({ me, request, response }, id);
  }

  @Act('saveRuleDraft')
  @Post()
  save(
    @Param('id') id: string,
    @Body() form: RuleDraftPageForm,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.answers.save({ me, request, response }, id, form);
  }

  @Act('discardRuleDraft')
  @Post('abandon')
  discard(
    @Param('id') id: string,
    @Body() { revision }: RuleDraftVersionForm,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.answers.discard({ me, request, response }, id, revision);
  }

  @Reads('ruleDraft')
  @Get('effets')
  effects(@Param('id') id: string, @Me() me: Actor, @Req() request: Request, @Res() response: Response) {
    return this.answers.effects({ me, request, response }, id);
  }

  @Reads('ruleDraft')
  @Get('publication')
  form(@Param('id') id: string, @Me() me: Actor, @Req() request: Request, @Res() response: Response) {
    return this.publication.form({ me, request, response }, id);
  }

  @Act('publishRuleSet')
  @Post('publication')
  publish(
    @Param('id') id: string,
    @Body() form: PublishRulesPageForm,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.publication.send({ me, request, response }, id, form);
  }
}

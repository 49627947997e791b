import { Body, Controller, Get, Header, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Act, Me, Reads, type Actor } from '../access/index.js';
import { Acts } from './acts.js';
import { DossierAnswers } from './dossier.answers.js';
import { knownState, OpenDossierForm } from './labelling.api.js';
import { Pieces } from './pieces.js';
import { placeOf } from './place.js';

/** My work, the list, and a request's pages. */
@Controller()
export class LabellingPages {
  constructor(
    private readonly answers: DossierAnswers,
    private readonly acts: Acts,
    private readonly pieces: Pieces,
  ) {}

  @Reads('work')
  @Get()
  work(@Me() me: Actor, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answers.work({ me, request, response });
  }

  @Reads('requests')
  @Get('dossiers')
  list(
    @Query('etat') etat: string | undefined,
    @Query('a-moi') mine: string | undefined,
    @Query('apres') after: string | undefined,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const filter = { state: knownState(etat), mine: mine === '1', after: placeOf(after) };
    return this.answers.list({ me, request, response }, filter);
  }

  @Act('openDraft')
  @Post('dossiers')
  async open(
    @Body() { call, commandId }: OpenDossierForm,
    @Me() { accountId }: Actor,
    @Res() response: Response,
  ): Promise<void> {
    const reference = await this.acts.open(call, { accountId, ...(commandId && { commandId }) });
    response.redirect(303, `/deposer/${reference}`);
  }

  @Reads('request')
  @Get('dossiers/:ref')
  summary(
    @Param('ref') ref: string,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.answers.dossier({ me, request, response }, ref, 'resume');
  }

  @Reads('request')
  @Get('dossiers/:ref/contenu')
  content(
    @Param('ref') ref: string,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.answers.dossier({ me, request, response }, ref, 'contenu');
  }

  @Reads('request')
  @Get('dossiers/:ref/journal')
  journal(
    @Param('ref') ref: string,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.answers.dossier({ me, request, response }, ref, 'journal');
  }

  @Reads('annex')
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  @Get('dossiers/:ref/annexes/:id')
  annex(@Param('ref') ref: string, @Param('id') id: string, @Me() me: Actor): Promise<StreamableFile> {
    return this.pieces.open(ref, id, me);
  }
}

import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Me, Reads, type Actor } from '../access/index.js';
import { SessionAnswers } from './session.answers.js';

/** The papers of a session; the API has the same in the request it gives. */
@Controller('dossiers/:ref/seances/:pole/:session')
export class SessionPages {
  constructor(private readonly answers: SessionAnswers) {}

  @Reads('session papers')
  @Get()
  pack(
    @Param('ref') ref: string,
    @Param('pole') pole: string,
    @Param('session') number: string,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.answers.pack({ ref, pole, number, me, request, response });
  }

  @Reads('session minutes')
  @Get('proces-verbal')
  minutes(
    @Param('ref') ref: string,
    @Param('pole') pole: string,
    @Param('session') number: string,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.answers.minutes({ ref, pole, number, me, request, response });
  }
}

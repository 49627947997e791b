import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Act, Me, Reads, type Actor } from '../access/index.js';
import { CallAnswers } from './calls.answers.js';
import { CancelCallForm, ChangeAwardForm, MoveCallForm } from './forms.js';

/** The page of a call, with the acts of the secretary on it. */
@Controller('appels/:code')
export class CallPages {
  constructor(private readonly answers: CallAnswers) {}

  @Reads('call')
  @Get()
  read(@Param('code') code: string, @Me() me: Actor, @Req() request: Request, @Res() response: Response) {
    return this.answers.page({ me, request, response }, code);
  }

  @Act('moveCall')
  @Post('deplacer')
  move(
    @Param('code') code: string,
    @Body() form: MoveCallForm,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.answers.act({ me, request, response }, code, 'moveCall', form);
  }

  @Act('changeAward')
  @Post('donner')
  award(
    @Param('code') code: string,
    @Body() form: ChangeAwardForm,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.answers.act({ me, request, response }, code, 'changeAward', form);
  }

  @Act('cancelCall')
  @Post('annuler')
  cancel(
    @Param('code') code: string,
    @Body() form: CancelCallForm,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.answers.act({ me, request, response }, code, 'cancelCall', form);
  }
}

import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Act, Me, Reads, type Actor } from '../access/index.js';
import { CorrespondentAnswers } from './correspondents.answers.js';
import { MendedForm } from './mended.form.js';

/** Where the secretary reads why a correspondent gets no mail, and says that the address is mended (R77). */
@Controller('correspondants/:code')
export class CorrespondentPages {
  constructor(private readonly answers: CorrespondentAnswers) {}

  @Reads('correspondent')
  @Get()
  read(@Param('code') code: string, @Me() me: Actor, @Req() request: Request, @Res() response: Response) {
    return this.answers.page({ me, request, response }, code);
  }

  @Act('mendCorrespondent')
  @Post('retabli')
  mend(
    @Param('code') code: string,
    @Body() form: MendedForm,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.answers.mend({ me, request, response }, code, form);
  }
}

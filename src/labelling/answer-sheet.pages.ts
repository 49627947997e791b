import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Act, Me, Reads, type Actor } from '../access/index.js';
import { AnswerSheetAnswers } from './answer-sheet.answers.js';

/** Where a holder answers, point by point, what had been asked of a project presented again (R69). */
@Controller('deposer/:ref/reponses')
export class AnswerSheetPages {
  constructor(private readonly answers: AnswerSheetAnswers) {}

  @Reads('draft')
  @Get()
  read(@Param('ref') ref: string, @Me() me: Actor, @Req() request: Request, @Res() response: Response) {
    return this.answers.sheet({ ref, me, request, response });
  }

  @Act('saveAnswers')
  @Post()
  save(
    @Param('ref') ref: string,
    @Me() me: Actor,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.answers.save({ ref, me, request, response }, body);
  }
}

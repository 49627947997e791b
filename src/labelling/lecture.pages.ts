import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Act, Me, Reads, type Actor } from '../access/index.js';
import { LectureAnswers } from './lecture.answers.js';

/** An expert's review form beside the dossier. */
@Controller('lectures/:ref/:pole')
export class LecturePages {
  constructor(private readonly answers: LectureAnswers) {}

  @Reads('review form')
  @Get()
  read(
    @Param('ref') ref: string,
    @Param('pole') pole: string,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.answers.show({ ref, pole, me, request, response });
  }

  @Act('saveReview')
  @Post()
  save(
    @Param('ref') ref: string,
    @Param('pole') pole: string,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.answers.save({ ref, pole, me, request, response });
  }
}

import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../access/index.js';
import { MailboxAnswers } from './mailbox.answers.js';

/** The letters of the demonstration; a newcomer reads their sign-in link here, so anybody may. */
@Public()
@Controller('courriers')
export class MailboxPages {
  constructor(private readonly answers: MailboxAnswers) {}

  @Get()
  list(
    @Query('a') to: unknown,
    @Query('page') page: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): void {
    this.answers.show({ to, page }, request, response);
  }

  @Get(':id')
  one(
    @Param('id') id: string,
    @Query('a') to: unknown,
    @Query('page') page: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): void {
    this.answers.show({ to, page, id }, request, response);
  }

  @Get(':id/html')
  html(@Param('id') id: string, @Res() response: Response): void {
    this.answers.html(id, response);
  }

  @Get(':id/pieces/:rank')
  piece(@Param('id') id: string, @Param('rank') rank: string, @Res() response: Response): void {
    this.answers.piece(id, rank, response);
  }
}

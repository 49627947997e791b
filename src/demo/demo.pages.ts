import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsIn, IsUUID } from 'class-validator';
import type { Request, Response } from 'express';
import { Public } from '../access/index.js';
import { DemoAnswers } from './demo.answers.js';

export class EnterForm {
  @IsUUID()
  account: string;
}

export class ClockForm {
  @Type(() => Number)
  @IsIn([1, 3, 10])
  days: number;
}

/** Who may be played, and the time. */
@Public()
@Controller('demo')
export class DemoPages {
  constructor(private readonly answers: DemoAnswers) {}

  @Get()
  page(@Query('avance') moved: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answers.page(moved, request, response);
  }

  @Post('entrer')
  enter(@Body() form: EnterForm, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answers.enter(form.account, request, response);
  }

  @Post('horloge')
  advance(@Body() form: ClockForm, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answers.advance(form.days, request, response);
  }
}

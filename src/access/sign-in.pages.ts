import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from './declarations.js';
import { AskLinkForm, UseLinkForm } from './forms/sign-in.forms.js';
import { SignInAnswers } from './sign-in.answers.js';

/** The door. Looking at a link changes nothing: only the buttons act. */
@Public()
@Controller('connexion')
export class SignInPages {
  constructor(private readonly answers: SignInAnswers) {}

  @Get()
  door(@Query('next') next: unknown, @Req() request: Request, @Res() response: Response): void {
    this.answers.door(next, request, response);
  }

  @Post()
  ask(@Body() form: AskLinkForm, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answers.ask(form, request, response);
  }

  @Get('lien-parti')
  sent(@Req() request: Request, @Res() response: Response): void {
    this.answers.sent(request, response);
  }

  @Get(':token')
  link(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answers.link(token, request, response);
  }

  @Post(':token')
  enter(
    @Param('token') token: string,
    @Body() form: UseLinkForm,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.answers.enter(token, form, request, response);
  }
}

import { Controller, Get, Param, Post, Query, Req, Res, type Type } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Act, Me, Reads, type Actor } from '../access/index.js';
import { ActAnswers, typedIn } from './act.answers.js';
import { slugOf } from './act-names.js';
import { commandNames, type CommandName } from './command-names.js';

/** `/dossiers/:ref/actes/<act>`: its form, and what the form asks. */
function actPage(command: CommandName): Type {
  @Controller(`dossiers/:ref/actes/${slugOf(command)}`)
  class ActPages {
    constructor(private readonly answers: ActAnswers) {}

    @Reads('act form')
    @Get()
    form(
      @Param('ref') ref: string,
      @Query('pole') pole: string | undefined,
      @Query('seat') seat: string | undefined,
      @Query('reservation') reservation: string | undefined,
      @Query('exclusion') exclusion: string | undefined,
      @Query('question') question: string | undefined,
      @Me() me: Actor,
      @Req() request: Request,
      @Res() response: Response,
    ): Promise<void> {
      return this.answers.form(
        { ref, command, me, request, response },
        typedIn({ pole, seat, reservation, exclusion, question }),
      );
    }

    @Act(command)
    @Post()
    ask(
      @Param('ref') ref: string,
      @Me() me: Actor,
      @Req() request: Request,
      @Res() response: Response,
    ): Promise<void> {
      return this.answers.ask({ ref, command, me, request, response });
    }
  }
  Object.defineProperty(ActPages, 'name', { value: `${command}Pages` });
  return ActPages;
}

/** One controller an act. */
export const actPages = commandNames.map(actPage);

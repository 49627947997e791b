import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Act, Me, type Actor } from '../access/index.js';
import { DelegateForm } from './commands/delegate.form.js';
import { CooperationAnswers } from './cooperation.answers.js';

/** R75: the signature of a chair, delegated and taken back from the page of the cooperation. */
@Controller('cooperation')
export class DelegationPages {
  constructor(private readonly answers: CooperationAnswers) {}

  @Act('delegateChair')
  @Post('poles/:code/delegations')
  give(
    @Me() me: Actor,
    @Param('code') code: string,
    @Body() form: DelegateForm,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.answers.delegate(me, code, form, request, response);
  }

  @Act('endDelegation')
  @Post('delegations/:id/fin')
  end(@Me() me: Actor, @Param('id') id: string, @Res() response: Response) {
    return this.answers.endDelegation(me, id, response);
  }
}

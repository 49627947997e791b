import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Me, Reads, type Actor } from '../access/index.js';
import { OfferAnswers } from './offer.answers.js';

/** Where whoever is asked to take a dossier on reads what it is (R62); they answer on the pages of those acts. */
@Controller('reprendre/:ref')
export class OfferPages {
  constructor(private readonly answers: OfferAnswers) {}

  @Reads('offer')
  @Get()
  read(@Param('ref') ref: string, @Me() me: Actor, @Req() request: Request, @Res() response: Response) {
    return this.answers.page({ me, request, response }, ref);
  }
}

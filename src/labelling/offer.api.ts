import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Me, Reads, type Actor } from '../access/index.js';
import { Described, offerView } from '../openapi/index.js';
import { OfferAnswers } from './offer.answers.js';

/** The same for programs: what a dossier proposed to one’s account is, before one holds it (R62). */
@ApiTags('dossiers')
@Controller('api/v1/dossiers/:ref/offer')
export class OfferApi {
  constructor(private readonly answers: OfferAnswers) {}

  @Reads('offer')
  @Described({
    id: 'readOffer',
    summary: 'What one is asked to take on, before one holds it',
    answer: offerView,
  })
  @Get()
  read(@Param('ref') ref: string, @Me() me: Actor) {
    return this.answers.offer(ref, me.accountId);
  }
}

import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act, Me, Reads, type Actor } from '../access/index.js';
import { bouncedCorrespondent, Described, formSchema, lettersTriedAgain } from '../openapi/index.js';
import { Correspondents } from './correspondents.js';
import { MendedForm } from './mended.form.js';

/** The same for programs (R77). */
@ApiTags('correspondents')
@Controller('api/v1/correspondents/:code')
export class CorrespondentsApi {
  constructor(private readonly correspondents: Correspondents) {}

  @Reads('correspondent')
  @Described({
    id: 'readCorrespondent',
    summary: 'Why a correspondent gets no mail',
    answer: bouncedCorrespondent,
  })
  @Get()
  read(@Param('code') code: string, @Me() me: Actor) {
    return this.correspondents.bounced(code, me.accountId);
  }

  @Act('mendCorrespondent')
  @Described({
    id: 'mendCorrespondent',
    summary: 'Say that the address of a correspondent is mended: letters that reached nobody are tried again',
    body: formSchema(MendedForm),
    answer: lettersTriedAgain,
    refuses: [409, 422],
  })
  @HttpCode(200)
  @Post('mended')
  mend(@Param('code') code: string, @Body() form: MendedForm, @Me() me: Actor) {
    return this.correspondents.mend(code, form, me.accountId);
  }
}

import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act, Me, type Actor } from '../access/index.js';
import { Described, formSchema } from '../openapi/index.js';
import { AnswerSheetAnswers } from './answer-sheet.answers.js';
import { AnswerSheetForm } from './commands/answer-sheet.js';

/** The answer sheet of a project presented again, for programs of its holder; the request itself shows it. */
@ApiTags('drafts')
@Controller('api/v1/dossiers/:ref/answers')
export class AnswerSheetApi {
  constructor(private readonly answers: AnswerSheetAnswers) {}

  @Act('saveAnswers')
  @Described({
    id: 'saveAnswers',
    summary: 'Answer what had been asked of a project presented again, and settle its earlier pieces',
    body: formSchema(AnswerSheetForm),
    status: 204,
    refuses: [409, 412, 422],
  })
  @HttpCode(204)
  @Put()
  async save(@Param('ref') ref: string, @Body() form: AnswerSheetForm, @Me() me: Actor): Promise<void> {
    await this.answers.keep(ref, form, me.accountId);
  }
}

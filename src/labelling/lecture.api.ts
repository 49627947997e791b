import { Body, Controller, Get, Headers, Param, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Act, Me, Reads, type Actor } from '../access/index.js';
import { Described, formSchema, lectureView, savedForm } from '../openapi/index.js';
import { ReviewFormFields } from './commands/review-form.js';
import { criteria } from './grid.js';
import { Lectures } from './lectures.js';
import { versionOf } from './if-match.js';

/** An expert's review form for programs. The ETag is the revision of the form; submitting is a command. */
@ApiTags('reviews')
@Controller('api/v1/dossiers/:ref/reviews/:pole')
export class LectureApi {
  constructor(private readonly lectures: Lectures) {}

  @Reads('review form')
  @Described({
    id: 'readReviewForm',
    summary: 'Read my review form beside the dossier',
    answer: lectureView(criteria.map(({ key }) => key)),
    etag: true,
  })
  @Get()
  async read(
    @Param('ref') ref: string,
    @Param('pole') pole: string,
    @Me() me: Actor,
    @Res({ passthrough: true }) response: Response,
  ) {
    const view = await this.lectures.view(ref, pole, me.accountId);
    response.setHeader('ETag', `"${view.form.revision}"`);
    return view;
  }

  @Act('saveReview')
  @Described({
    id: 'saveReviewForm',
    summary: 'Save my review form; submitting it is an act',
    body: formSchema(ReviewFormFields),
    answer: savedForm,
    refuses: [409, 412, 422],
    etag: true,
    ifMatch: 'optional',
  })
  @Put()
  async save(
    @Param('ref') ref: string,
    @Param('pole') pole: string,
    @Body() fields: ReviewFormFields,
    @Me() me: Actor,
    @Res({ passthrough: true }) response: Response,
    @Headers('if-match') ifMatch?: string,
  ) {
    const revision = versionOf(ifMatch);
    const saved = await this.lectures.save(ref, pole, me.accountId, {
      ...fields,
      ...(revision !== undefined && { revision }),
    });
    response.setHeader('ETag', `"${saved.revision}"`);
    return saved;
  }
}

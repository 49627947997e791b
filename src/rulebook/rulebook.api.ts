import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Act, Me, Reads, type Actor } from '../access/index.js';
import {
  Described,
  formSchema,
  publishedView,
  rulebookView,
  ruleDraftView,
  ruleSetView,
  rulesRehearsalView,
} from '../openapi/index.js';
import { problemJson } from '../platform/problem.js';
import { currentRequestId } from '../platform/request-context.js';
import { Drafts, StaleRules } from './drafts.js';
import { idOf, placeOf, revisionOf } from './asked.js';
import { OpenRuleDraftForm, PublishRulesForm, SaveRuleDraftForm } from './forms.js';
import { Publication } from './publication.js';
import { Rulebook } from './rulebook.js';
import { draftView } from './views.js';

/** The rules for programs: the sets for all, the drafts for the secretary. */
@ApiTags('rules')
@Controller('api/v1')
export class RulebookApi {
  constructor(
    private readonly rulebook: Rulebook,
    private readonly drafts: Drafts,
    private readonly publication: Publication,
  ) {}

  @Reads('rules')
  @Described({ id: 'listRuleSets', summary: 'Rule sets, calls and drafts', answer: rulebookView })
  @Get('rule-sets')
  all(@Me() me: Actor) {
    return this.rulebook.all(me.accountId);
  }

  @Reads('rules')
  @Described({ id: 'readRuleSet', summary: 'Read a published rule set', answer: ruleSetView })
  @Get('rule-sets/:id')
  set(@Param('id') id: string, @Me() me: Actor) {
    return this.rulebook.set(me.accountId, idOf(id));
  }

  @Act('openRuleDraft')
  @Described({
    id: 'openRuleDraft',
    summary: 'Open a draft of the rules in force',
    body: formSchema(OpenRuleDraftForm),
    answer: ruleDraftView,
    status: 201,
    refuses: [422],
    etag: true,
  })
  @HttpCode(201)
  @Post('rule-drafts')
  async open(
    @Body() form: OpenRuleDraftForm,
    @Me() me: Actor,
    @Res({ passthrough: true }) response: Response,
  ) {
    const id = await this.drafts.open(me.accountId, form);
    response.setHeader('Location', `/api/v1/rule-drafts/${id}`);
    return this.told(me, id, response);
  }

  @Reads('ruleDraft')
  @Described({ id: 'readRuleDraft', summary: 'Read a draft of rules', answer: ruleDraftView, etag: true })
  @Get('rule-drafts/:id')
  draft(@Param('id') id: string, @Me() me: Actor, @Res({ passthrough: true }) response: Response) {
    return this.told(me, id, response);
  }

  @Act('saveRuleDraft')
  @Described({
    id: 'saveRuleDraft',
    summary: 'Save the whole of a draft of rules',
    body: formSchema(SaveRuleDraftForm),
    answer: ruleDraftView,
    refuses: [412, 422, 428],
    etag: true,
    ifMatch: 'required',
  })
  @Put('rule-drafts/:id')
  async save(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() form: SaveRuleDraftForm,
    @Me() me: Actor,
    @Res() response: Response,
  ): Promise<void> {
    try {
      await this.drafts.save(me.accountId, idOf(id), form, revisionOf(ifMatch));
      response.json(await this.told(me, id, response));
    } catch (fault) {
      if (!(fault instanceof StaleRules)) throw fault;
      answerStale(response, fault);
    }
  }

  @Act('discardRuleDraft')
  @Described({
    id: 'discardRuleDraft',
    summary: 'Discard a draft of rules',
    status: 204,
    refuses: [412, 428],
    ifMatch: 'required',
  })
  @HttpCode(204)
  @Delete('rule-drafts/:id')
  discard(@Param('id') id: string, @Headers('if-match') ifMatch: string | undefined, @Me() me: Actor) {
    return this.drafts.discard(me.accountId, idOf(id), revisionOf(ifMatch));
  }

  @Reads('ruleDraft')
  @Described({
    id: 'rehearseRuleDraft',
    summary: 'Rehearse a draft of rules on past and running requests',
    answer: rulesRehearsalView,
    query: { after: { type: 'string' } },
  })
  @Get('rule-drafts/:id/effects')
  async effects(@Param('id') id: string, @Me() me: Actor, @Query('after') after?: string) {
    const draft = await this.rulebook.draft(me.accountId, idOf(id));
    return this.rulebook.rehearsal(me.accountId, draft, placeOf(after));
  }

  @Act('publishRuleSet')
  @Described({
    id: 'publishRuleSet',
    summary: 'Publish a draft of rules under a steering decision',
    body: formSchema(PublishRulesForm),
    answer: publishedView,
    refuses: [409, 412, 422, 428],
    ifMatch: 'required',
    rehearse: true,
  })
  @HttpCode(200)
  @Post('rule-drafts/:id/publication')
  publish(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() form: PublishRulesForm,
    @Me() me: Actor,
    @Query('rehearse') rehearse?: string,
  ) {
    const options = { ifRevision: revisionOf(ifMatch), rehearse: rehearse === 'true' };
    return this.publication.publish(me.accountId, idOf(id), form, options);
  }

  private async told(me: Actor, id: string, response: Response) {
    const draft = await this.rulebook.draft(me.accountId, idOf(id));
    response.setHeader('ETag', etag(draft.revision));
    return draftView(draft);
  }
}

const etag = (revision: number) => `"${revision}"`;

/** 412 with both texts: what is saved now under its ETag, and what was sent. */
function answerStale(response: Response, fault: StaleRules): void {
  const { theirs, yours } = fault;
  const body = { ...problemJson(fault, currentRequestId()), current: draftView(theirs), sent: yours };
  response.setHeader('ETag', etag(theirs.revision)).status(412).type('application/problem+json');
  response.send(JSON.stringify(body));
}

import { Controller, Headers, HttpCode, Param, Post, Query, Req, Res, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { words } from '../../templates/i18n/words.js';
import { Act, Me, type Actor } from '../access/index.js';
import { actAnswer, Described, formSchema } from '../openapi/index.js';
import { judgeForm } from '../platform/http/judge-form.js';
import { invalid } from '../platform/problem.js';
import { slugOf } from './act-names.js';
import { Acts } from './acts.js';
import { commandNames, type CommandName } from './command-names.js';
import { acts } from './commands/index.js';
import { commandIdOf } from './idempotency-key.js';
import { versionOf } from './if-match.js';
import { isAnswer } from './handovers.js';
import { prefersMinimal } from './preference.js';
import { Readers } from './readers.js';
import { rehearsalOf } from './view/rehearsal.js';
import { sendView } from './send-view.js';

/** After these nobody, or not this person any more, may read the request. */
const leaving: readonly CommandName[] = [
  'declareInterests',
  'deleteDraft',
  'acceptHandover',
  'declineHandover',
];

/** `POST /api/v1/dossiers/:ref/commands/<act>` for one act of the table: same form, same refusals as the page. */
function actApi(command: CommandName): Type {
  @ApiTags('commands')
  @Controller(`api/v1/dossiers/:ref/commands/${slugOf(command)}`)
  class ActApi {
    constructor(
      private readonly acts: Acts,
      private readonly readers: Readers,
    ) {}

    @Act(command)
    @Described({
      id: command,
      summary: words('en').acts[command].verb({ project: 'the request', pole: 'the cluster' }),
      body: formSchema(acts[command].form),
      answer: actAnswer,
      refuses: [409, 412, 422],
      etag: true,
      ifMatch: 'optional',
      idempotencyKey: true,
      rehearse: true,
      minimal: true,
      leaves: leaving.includes(command),
    })
    @HttpCode(200)
    @Post()
    async apply(
      @Param('ref') ref: string,
      @Me() me: Actor,
      @Req() request: Request,
      @Res({ passthrough: true }) response: Response,
      @Headers('idempotency-key') key?: string,
      @Headers('if-match') ifMatch?: string,
      @Headers('prefer') prefer?: string,
      @Query('rehearse') rehearse?: string,
    ) {
      const judged = judgeForm(acts[command].form, request.body);
      if ('errors' in judged) throw invalid(judged.errors);
      if (rehearse === 'true' || judged.form.rehearse) {
        const rehearsed = await this.acts.rehearse(ref, command, judged.form, me.accountId);
        const { reading } = await this.readers.reading(ref, me.accountId, isAnswer(command));
        return rehearsalOf(rehearsed, reading);
      }
      const version = versionOf(ifMatch);
      const commandId = commandIdOf(key);
      await this.acts.apply(ref, command, judged.form, {
        accountId: me.accountId,
        ...(commandId !== undefined && { commandId }),
        ...(version !== undefined && { version }),
      });
      if (prefersMinimal(prefer))
        return void response.status(204).setHeader('Preference-Applied', 'return=minimal');
      return sendView(response, this.readers, ref, me.accountId);
    }
  }
  Object.defineProperty(ActApi, 'name', { value: `${command}Api` });
  return ActApi;
}

/** One controller an act. */
export const actApis = commandNames.map(actApi);

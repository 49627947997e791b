import {
  Body,
  Controller,
  Get,
  Header,
  Headers,
  HttpCode,
  Param,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import type { Response } from 'express';
import { labelRequestStates } from '../../workflows/index.js';
import { Act, Me, Reads, type Actor } from '../access/index.js';
import { Described, dossierView, formSchema, oneOf, requestList, workView } from '../openapi/index.js';
import { notFound } from '../platform/problem.js';
import { Acts } from './acts.js';
import { commandIdOf } from './idempotency-key.js';
import { Pieces } from './pieces.js';
import { placeOf } from './place.js';
import { Readers } from './readers.js';
import { sendView } from './send-view.js';

export class OpenDossierForm {
  /** the funding call it answers */
  @IsUUID()
  call: string;

  /** made once by the page that shows the form: a double click opens one dossier. The API sends Idempotency-Key. */
  @IsOptional()
  @IsUUID()
  commandId?: string;
}

/** Requests for programs: the same views as the pages. */
@ApiTags('dossiers')
@Controller('api/v1')
export class LabellingApi {
  constructor(
    private readonly readers: Readers,
    private readonly acts: Acts,
    private readonly pieces: Pieces,
  ) {}

  @Reads('work')
  @Described({ id: 'readWork', summary: 'What I must do, what I wait for, what is new', answer: workView })
  @Get('work')
  work(@Me() me: Actor) {
    return this.readers.work(me.accountId, me.name);
  }

  @Reads('requests')
  @Described({
    id: 'listRequests',
    summary: 'Requests within my reach',
    answer: requestList,
    query: { state: oneOf(labelRequestStates), mine: oneOf(['true', 'false']), after: { type: 'string' } },
  })
  @Get('dossiers')
  list(
    @Me() me: Actor,
    @Query('state') state?: string,
    @Query('mine') mine?: string,
    @Query('after') after?: string,
  ) {
    const filter = { state: knownState(state), mine: mine === 'true', after: placeOf(after) };
    return this.readers.list(me.accountId, filter);
  }

  @Act('openDraft')
  @Described({
    id: 'openDraft',
    summary: 'Open a dossier for a call',
    body: formSchema(OpenDossierForm),
    answer: dossierView,
    status: 201,
    refuses: [409, 422],
    etag: true,
    idempotencyKey: true,
  })
  @HttpCode(201)
  @Post('dossiers')
  async open(
    @Body() { call, commandId }: OpenDossierForm,
    @Me() { accountId }: Actor,
    @Res({ passthrough: true }) response: Response,
    @Headers('idempotency-key') key?: string,
  ) {
    const id = commandId ?? commandIdOf(key);
    const reference = await this.acts.open(call, { accountId, ...(id && { commandId: id }) });
    response.setHeader('Location', `/api/v1/dossiers/${reference}`);
    return sendView(response, this.readers, reference, accountId);
  }

  @Reads('request')
  @Described({
    id: 'readRequest',
    summary: 'Read a request, as it is or, with `at`, as it was',
    answer: dossierView,
    etag: true,
    refuses: [422],
    query: { at: { type: 'string' } },
  })
  @Get('dossiers/:ref')
  async request(
    @Param('ref') ref: string,
    @Me() me: Actor,
    @Res({ passthrough: true }) response: Response,
    @Query('at') at?: string,
  ) {
    if (typeof at === 'string') return this.readers.past(ref, me.accountId, at);
    const view = await sendView(response, this.readers, ref, me.accountId);
    if (!view) throw notFound();
    return view;
  }

  @Reads('request')
  @Described({
    id: 'readVersion',
    summary: 'Read a request with the content of a version that was handed in',
    answer: dossierView,
  })
  @Get('dossiers/:ref/versions/:version')
  version(@Param('ref') ref: string, @Param('version') version: string, @Me() me: Actor) {
    return this.readers.version(ref, me.accountId, version);
  }

  @Reads('annex')
  @Described({
    id: 'downloadAnnex',
    summary: 'Download a piece of a version that was handed in, stamped with my name',
    refuses: [409],
    answer: { type: 'string', contentMediaType: 'application/octet-stream' },
    produces: '*/*',
  })
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  @Get('dossiers/:ref/annexes/:id')
  annex(@Param('ref') ref: string, @Param('id') id: string, @Me() me: Actor): Promise<StreamableFile> {
    return this.pieces.open(ref, id, me);
  }
}

/** A state of the request, or null: an unknown filter filters nothing. */
export function knownState(state: string | undefined): string | null {
  return labelRequestStates.find((one) => one === state) ?? null;
}

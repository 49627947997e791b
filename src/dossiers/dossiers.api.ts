import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Put,
  Req,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { ApiTags, IntersectionType } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Act, Me, Reads, type Actor } from '../access/index.js';
import { Described, draftView, formSchema, list, oneOf, storedPiece, text } from '../openapi/index.js';
import { Problem, problemJson } from '../platform/problem.js';
import { currentRequestId } from '../platform/request-context.js';
import { PartnersFields } from './content/partners.fields.js';
import { PolesFields } from './content/poles.fields.js';
import { ProjectFields } from './content/project.fields.js';
import { annexKinds } from './content/vocabulary.js';
import { Dossiers } from './dossiers.js';
import { annexLevels } from './levels.js';
import { Piece } from './piece.js';
import type { AnnexRow } from './queries/newest.js';
import { ReadersForm } from './readers.forms.js';
import { StaleDraft } from './stale.js';
import { AnnexUpload } from './upload.js';

/** The whole content of a draft, as `parseContent` judges it section by section. */
const content = formSchema(IntersectionType(ProjectFields, PartnersFields, PolesFields), 'DossierContent');

const piece = {
  type: 'object',
  properties: {
    kind: oneOf(annexKinds),
    annex: { type: 'string', contentMediaType: 'application/pdf' },
    level: oneOf(annexLevels),
    readers: list(text),
    mails: text,
  },
  required: ['kind', 'annex'],
};

/** The draft of a dossier for programs of its holder. The ETag is the revision of the draft. */
@ApiTags('drafts')
@Controller('api/v1/dossiers/:ref')
export class DossiersApi {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly piece: Piece,
  ) {}

  @Reads('draft')
  @Described({ id: 'readDraft', summary: 'Read the draft of my dossier', answer: draftView, etag: true })
  @Get('draft')
  async draft(@Param('ref') ref: string, @Me() me: Actor, @Res({ passthrough: true }) response: Response) {
    const { reference, version, status, revision, content, annexes } = await this.dossiers.ofHolder(
      ref,
      me.accountId,
    );
    response.setHeader('ETag', etag(revision));
    return { reference, version, status, content, annexes: annexes.map(ownPiece) };
  }

  @Act('saveDraft')
  @Described({
    id: 'saveDraft',
    summary: 'Save the whole content of the draft',
    body: content,
    status: 204,
    refuses: [409, 412, 422, 428],
    etag: true,
    ifMatch: 'required',
  })
  @Put('draft')
  async save(
    @Param('ref') ref: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() content: unknown,
    @Me() me: Actor,
    @Res() response: Response,
  ): Promise<void> {
    const { id } = await this.dossiers.ofHolder(ref, me.accountId);
    try {
      const { revision } = await this.dossiers.saveContent(id, content, revisionOf(ifMatch), me.accountId);
      response.setHeader('ETag', etag(revision)).status(204).end();
    } catch (fault) {
      if (!(fault instanceof StaleDraft)) throw fault;
      answerStale(response, fault);
    }
  }

  @Act('addAnnex')
  @Described({
    id: 'addAnnex',
    summary: 'Add a piece to the draft',
    body: piece,
    multipart: true,
    answer: storedPiece,
    status: 201,
    refuses: [409, 413, 422],
  })
  @Post('annexes')
  @UseInterceptors(AnnexUpload)
  async add(@Param('ref') ref: string, @Me() me: Actor, @Req() request: Request) {
    const { id } = await this.dossiers.ofHolder(ref, me.accountId);
    return this.piece.add(id, request, me.accountId);
  }

  @Act('reserveAnnex')
  @Described({
    id: 'reserveAnnex',
    summary: 'Say who may open a piece of the draft',
    body: formSchema(ReadersForm),
    status: 204,
    refuses: [409, 422],
  })
  @HttpCode(204)
  @Put('annexes/:id')
  async reserve(
    @Param('ref') ref: string,
    @Param('id') annexId: string,
    @Body() readers: ReadersForm,
    @Me() me: Actor,
  ): Promise<void> {
    const { id } = await this.dossiers.ofHolder(ref, me.accountId);
    await this.piece.reserve(id, annexId, readers, me.accountId);
  }
}

/** Whether an address its holder typed has an account is not theirs to learn. */
const ownPiece = ({ persons: _, ...piece }: AnnexRow) => piece;

const etag = (revision: number) => `"${revision}"`;

/** The revision a program has read. Throws 428 without If-Match, 412 for an ETag that is none of ours. */
function revisionOf(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw new Problem(428);
  const revision = /^"(\d{1,9})"$/.exec(ifMatch.trim())?.[1];
  if (revision === undefined) throw new Problem(412);
  return Number(revision);
}

/** 412 with both texts: what is saved now under its ETag, and what was sent. */
function answerStale(response: Response, fault: StaleDraft): void {
  const { theirs, yours } = fault;
  const body = { ...problemJson(fault, currentRequestId()), current: theirs.content, sent: yours };
  response.setHeader('ETag', etag(theirs.revision)).status(412).type('application/problem+json');
  response.send(JSON.stringify(body));
}

import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Act, Me, Multipart, Reads, type Actor } from '../access/index.js';
import type { Section } from './content/vocabulary.js';
import { DepositAnswers } from './deposit.answers.js';
import { DepositForms } from './deposit.forms.js';
import { AnnexUpload } from './upload.js';

/** The pages where a holder writes a dossier. They need no script. */
@Controller('deposer/:ref')
export class DepositPages {
  constructor(
    private readonly answers: DepositAnswers,
    private readonly forms: DepositForms,
  ) {}

  @Reads('draft')
  @Get()
  list(@Param('ref') ref: string, @Me() me: Actor, @Req() request: Request, @Res() response: Response) {
    return this.answers.list({ ref, me, request, response });
  }

  @Reads('draft')
  @Get('relire')
  review(@Param('ref') ref: string, @Me() me: Actor, @Req() request: Request, @Res() response: Response) {
    return this.answers.review({ ref, me, request, response });
  }

  @Reads('draft')
  @Get('pieces')
  annexes(@Param('ref') ref: string, @Me() me: Actor, @Req() request: Request, @Res() response: Response) {
    return this.answers.annexes({ ref, me, request, response });
  }

  @Act('addAnnex')
  @Post('pieces')
  @Multipart(AnnexUpload)
  addAnnex(@Param('ref') ref: string, @Me() me: Actor, @Req() request: Request, @Res() response: Response) {
    return this.forms.addAnnex({ ref, me, request, response });
  }

  @Act('removeAnnex')
  @Post('pieces/retirer')
  removeAnnex(
    @Param('ref') ref: string,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.forms.removeAnnex({ ref, me, request, response });
  }

  @Act('reserveAnnex')
  @Post('pieces/lecteurs')
  reserveAnnex(
    @Param('ref') ref: string,
    @Me() me: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.forms.reserveAnnex({ ref, me, request, response });
  }

  @Reads('draft')
  @Get(['projet', 'partenaires', 'poles'])
  section(@Param('ref') ref: string, @Me() me: Actor, @Req() request: Request, @Res() response: Response) {
    return this.answers.section({ ref, me, request, response }, sectionAt(request));
  }

  @Act('saveDraft')
  @Post(['projet', 'partenaires', 'poles'])
  save(
    @Param('ref') ref: string,
    @Me() me: Actor,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.forms.save({ ref, me, request, response }, sectionAt(request), body);
  }
}

const sectionPaths: Record<string, Section> = { projet: 'project', partenaires: 'partners', poles: 'poles' };

/** The section an address of `section` or `save` ends on. */
function sectionAt({ path }: Request): Section {
  const section = sectionPaths[path.replace(/\/$/, '').split('/').pop() ?? ''];
  if (!section) throw new Error('a section without its address');
  return section;
}

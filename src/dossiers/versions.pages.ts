import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Act, Me, type Actor } from '../access/index.js';
import { Dossiers } from './dossiers.js';
import { VersionDrafts } from './version-drafts.js';
import { VersionDraftForm } from './versions.forms.js';

/** Where a holder begins a version to come, or gives it up (R60); it is written on the pages of the deposit. */
@Controller('deposer/:ref')
export class VersionsPages {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly drafts: VersionDrafts,
  ) {}

  @Act('beginVersion')
  @Post('version')
  async begin(
    @Param('ref') ref: string,
    @Body() _form: VersionDraftForm,
    @Me() me: Actor,
    @Res() response: Response,
  ): Promise<void> {
    const { id, reference } = await this.dossiers.ofHolder(ref, me.accountId);
    await this.drafts.begin(id, me.accountId);
    response.redirect(303, `/deposer/${reference}`);
  }

  @Act('giveUpVersion')
  @Post('abandonner')
  async giveUp(
    @Param('ref') ref: string,
    @Body() _form: VersionDraftForm,
    @Me() me: Actor,
    @Res() response: Response,
  ): Promise<void> {
    const { id, reference } = await this.dossiers.ofHolder(ref, me.accountId);
    await this.drafts.giveUp(id, me.accountId);
    response.redirect(303, `/dossiers/${reference}`);
  }
}

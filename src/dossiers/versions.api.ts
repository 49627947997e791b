import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act, Me, type Actor } from '../access/index.js';
import { Described, formSchema } from '../openapi/index.js';
import { Dossiers } from './dossiers.js';
import { VersionDrafts } from './version-drafts.js';
import { VersionDraftForm } from './versions.forms.js';

/** The version to come, for programs of its holder (R60). */
@ApiTags('drafts')
@Controller('api/v1/dossiers/:ref')
export class VersionsApi {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly drafts: VersionDrafts,
  ) {}

  @Act('beginVersion')
  @Described({
    id: 'beginVersion',
    summary: 'Begin the version to come of my dossier, while the request is undecided',
    body: formSchema(VersionDraftForm),
    status: 204,
    refuses: [409, 422],
  })
  @HttpCode(204)
  @Post('draft')
  async begin(@Param('ref') ref: string, @Body() _form: VersionDraftForm, @Me() me: Actor): Promise<void> {
    const { id } = await this.dossiers.ofHolder(ref, me.accountId);
    await this.drafts.begin(id, me.accountId);
  }

  @Act('giveUpVersion')
  @Described({
    id: 'giveUpVersion',
    summary: 'Give up the version to come of my dossier',
    body: formSchema(VersionDraftForm),
    status: 204,
    refuses: [409, 422],
  })
  @HttpCode(204)
  @Delete('draft')
  async giveUp(@Param('ref') ref: string, @Body() _form: VersionDraftForm, @Me() me: Actor): Promise<void> {
    const { id } = await this.dossiers.ofHolder(ref, me.accountId);
    await this.drafts.giveUp(id, me.accountId);
  }
}

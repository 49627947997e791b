import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { IsUUID } from 'class-validator';
import { Act, Me, type Actor } from '../access/index.js';
import { LABEL_REQUEST } from '../labelling/index.js';
import { House } from './house.js';

export class IllustrationForm {
  /** the call it answers */
  @IsUUID()
  call: string;
}

/** Opens a dossier as any holder does, and marks it as an illustration: what a demonstration alone may say. */
@Controller('api/v1/demo/dossiers')
export class DemoApi {
  constructor(private readonly house: House) {}

  @Act('openDraft')
  @HttpCode(201)
  @Post()
  async open(@Body() { call }: IllustrationForm, @Me() { accountId }: Actor): Promise<{ reference: string }> {
    const { dossiers, engine } = this.house;
    const { id, reference } = await dossiers.create(accountId, call, { illustration: true });
    const holder = { kind: 'person' as const, id: accountId };
    await engine.apply(LABEL_REQUEST, id, holder, { type: 'openDraft' }, { commandId: randomUUID() });
    return { reference };
  }
}

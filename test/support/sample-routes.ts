import { Body, Controller, Get, Post } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { IsOptional, IsString } from 'class-validator';
import { Act, Me, Multipart, Public, Reads, type Actor } from '../../src/access/index.js';
import { notFound } from '../../src/platform/problem.js';
import { startAccessApp, type AccessApp } from './access-app.js';
import { formFields, type Answer, type Browser } from './browser.js';

/** What the sample routes have been made to do, in order. */
export const acts: string[] = [];

class NoteForm {
  @IsOptional()
  @IsString()
  note?: string;
}

@Controller()
export class SamplePages {
  @Reads('sample')
  @Get('exemple')
  read(@Me() me: Actor): string {
    return me.name;
  }

  @Reads('sample')
  @Get('exemple/:id')
  unknown(): string {
    throw notFound();
  }

  @Act('sampleAct')
  @Post('exemple')
  act(@Me() me: Actor, @Body() form: NoteForm): string {
    acts.push(`${me.name}: ${form.note}`);
    return 'done';
  }

  @Act('sampleUpload')
  @Post('exemple/fichier')
  @Multipart(FileInterceptor('file', { limits: { fileSize: 100 } }))
  upload(@Body() form: NoteForm): string {
    acts.push(`file: ${form.note}`);
    return 'done';
  }

  @Get('oubliee')
  undeclared(): string {
    return 'never';
  }
}

@Controller('api/v1/exemple')
export class SampleApi {
  @Reads('sample')
  @Get()
  read(@Me() me: Actor): Actor {
    return me;
  }

  @Reads('sample')
  @Post('simulation')
  rehearse(): string {
    acts.push('rehearsal');
    return 'done';
  }

  @Act('sampleAct')
  @Post()
  act(@Me() me: Actor, @Body() form: NoteForm): { by: string } {
    acts.push(`${me.name}: ${form.note}`);
    return { by: me.name };
  }

  @Public()
  @Get('public')
  open(): string {
    return 'open';
  }
}

/** The access feature with the sample routes, two people in, and one of them's form token. */
export interface SampleHouse extends AccessApp {
  claire: Browser;
  other: Browser;
  csrf: string;
  /** an API token of Claire's */
  apiToken: (scope: 'read' | 'write') => Promise<string>;
  api: (path: string, method: string, headers?: Record<string, string>, body?: string) => Promise<Answer>;
}

export async function startSampleHouse(): Promise<SampleHouse> {
  const house = await startAccessApp({
    controllers: [SamplePages, SampleApi],
    options: { linksPerMinute: 1000 },
  });
  const claire = await house.signIn('claire.delmas@thermibat.example');
  const other = await house.signIn('marc.kerloch@id4car.example');
  const csrf = formFields((await claire.get('/profil')).body, '/deconnexion')['_csrf'] ?? '';
  const apiToken = async (scopes: 'read' | 'write') => {
    const made = await claire.post('/profil/jetons', { _csrf: csrf, name: 'essai', scopes, days: '30' });
    return /clb_[\w-]{43}/.exec(made.body)?.[0] ?? '';
  };
  const api: SampleHouse['api'] = (path, method, headers = {}, body) =>
    house.browser().send(path, { method, headers: { 'content-type': 'application/json', ...headers }, body });
  return { ...house, claire, other, csrf, apiToken, api };
}

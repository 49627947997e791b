import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { Files } from '../platform/files.js';
import { Annexes } from './annexes.js';
import { DepositAnswers } from './deposit.answers.js';
import { DepositForms } from './deposit.forms.js';
import { DEPOSIT_OPTIONS, type DepositOptions } from './deposit.options.js';
import { DepositPages } from './deposit.pages.js';
import { DossiersApi } from './dossiers.api.js';
import { Dossiers } from './dossiers.js';
import { Piece } from './piece.js';
import { Sealing } from './sealing.js';
import { AnswerSheets } from './answer-sheets.js';
import { AnnexUpload } from './upload.js';
import { VersionDrafts } from './version-drafts.js';
import { VersionsApi } from './versions.api.js';
import { VersionsPages } from './versions.pages.js';

/** The projects, their versions and pieces, and the pages where their holders write them. */
@Module({})
export class DossiersModule {
  /** `imports` must export `Config`; TypeORM's data source is global. */
  static register(imports: ModuleMetadata['imports'], options: DepositOptions = {}): DynamicModule {
    return {
      module: DossiersModule,
      imports: imports ?? [],
      controllers: [DepositPages, VersionsPages, DossiersApi, VersionsApi],
      providers: [
        { provide: DEPOSIT_OPTIONS, useValue: options },
        { provide: Files, useFactory: ({ filesDir }: Config) => new Files(filesDir), inject: [Config] },
        Annexes,
        AnnexUpload,
        AnswerSheets,
        DepositAnswers,
        DepositForms,
        Dossiers,
        Piece,
        Sealing,
        VersionDrafts,
      ],
      exports: [Dossiers, Sealing, Annexes, AnswerSheets],
    };
  }
}

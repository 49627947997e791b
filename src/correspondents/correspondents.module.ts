import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { CorrespondentAnswers } from './correspondents.answers.js';
import { CorrespondentsApi } from './correspondents.api.js';
import { Correspondents } from './correspondents.js';
import { CORRESPONDENTS_OPTIONS, type CorrespondentsOptions } from './correspondents.options.js';
import { CorrespondentPages } from './correspondents.pages.js';

/** Correspondents whose address refuses mail (R77). */
@Module({})
export class CorrespondentsModule {
  /** `imports` must export the read pool and the engine's; TypeORM's data source is global. */
  static register(imports: ModuleMetadata['imports'], options: CorrespondentsOptions = {}): DynamicModule {
    return {
      module: CorrespondentsModule,
      imports: imports ?? [],
      controllers: [CorrespondentPages, CorrespondentsApi],
      providers: [
        { provide: CORRESPONDENTS_OPTIONS, useValue: options },
        CorrespondentAnswers,
        Correspondents,
      ],
    };
  }
}

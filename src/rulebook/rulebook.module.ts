import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { DraftAnswers } from './draft.answers.js';
import { DraftPages } from './draft.pages.js';
import { Drafts } from './drafts.js';
import { Publication } from './publication.js';
import { PublicationAnswers } from './publication.answers.js';
import { Rulebook } from './rulebook.js';
import { RulebookApi } from './rulebook.api.js';
import { RulebookAnswers } from './rulebook.answers.js';
import { RULEBOOK_OPTIONS, type RulebookOptions } from './rulebook.options.js';
import { RulebookPages } from './rulebook.pages.js';

/** The rules of the cooperation: published sets, drafts, their rehearsal and publication. */
@Module({})
export class RulebookModule {
  /** `imports` must export the read pool; TypeORM's data source is global. */
  static register(imports: ModuleMetadata['imports'], options: RulebookOptions = {}): DynamicModule {
    return {
      module: RulebookModule,
      imports: imports ?? [],
      controllers: [RulebookPages, DraftPages, RulebookApi],
      providers: [
        { provide: RULEBOOK_OPTIONS, useValue: options },
        DraftAnswers,
        Drafts,
        Publication,
        PublicationAnswers,
        Rulebook,
        RulebookAnswers,
      ],
    };
  }
}

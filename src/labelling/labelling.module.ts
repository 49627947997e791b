import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { RateLimiter } from '../access/index.js';
import { actApis } from './act.api.js';
import { actPages } from './act.pages.js';
import { ActAnswers } from './act.answers.js';
import { Acts } from './acts.js';
import { AnswerSheetAnswers } from './answer-sheet.answers.js';
import { AnswerSheetApi } from './answer-sheet.api.js';
import { AnswerSheetPages } from './answer-sheet.pages.js';
import { DossierAnswers } from './dossier.answers.js';
import { Holds } from './holds.js';
import { Invitees } from './invitees.js';
import { LabellingApi } from './labelling.api.js';
import { LABELLING_OPTIONS, type LabellingOptions } from './labelling.options.js';
import { LabellingPages } from './labelling.pages.js';
import { LectureAnswers } from './lecture.answers.js';
import { LectureApi } from './lecture.api.js';
import { LecturePages } from './lecture.pages.js';
import { LinkedDrafts } from './linked-drafts.js';
import { OfferAnswers } from './offer.answers.js';
import { OfferApi } from './offer.api.js';
import { OfferPages } from './offer.pages.js';
import { Pieces } from './pieces.js';
import { Lectures } from './lectures.js';
import { Readers } from './readers.js';
import { SessionAnswers } from './session.answers.js';
import { SessionPages } from './session.pages.js';

/** The label procedure over a dossier: its acts, its pages, its API. */
@Module({})
export class LabellingModule {
  /** `imports` must export the read pool, the engine and the dossiers. */
  static register(imports: ModuleMetadata['imports'], options: LabellingOptions = {}): DynamicModule {
    return {
      module: LabellingModule,
      imports: imports ?? [],
      controllers: [
        LabellingPages,
        LecturePages,
        SessionPages,
        AnswerSheetPages,
        AnswerSheetApi,
        LabellingApi,
        LectureApi,
        OfferApi,
        OfferPages,
        ...actPages,
        ...actApis,
      ],
      providers: [
        { provide: LABELLING_OPTIONS, useValue: options },
        ActAnswers,
        Acts,
        AnswerSheetAnswers,
        DossierAnswers,
        Holds,
        Invitees,
        LectureAnswers,
        Lectures,
        LinkedDrafts,
        OfferAnswers,
        Pieces,
        RateLimiter,
        Readers,
        SessionAnswers,
      ],
      exports: [Acts, Readers],
    };
  }
}

import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { CallActs } from './call-acts.js';
import { CallAnswers } from './calls.answers.js';
import { CallsApi } from './calls.api.js';
import { CALLS_OPTIONS, type CallsOptions } from './calls.options.js';
import { CallPages } from './calls.pages.js';
import { Calls } from './calls.js';

/** The funding calls: their page, and the acts that move or cancel them (R52). */
@Module({})
export class CallsModule {
  /** `imports` must export the read pool and the engine. */
  static register(imports: ModuleMetadata['imports'], options: CallsOptions = {}): DynamicModule {
    return {
      module: CallsModule,
      imports: imports ?? [],
      controllers: [CallPages, CallsApi],
      providers: [{ provide: CALLS_OPTIONS, useValue: options }, CallActs, CallAnswers, Calls],
    };
  }
}

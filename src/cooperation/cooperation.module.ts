import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { CooperationAnswers } from './cooperation.answers.js';
import { COOPERATION_OPTIONS, type CooperationOptions } from './cooperation.options.js';
import { CooperationPages } from './cooperation.pages.js';
import { DelegationLetters } from './delegation-letters.js';
import { DelegationPages } from './delegation.pages.js';
import { Delegations } from './delegations.js';
import { Invitations } from './invitations.js';

/** The pages of the cooperation. What other features need of it is SQL text (world.ts), not a service. */
@Module({})
export class CooperationModule {
  /** `imports` must export `Config` and `Mailer`; TypeORM's data source is global. */
  static register(imports: ModuleMetadata['imports'], options: CooperationOptions = {}): DynamicModule {
    return {
      module: CooperationModule,
      imports: imports ?? [],
      controllers: [CooperationPages, DelegationPages],
      providers: [
        { provide: COOPERATION_OPTIONS, useValue: options },
        CooperationAnswers,
        Delegations,
        DelegationLetters,
        Invitations,
      ],
    };
  }
}

import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ACCESS_OPTIONS, type AccessOptions } from './access.options.js';
import { Actors } from './actors.js';
import { ApiTokens } from './api-tokens.js';
import { Doorstep } from './doorstep.js';
import { AccessGuard } from './guard.js';
import { ProfileAnswers } from './profile.answers.js';
import { ProfilePages } from './profile.pages.js';
import { Profile } from './profile.js';
import { RateLimiter } from './rate-limiter.js';
import { Sessions } from './sessions.js';
import { SignInAnswers } from './sign-in.answers.js';
import { SignInPages } from './sign-in.pages.js';
import { SignIn } from './sign-in.js';

/** Accounts, sign-in, sessions, API tokens, and the guard of every route of the application. */
@Module({})
export class AccessModule {
  /** `imports` must export `Config`, `Mailer` and `READ_POOL`; TypeORM's data source is global. */
  static register(imports: ModuleMetadata['imports'], options: AccessOptions = {}): DynamicModule {
    return {
      module: AccessModule,
      imports: imports ?? [],
      controllers: [SignInPages, ProfilePages],
      providers: [
        { provide: ACCESS_OPTIONS, useValue: options },
        { provide: APP_GUARD, useClass: AccessGuard },
        Actors,
        ApiTokens,
        Doorstep,
        Profile,
        ProfileAnswers,
        RateLimiter,
        Sessions,
        SignIn,
        SignInAnswers,
      ],
      exports: [ApiTokens, Sessions, Doorstep, RateLimiter],
    };
  }
}

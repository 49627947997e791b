import { Module, type DynamicModule, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import type { AppOptions } from '../app.module.js';
import { DemoAnswers } from './demo.answers.js';
import { DemoApi } from './demo.api.js';
import { DemoPages } from './demo.pages.js';
import { House } from './house.js';
import { MailboxAnswers } from './mailbox.answers.js';
import { MailboxPages } from './mailbox.pages.js';
import { FourPeople } from './four-people.js';
import { signInPeople } from './sign-in-people.js';
import { DEMO_TOOLS, type DemoTools } from './tools.js';

/** One-click sign-in, mailbox, clock: loaded by the demonstration and by nothing else. */
@Module({})
export class DemoModule implements NestModule {
  constructor(private readonly four: FourPeople) {}

  /** The module, and what it puts under the sign-in form. */
  static register(tools: DemoTools): { module: DynamicModule; signInAside: AppOptions['signInAside'] } {
    const four = new FourPeople(tools.troupe);
    const module = {
      module: DemoModule,
      controllers: [DemoPages, MailboxPages, DemoApi],
      providers: [
        { provide: DEMO_TOOLS, useValue: tools },
        { provide: FourPeople, useValue: four },
        DemoAnswers,
        House,
        MailboxAnswers,
      ],
    };
    return { module, signInAside: signInPeople(four) };
  }

  /** The people under the form are said with what waits for them now. */
  configure(consumer: MiddlewareConsumer): void {
    const look = (_request: unknown, _response: unknown, next: () => void) => {
      void this.four.look().finally(next);
    };
    consumer.apply(look).forRoutes('connexion');
  }
}

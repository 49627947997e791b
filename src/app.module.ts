import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule, type AccessOptions } from './access/index.js';
import { CallsModule } from './calls/index.js';
import { CooperationModule } from './cooperation/index.js';
import { CorrespondentsModule } from './correspondents/index.js';
import { DossiersModule } from './dossiers/index.js';
import { AGGREGATE_KINDS, ENGINE_POOL, EngineModule, WORKER_PARTS } from './engine/index.js';
import { entities } from './entities.js';
import { pageFrame } from './frame.js';
import { Health } from './health.js';
import { LabellingModule } from './labelling/index.js';
import { dispatcherParts, kinds, type Parts } from './parts.js';
import { Config } from './platform/config.js';
import { dataSourceOptions } from './platform/database.js';
import { Mailer } from './platform/mailer.js';
import { migrations } from './platform/migrations/index.js';
import { READ_POOL } from './platform/pools.js';
import { RulebookModule } from './rulebook/index.js';

/** What the demonstration adds: its own modules, and its people under the sign-in form. */
export interface AppOptions {
  modules?: DynamicModule[];
  demo?: boolean;
  signInAside?: AccessOptions['signInAside'];
}

/** How long a worker waits when nothing is due, in milliseconds. */
const workerRhythm = 1000;

/** The parts a process opened, for whoever asks for them. */
@Global()
@Module({})
class PartsModule {
  static of(parts: Parts): DynamicModule {
    const given: Provider[] = [
      { provide: Config, useValue: parts.config },
      { provide: Mailer, useValue: parts.mailer },
      { provide: READ_POOL, useValue: parts.readPool },
      { provide: ENGINE_POOL, useValue: parts.enginePool },
      { provide: AGGREGATE_KINDS, useValue: kinds },
      { provide: WORKER_PARTS, useValue: dispatcherParts(parts, workerRhythm) },
    ];
    return {
      module: PartsModule,
      providers: given,
      exports: given.map((one) => (one as { provide: symbol }).provide),
    };
  }
}

/** The list of features. */
@Module({})
export class AppModule {
  static web(parts: Parts, options: AppOptions = {}): DynamicModule {
    const frame = pageFrame(options.demo ?? false);
    const given = PartsModule.of(parts);
    const dossiers = DossiersModule.register([given], { frame });
    const { config, logFault } = parts;
    return {
      module: AppModule,
      controllers: [Health],
      imports: [
        given,
        TypeOrmModule.forRoot({
          ...dataSourceOptions(config, entities, migrations, 'colabel_app', logFault),
          retryAttempts: 0,
        }),
        AccessModule.register([given], {
          frame,
          ...(options.signInAside && { signInAside: options.signInAside }),
        }),
        CooperationModule.register([given], { frame }),
        CorrespondentsModule.register([given], { frame }),
        dossiers,
        LabellingModule.register([given, dossiers, EngineModule.forWeb([given])], { frame }),
        RulebookModule.register([given], { frame }),
        CallsModule.register([given, EngineModule.forWeb([given])], { frame }),
        ...(options.modules ?? []),
      ],
    };
  }

  /** The worker knows no route: it dispatches letters and applies what falls due. */
  static worker(parts: Parts): DynamicModule {
    return { module: AppModule, imports: [EngineModule.forWorker([PartsModule.of(parts)])] };
  }
}

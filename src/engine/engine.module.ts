import { Module, type DynamicModule, type ModuleMetadata, type Provider } from '@nestjs/common';
import type { Pool } from 'pg';
import type { AggregateKind } from './contract.js';
import { Engine } from './engine.js';
import { Dispatcher, type DispatcherParts } from './outbox/dispatcher.js';
import { Scheduler } from './scheduler.js';

/** The pool of role colabel_engine. */
export const ENGINE_POOL = Symbol('ENGINE_POOL');
/** All `AggregateKind`s the service knows. */
export const AGGREGATE_KINDS = Symbol('AGGREGATE_KINDS');
/** `DispatcherParts`: how letters are written and sent, and how often the worker looks. */
export const WORKER_PARTS = Symbol('WORKER_PARTS');

const engine: Provider = {
  provide: Engine,
  useFactory: (pool: Pool, kinds: AggregateKind<unknown>[]) => new Engine(pool, kinds),
  inject: [ENGINE_POOL, AGGREGATE_KINDS],
};

const dispatcher: Provider = {
  provide: Dispatcher,
  useFactory: (pool: Pool, parts: DispatcherParts) => new Dispatcher(pool, parts),
  inject: [ENGINE_POOL, WORKER_PARTS],
};

const scheduler: Provider = {
  provide: Scheduler,
  useFactory: (pool: Pool, acts: Engine, { everyMs, logFault }: DispatcherParts) =>
    new Scheduler(pool, acts, everyMs, logFault),
  inject: [ENGINE_POOL, Engine, WORKER_PARTS],
};

/** `imports` must export the tokens above. Who makes a worker starts its dispatcher and scheduler, and stops them. */
@Module({})
export class EngineModule {
  /** The engine alone, for what answers people. Needs ENGINE_POOL and AGGREGATE_KINDS. */
  static forWeb(imports: ModuleMetadata['imports']): DynamicModule {
    return { module: EngineModule, imports: imports ?? [], providers: [engine], exports: [Engine] };
  }

  /** The engine with its dispatcher and scheduler. Needs WORKER_PARTS too. */
  static forWorker(imports: ModuleMetadata['imports']): DynamicModule {
    const providers = [engine, dispatcher, scheduler];
    return {
      module: EngineModule,
      imports: imports ?? [],
      providers,
      exports: [Engine, Dispatcher, Scheduler],
    };
  }
}

import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { anna, toyEngine } from '../../test/support/toy-engine.js';
import { toyKind } from '../../test/support/toy-kind.js';
import {
  AGGREGATE_KINDS,
  Dispatcher,
  ENGINE_POOL,
  Engine,
  EngineModule,
  Scheduler,
  WORKER_PARTS,
} from './index.js';

it('gives the engine, and to a worker its dispatcher and scheduler', async () => {
  const toy = await toyEngine();
  const parts = {
    host: 'x.example',
    everyMs: 10,
    logFault: () => undefined,
    prepare: async () => ({ withhold: 'test' }),
  };
  @Module({
    providers: [
      { provide: ENGINE_POOL, useValue: toy.pool },
      { provide: AGGREGATE_KINDS, useValue: [toyKind] },
      { provide: WORKER_PARTS, useValue: { ...parts, send: () => Promise.reject(new Error('not here')) } },
    ],
    exports: [ENGINE_POOL, AGGREGATE_KINDS, WORKER_PARTS],
  })
  class Given {}
  const app = await NestFactory.createApplicationContext(EngineModule.forWorker([Given]), { logger: false });
  const commandId = '0198a0c0-0000-7000-8000-00000000000a';
  expect(await app.get(Engine).open('counter', anna, { type: 'open' }, { commandId })).toMatchObject({
    revision: 1,
  });
  expect(await app.get(Scheduler).tick()).toBe(0);
  expect(await app.get(Dispatcher).tick()).toBe(0);
  await app.close();
  await toy.close();
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { Module, ValidationPipe, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { AccessModule, accessEntities, secure } from '../../src/access/index.js';
import { cooperationEntities, importCooperation } from '../../src/cooperation/index.js';
import { Annexes, dossierEntities, Dossiers, DossiersModule, Sealing } from '../../src/dossiers/index.js';
import { Config, loadConfig } from '../../src/platform/config.js';
import { dataSourceOptions } from '../../src/platform/database.js';
import { ProblemFilter } from '../../src/platform/http/problem.filter.js';
import { Mailer } from '../../src/platform/mailer.js';
import { READ_POOL } from '../../src/platform/pools.js';
import { linkFor } from './access-app.js';
import { Browser } from './browser.js';
import { demoCooperation } from './cooperation.js';
import { freshDatabase } from './database.js';
import { readPool } from './read-pool.js';
import { startSmtpSink } from './smtp-sink.js';

/** The dossiers with what they stand on, over HTTP, on a real database that holds the demo's cooperation. */
export interface DossiersApp {
  app: NestExpressApplication;
  base: string;
  databaseUrl: string;
  owner: pg.Client;
  dataSource: DataSource;
  dossiers: Dossiers;
  sealing: Sealing;
  annexes: Annexes;
  filesDir: string;
  callId: string;
  /** the account of a person of the demo */
  account: (email: string) => Promise<string>;
  signIn: (email: string) => Promise<Browser>;
  /** a request of the engine in this state, as if acts had led there */
  setRequestState: (id: string, state: string) => Promise<void>;
  /** until when its completion is awaited, ISO 8601 */
  setCompletionDue: (id: string, at: string) => Promise<void>;
  close: () => Promise<void>;
}

export const holderEmail = 'claire.delmas@demo.colabel.example';

export async function startDossiersApp(): Promise<DossiersApp> {
  const [database, smtp] = [await freshDatabase(), await startSmtpSink()];
  const filesDir = await mkdtemp(join(tmpdir(), 'colabel-dossiers-'));
  const config = configOf(database.url, smtp.url, filesDir);
  const mailer = new Mailer(config);
  const app = await serve(rootOf(config, mailer), config);
  await app.listen(0, '127.0.0.1');
  const base = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  const dataSource = app.get(DataSource);
  await dataSource.transaction((tx) => importCooperation(tx, demoCooperation()));
  const one = async (sql: string, values: unknown[] = []) => {
    const { rows } = await owner.query<{ id: string }>(sql, values);
    if (!rows[0]) throw new Error('not in the demo');
    return rows[0].id;
  };
  return {
    app,
    base,
    databaseUrl: database.url,
    owner,
    dataSource,
    filesDir,
    dossiers: app.get(Dossiers, { strict: false }),
    sealing: app.get(Sealing, { strict: false }),
    annexes: app.get(Annexes, { strict: false }),
    callId: await one('select id from funding_call'),
    account: (email) => one('select id from account where email = $1', [email]),
    signIn: async (email) => {
      const browser = new Browser(base);
      await browser.submit('/connexion', '/connexion', { email });
      const path = await linkFor(smtp, email);
      await browser.submit(path, path, {});
      return browser;
    },
    setRequestState: (id, state) => plantRequest(owner, id, state),
    setCompletionDue: (id, at) => plantCompletionDue(owner, id, at),
    close: async () => {
      await app.close();
      mailer.close();
      await smtp.close();
      await owner.end();
      await database.drop();
      await rm(filesDir, { recursive: true, force: true });
    },
  };
}

async function plantRequest(owner: pg.Client, id: string, state: string): Promise<void> {
  await owner.query(
    `insert into workflow.aggregate (id, kind, revision, opened_at, last_at)
     values ($1, 'labelRequest', 1, platform.now(), platform.now()) on conflict do nothing`,
    [id],
  );
  await owner.query(
    `insert into workflow.instance (id, aggregate_id, key, machine, machine_version, state, snapshot, version, seq, head)
     values (gen_random_uuid(), $1, 'request', 'labelRequest', 1, $2, '{}', 1, 1, repeat('0', 64))
     on conflict (aggregate_id, key) do update set state = excluded.state`,
    [id, state],
  );
}

async function plantCompletionDue(owner: pg.Client, id: string, at: string): Promise<void> {
  await owner.query(
    `insert into workflow.due (id, aggregate_id, key, due_at, kind, command, actor, next_attempt_at)
     values (gen_random_uuid(), $1, 'request/completion', $2, 'labelRequest', '{}', '{"kind":"clock"}', $2)`,
    [id, at],
  );
}

// The sender's origin is judged by Sec-Fetch-Site, so the port need not be known beforehand.
function configOf(databaseUrl: string, smtpUrl: string, filesDir: string): Config {
  const env = {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Colabel <colabel@colabel.example>',
    PUBLIC_URL: 'http://127.0.0.1:3998',
    SESSION_SECRET: 'qT5vB8nK2xM7wZ4cL9rD1yF6gH3jP0sU',
    FILES_DIR: filesDir,
    LOG_LEVEL: 'silent',
  };
  return loadConfig(env, 'web');
}

function rootOf(config: Config, mailer: Mailer): Type {
  const provided = [{ provide: Config, useValue: config }, { provide: Mailer, useValue: mailer }, readPool];
  @Module({ providers: provided, exports: [Config, Mailer, READ_POOL] })
  class Shared {}
  const entities = [...accessEntities, ...cooperationEntities, ...dossierEntities];
  @Module({
    imports: [
      TypeOrmModule.forRoot(dataSourceOptions(config, entities, [])),
      AccessModule.register([Shared], { linksPerMinute: 1000 }),
      DossiersModule.register([Shared]),
    ],
  })
  class Root {}
  return Root;
}

async function serve(module: Type, config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(module, { logger: false });
  secure(app, config.publicUrl);
  const pipe = { whitelist: true, forbidNonWhitelisted: true, transform: true, errorHttpStatusCode: 422 };
  app.useGlobalPipes(new ValidationPipe(pipe));
  const logFault = (_: string, fault: unknown) =>
    process.stderr.write(`${(fault as Error).stack ?? String(fault)}\n`);
  app.useGlobalFilters(new ProblemFilter({ renderError: (_, { status }) => `erreur ${status}`, logFault }));
  return app;
}

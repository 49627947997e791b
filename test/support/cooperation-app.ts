import { Module, ValidationPipe, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { AddressInfo } from 'node:net';
import { DataSource } from 'typeorm';
import { AccessModule, accessEntities, secure } from '../../src/access/index.js';
import { cooperationEntities, CooperationModule, importCooperation } from '../../src/cooperation/index.js';
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
import { startSmtpSink, type SmtpSink } from './smtp-sink.js';

export interface CooperationApp {
  dataSource: DataSource;
  smtp: SmtpSink;
  signIn: (email: string) => Promise<Browser>;
  close: () => Promise<void>;
}

/** Access and the cooperation over HTTP, on a real database that holds the demo's cooperation. */
export async function startCooperationApp(): Promise<CooperationApp> {
  const [database, smtp] = [await freshDatabase(), await startSmtpSink()];
  const config = configOf(database.url, smtp.url);
  const mailer = new Mailer(config);
  const app = await serve(rootOf(config, mailer), config);
  await app.listen(0, '127.0.0.1');
  const base = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const dataSource = app.get(DataSource);
  await dataSource.transaction((tx) => importCooperation(tx, demoCooperation()));
  const signIn = async (email: string) => {
    const browser = new Browser(base);
    await browser.submit('/connexion', '/connexion', { email });
    const path = await linkFor(smtp, email);
    await browser.submit(path, path, {});
    return browser;
  };
  const close = async () => {
    await app.close();
    mailer.close();
    await smtp.close();
    await database.drop();
  };
  return { dataSource, smtp, signIn, close };
}

// The sender's origin is judged by Sec-Fetch-Site, so the port need not be known beforehand.
function configOf(databaseUrl: string, smtpUrl: string): Config {
  const env = {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Colabel <colabel@colabel.example>',
    PUBLIC_URL: 'http://127.0.0.1:3999',
    SESSION_SECRET: 'uB7nT2xL9qV4mZ8cR1wK6yD3gF5hJ0pS',
    LOG_LEVEL: 'silent',
  };
  return loadConfig(env, 'web');
}

function rootOf(config: Config, mailer: Mailer): Type {
  const provided = [{ provide: Config, useValue: config }, { provide: Mailer, useValue: mailer }, readPool];
  @Module({ providers: provided, exports: [Config, Mailer, READ_POOL] })
  class Shared {}
  const entities = [...accessEntities, ...cooperationEntities];
  const database = TypeOrmModule.forRoot(dataSourceOptions(config, entities, []));
  @Module({
    imports: [
      database,
      AccessModule.register([Shared], { linksPerMinute: 1000 }),
      CooperationModule.register([Shared]),
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
  const renderError = (
    _: unknown,
    { status, reasons }: { status: number; reasons: readonly { code: string }[] },
  ) => `${status} ${reasons.map(({ code }) => code).join(' ')}`;
  app.useGlobalFilters(
    new ProblemFilter({ renderError, logFault: (_, fault) => process.stderr.write(`${String(fault)}\n`) }),
  );
  return app;
}

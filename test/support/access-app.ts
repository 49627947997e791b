import { createServer, type AddressInfo } from 'node:net';
import { Module, ValidationPipe, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { pino } from 'pino';
import { AccessModule, accessEntities, secure, type AccessOptions } from '../../src/access/index.js';
import { Config, loadConfig } from '../../src/platform/config.js';
import { dataSourceOptions } from '../../src/platform/database.js';
import { ProblemFilter } from '../../src/platform/http/problem.filter.js';
import { Mailer } from '../../src/platform/mailer.js';
import { READ_POOL } from '../../src/platform/pools.js';
import { requestId } from '../../src/platform/request-id.js';
import { Browser } from './browser.js';
import { freshDatabase } from './database.js';
import { readPool } from './read-pool.js';
import { startSmtpSink, type SmtpSink } from './smtp-sink.js';

export interface AccessApp {
  base: string;
  app: NestExpressApplication;
  owner: pg.Client;
  smtp: SmtpSink;
  /** faults logged as 5xx */
  faults: unknown[];
  browser: (userAgent?: string) => Browser;
  /** signs `email` in through the pages, as a new person when it is unknown */
  signIn: (email: string, browser?: Browser) => Promise<Browser>;
  close: () => Promise<void>;
}

interface Wanted {
  controllers?: Type[];
  options?: AccessOptions;
  /** what the service believes its address is; its own by default */
  publicUrl?: string;
}

/** The access feature alone, served over HTTP on a real database with a real mail server. */
export async function startAccessApp({
  controllers = [],
  options,
  publicUrl,
}: Wanted = {}): Promise<AccessApp> {
  const [database, smtp, port] = [await freshDatabase(), await startSmtpSink(), await freePort()];
  const base = `http://127.0.0.1:${port}`;
  const config = testConfig(database.url, smtp.url, publicUrl ?? base);
  const mailer = new Mailer(config);
  const shared = sharedModule(config, mailer);
  const faults: unknown[] = [];
  const app = await serve(root(config, shared, controllers, options), config, faults);
  await app.listen(port, '127.0.0.1');
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  const browser = (userAgent?: string) => new Browser(base, userAgent);
  const close = async () => {
    await app.close();
    mailer.close();
    await smtp.close();
    await owner.end();
    await database.drop();
  };
  const signIn = (email: string, with_ = browser()) => signInByLink(smtp, with_, email);
  return { base, app, owner, smtp, faults, browser, signIn, close };
}

/** The path of the link in the n-th letter to this address. */
export async function linkFor(smtp: SmtpSink, email: string, n = 1): Promise<string> {
  const letter = await smtp.letterTo(email, n);
  const link = /https?:\/\/\S+\/connexion\/\S+/.exec(letter.text ?? '')?.[0] ?? '';
  return new URL(link).pathname;
}

async function signInByLink(smtp: SmtpSink, browser: Browser, email: string): Promise<Browser> {
  const known = smtp.lettersTo(email).length;
  await browser.submit('/connexion', '/connexion', { email });
  const path = await linkFor(smtp, email, known + 1);
  const answer = await browser.submit(path, path, { name: 'Claire Delmas' });
  if (answer.status !== 303) throw new Error(`sign-in answered ${answer.status}: ${answer.body}`);
  return browser;
}

function testConfig(databaseUrl: string, smtpUrl: string, publicUrl: string): Config {
  const env = {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Colabel <colabel@colabel.example>',
    PUBLIC_URL: publicUrl,
    SESSION_SECRET: 'kXv2mQ9rT4wZ7yB1nC5dF8gH3jL6pS0a',
    LOG_LEVEL: 'silent',
  };
  return loadConfig(env, 'web');
}

function sharedModule(config: Config, mailer: Mailer): Type {
  @Module({
    providers: [{ provide: Config, useValue: config }, { provide: Mailer, useValue: mailer }, readPool],
    exports: [Config, Mailer, READ_POOL],
  })
  class Shared {}
  return Shared;
}

function root(config: Config, shared: Type, controllers: Type[], options?: AccessOptions): Type {
  const database = TypeOrmModule.forRoot(dataSourceOptions(config, accessEntities, []));
  @Module({ imports: [database, AccessModule.register([shared], options)], controllers })
  class Root {}
  return Root;
}

async function serve(module: Type, config: Config, faults: unknown[]): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(module, { logger: false });
  app.use(requestId(pino({ level: 'silent' })));
  secure(app, config.publicUrl);
  const pipe = { whitelist: true, forbidNonWhitelisted: true, transform: true, errorHttpStatusCode: 422 };
  app.useGlobalPipes(new ValidationPipe(pipe));
  app.useGlobalFilters(
    new ProblemFilter({
      renderError: (_, problem) => `<!doctype html><title>${problem.status}</title>`,
      logFault: (_, fault) => faults.push(fault),
    }),
  );
  return app;
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { Dispatcher, Engine, Scheduler } from '../../src/engine/index.js';
import { closeParts, dispatcherParts, kinds, openParts, type Parts } from '../../src/parts.js';
import { loadConfig } from '../../src/platform/config.js';
import type { RuleValues } from '../../workflows/index.js';
import { makeWeb } from '../../src/web.js';
import { expectHealthy } from './aftermath.js';
import { advanceClock, setClock } from './clock.js';
import { Browser } from './browser.js';
import { foundedDatabase } from './founded.js';
import { signedIn } from './signed-in.js';
import { peopleOf, type People } from './people.js';
import { Program, tokenFor } from './program.js';
import { startSmtpSink, type SmtpSink } from './smtp-sink.js';

/**
 * The present in which every stage opens, so that a story that lets days pass meets the same week-ends whenever it is
 * told: a Tuesday, 10 in Paris, no public holiday in the fortnights around it.
 */
const openingDay = process.env['COLABEL_TODAY'] ?? '2027-03-09T09:00:00Z';

/** The whole product on a real database and a real mail server, in the cooperation of the demonstration. */
export interface Stage {
  base: string;
  app: NestExpressApplication;
  parts: Parts;
  owner: pg.Client;
  smtp: SmtpSink;
  people: People;
  /** the API as this person, with a token that may read and write */
  as: (email: string) => Promise<Program>;
  /** a browser in which this person has signed in by a link */
  browse: (email: string) => Promise<Browser>;
  /** the dispatcher until nothing is owed any more */
  post: () => Promise<void>;
  /** moves the present, then applies whatever has fallen due, in order, until nothing has */
  pass: (interval: string) => Promise<void>;
  close: () => Promise<void>;
}

/**
 * `via` replaces the address at which the product finds its database; `rules` changes what the cooperation decided;
 * `opens` is the present in which the stage opens, ISO 8601.
 */
export interface Staged {
  via?: (url: string) => Promise<string>;
  rules?: Partial<RuleValues>;
  opens?: string;
}

export async function openStage({ via, rules = {}, opens = openingDay }: Staged = {}): Promise<Stage> {
  const [database, smtp, files] = [
    await foundedDatabase({ rules, opens }),
    await startSmtpSink(),
    await mkdtemp(join(tmpdir(), 'colabel-')),
  ];
  const url = via ? await via(database.url) : database.url;
  const config = loadConfig(environment(url, smtp.url, files), 'web');
  const parts = await openParts(config);
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await setClock(owner, opens);
  const app = await makeWeb(parts);
  await app.listen(0, '127.0.0.1');
  const base = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const programs = new Map<string, Program>();
  const as = async (email: string) => {
    const known = programs.get(email) ?? new Program(base, await tokenFor(owner, email));
    programs.set(email, known);
    return known;
  };
  const dispatcher = new Dispatcher(parts.enginePool, dispatcherParts(parts, 1000));
  const scheduler = new Scheduler(
    parts.enginePool,
    new Engine(parts.enginePool, kinds),
    1000,
    parts.logFault,
  );
  const browse = (email: string) => signedIn(new Browser(base), smtp, email);
  const post = () => until(() => dispatcher.tick());
  const pass = async (interval: string) => {
    await advanceClock(owner, interval);
    await until(() => scheduler.tick());
  };
  const end = async () => {
    await app.close();
    await closeParts(parts);
    await owner.end();
    await smtp.close();
    await database.drop();
    await rm(files, { recursive: true, force: true });
  };
  // Whatever a suite tried, it leaves a database of which the doctor says nothing.
  const close = () => expectHealthy({ parts }, false).finally(end);
  return { base, app, parts, owner, smtp, people: await peopleOf(owner), as, browse, post, pass, close };
}

const mostTicks = 5_000;

async function until(tick: () => Promise<number>): Promise<void> {
  for (let ticks = 0; ticks < mostTicks; ticks += 1) if ((await tick()) === 0) return;
  throw new Error('the worker never came to rest');
}

function environment(databaseUrl: string, smtpUrl: string, files: string): Record<string, string> {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Colabel <colabel@colabel.example>',
    PUBLIC_URL: 'http://127.0.0.1:3000',
    SESSION_SECRET: randomBytes(32).toString('hex'),
    FILES_DIR: files,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'fatal',
  };
}

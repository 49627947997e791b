import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { closeParts, openParts, type Parts } from '../parts.js';
import { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { prepareDatabase } from '../prepare.js';
import { makeWeb } from '../web.js';
import { Background } from './background.js';
import { setDays } from './clock.js';
import { DemoModule } from './demo.module.js';
import { loadCooperation } from './load-cooperation.js';
import { Mailbox } from './mailbox.js';
import { startMailServer, type MailServer } from './mail-server.js';
import { portNear } from './ports.js';
import { demoConfig } from './settings.js';
import { foreignDatabase, forget, markDemo, standingOf, unfinishedDemo, type Standing } from './standing.js';
import { Troupe } from './troupe.js';

/** Everything a demonstration runs, opened: what it shows, and how to end it. */
export interface Stage {
  /** what the database held before */
  found: Standing;
  config: Config;
  parts: Parts;
  clock: Clock;
  /** days its today is ahead of the real one */
  ahead: number;
  troupe: Troupe;
  mailbox: Mailbox;
  background: Background;
  close(): Promise<void>;
}

export interface StageOptions {
  databaseUrl: string;
  /** where letters and pieces are kept */
  filesDir: string;
  mailDir?: string;
  port: number;
  /** days its today is ahead of the real one, where it is loaded; else 0 */
  ahead?: number;
}

/**
 * Prepares the database, then serves: pages, API, mail server, dispatcher and scheduler in one process. Throws
 * DemoRefused, with nothing touched, for a database that is not the demonstration's.
 */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { databaseUrl, filesDir, mailDir, port, ahead = 0 } = options;
  let found = await standingOf({ databaseUrl });
  if (found === 'foreign') throw foreignDatabase();
  if (found === 'outdated') found = await forget({ databaseUrl });
  if (found === 'unfinished') throw unfinishedDemo();
  await prepareDatabase({ databaseUrl });
  await markDemo({ databaseUrl });
  if (ahead > 0) await setDays({ databaseUrl }, ahead);
  const mailbox = await new Mailbox(mailDir).open();
  const mail = await startMailServer(mailbox, () => clock.now());
  const at = await portNear(port);
  const config = demoConfig({ databaseUrl, smtpUrl: mail.url, port: at, filesDir });
  const parts = await openParts(config);
  const clock = new Clock(parts.readPool);
  const background = new Background(parts);
  const troupe = new Troupe(config.publicUrl);
  const demo = DemoModule.register({ config, mailbox, background, troupe });
  const app = await makeWeb(parts, { modules: [demo.module], demo: true, signInAside: demo.signInAside });
  if (found !== 'loaded') await loadCooperation(app.get(DataSource), parts.readPool);
  await app.listen(config.port, config.host);
  await troupe.open(app);
  background.start();
  const close = () => closeStage({ app, mail, parts, troupe, background });
  return { found, config, parts, clock, ahead, troupe, mailbox, background, close };
}

interface Opened {
  app: NestExpressApplication;
  mail: MailServer;
  parts: Parts;
  troupe: Troupe;
  background: Background;
}

/** Letters and acts under way end first. */
async function closeStage({ app, mail, parts, troupe, background }: Opened): Promise<void> {
  await troupe.leave();
  await background.stop();
  await app.close();
  await closeParts(parts);
  // A connection the server sees end after its own end is no fault of anybody.
  parts.logger.level = 'silent';
  await mail.close();
}

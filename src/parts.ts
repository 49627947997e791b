import type { Pool } from 'pg';
import { mailOpens } from '../workflows/calendar/index.js';
import { published } from '../workflows/index.js';
import { assertMachines, type AggregateKind, type DispatcherParts } from './engine/index.js';
import { fundingCallKind } from './calls/index.js';
import { labelRequestKind } from './labelling/index.js';
import { makePrepare } from './notifications/index.js';
import type { Config } from './platform/config.js';
import { openPool } from './platform/database.js';
import { faultLog, makeLogger, type Logger } from './platform/logging.js';
import { Mailer } from './platform/mailer.js';
import { assertMigrated } from './platform/migrate.js';

/** What a process opens once and every module is given: no module opens a connection of its own. */
export interface Parts {
  config: Config;
  logger: Logger;
  logFault: (message: string, fault: unknown) => void;
  /** role colabel_engine: acts, outbox, due rows */
  enginePool: Pool;
  /** role colabel_app: pages */
  readPool: Pool;
  mailer: Mailer;
}

/** Every kind of aggregate the service knows. */
export const kinds = [labelRequestKind, fundingCallKind] as unknown as AggregateKind<unknown>[];

/** Opens pools and mailer; throws a clear Error when the database is away, behind, or a superuser's. */
export async function openParts(config: Config): Promise<Parts> {
  const logger = makeLogger(config.logLevel);
  const logFault = faultLog(logger);
  const enginePool = await openPool(config, 'colabel_engine', logFault);
  const readPool = await openPool(config, 'colabel_app', logFault);
  await assertMigrated(readPool);
  await assertMachines(readPool, published);
  return { config, logger, logFault, enginePool, readPool, mailer: new Mailer(config) };
}

export async function closeParts({ enginePool, readPool, mailer }: Parts): Promise<void> {
  mailer.close();
  await Promise.all([enginePool.end(), readPool.end()]);
}

/** How this process writes and sends letters; `everyMs` is how long it waits when nothing is due. */
export function dispatcherParts(
  { config, readPool, mailer, logFault }: Parts,
  everyMs: number,
): DispatcherParts {
  return {
    prepare: makePrepare(readPool, { publicUrl: config.publicUrl, organiser: mailer.from }),
    send: (message, signal) => mailer.send(message, signal),
    opens: mailOpens,
    host: new URL(config.publicUrl).hostname,
    everyMs,
    logFault,
  };
}

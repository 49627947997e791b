import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { Dispatcher, Scheduler } from './engine/index.js';
import { closeParts, openParts } from './parts.js';
import { loadConfigOrExit } from './platform/config.js';
import { NestLogger } from './platform/logging.js';
import { untilStopped } from './platform/stopping.js';

const parts = await openParts(loadConfigOrExit('worker'));
const app = await NestFactory.createApplicationContext(AppModule.worker(parts), {
  logger: new NestLogger(parts.logger),
});
const [dispatcher, scheduler] = [app.get(Dispatcher), app.get(Scheduler)];
dispatcher.start();
scheduler.start();
parts.logger.info({ event: 'working' });

await untilStopped();
await Promise.all([dispatcher.stop(), scheduler.stop()]);
await app.close();
await closeParts(parts);

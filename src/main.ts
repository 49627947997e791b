import { makeWeb } from './web.js';
import { closeParts, openParts } from './parts.js';
import { loadConfigOrExit } from './platform/config.js';
import { lastAnswers } from './platform/http/last-answers.js';
import { untilStopped } from './platform/stopping.js';

const config = loadConfigOrExit('web');
const parts = await openParts(config);
const app = await makeWeb(parts);
await app.listen(config.port, config.host);
parts.logger.info({ event: 'listening', port: config.port, host: config.host });

await untilStopped();
await lastAnswers(app.getHttpServer());
await app.close();
await closeParts(parts);

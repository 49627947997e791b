import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { join } from 'node:path';
import { assertRoutesDeclared, secure } from './access/index.js';
import { AppModule, type AppOptions } from './app.module.js';
import { errorDocument } from './error-document.js';
import { pageFrame } from './frame.js';
import { problemOf } from './labelling/index.js';
import { ApiDocument, OpenApiModule } from './openapi/index.js';
import type { Parts } from './parts.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { formPipe } from './platform/http/form-pipe.js';
import { NestLogger } from './platform/logging.js';
import { requestId } from './platform/request-id.js';

/** A body of JSON or of a form is read up to this; files have their own limits. */
const bodyLimit = '1mb';
const assetsAge = 3_600_000;

/** The web application over parts already open: every face, and nothing that lasts beyond a request. */
export async function makeWeb(parts: Parts, options: AppOptions = {}): Promise<NestExpressApplication> {
  const modules = [...(options.modules ?? []), { module: OpenApiModule }];
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.web(parts, { ...options, modules }),
    {
      logger: new NestLogger(parts.logger),
      bodyParser: false,
      abortOnError: false,
    },
  );
  const { config, logFault } = parts;
  secure(app, config.publicUrl);
  app.use(requestId(parts.logger));
  app.set('trust proxy', config.trustProxy);
  app.set('query parser', 'simple');
  app.useStaticAssets(join(process.cwd(), 'templates', 'styles'), {
    prefix: '/assets/',
    maxAge: assetsAge,
    index: false,
  });
  app.useBodyParser('json', { limit: bodyLimit });
  app.useBodyParser('urlencoded', { limit: bodyLimit, extended: false });
  app.useGlobalPipes(formPipe);
  const renderError = errorDocument(pageFrame(options.demo ?? false));
  app.useGlobalFilters(new ProblemFilter({ renderError, logFault, translate: problemOf }));
  await app.init();
  assertRoutesDeclared(app);
  app.get(ApiDocument).describe(app);
  return app;
}

import { Controller, Get, Injectable, Module, type INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Public } from '../access/index.js';
import { notFound } from '../platform/problem.js';
import { documentOf } from './document.js';

/** The document of the application that runs, made once, when it is first asked for. */
@Injectable()
export class ApiDocument {
  private app: INestApplication | undefined;
  private made: OpenAPIObject | undefined;

  describe(app: INestApplication): void {
    this.app = app;
  }

  /** Throws 404 before `describe`. */
  read(): OpenAPIObject {
    if (!this.app) throw notFound();
    return (this.made ??= documentOf(this.app));
  }
}

/** What programs can ask, for programs: OpenAPI 3.1. */
@Public()
@Controller('api/openapi.json')
export class OpenApi {
  constructor(private readonly document: ApiDocument) {}

  @Get()
  read(): OpenAPIObject {
    return this.document.read();
  }
}

@Module({ controllers: [OpenApi], providers: [ApiDocument] })
export class OpenApiModule {}

import { Controller, Get, Injectable, Module, type INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Public } from '../access/index.js';
import { notFound } from '../platform/problem.js';
import { documentOf } from './document.js';

/** The document of the application that runs, made once when it starts. */
@Injectable()
export class ApiDocument {
  private made: OpenAPIObject | undefined;

  /** Reads the application's routes; throws when one of them cannot be described. */
  describe(app: INestApplication): void {
    this.made = documentOf(app);
  }

  /** Throws 404 before `describe`. */
  read(): OpenAPIObject {
    if (!this.made) throw notFound();
    return this.made;
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

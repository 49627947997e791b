import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { finalize, type Observable } from 'rxjs';
import { Config } from '../platform/config.js';
import { Problem } from '../platform/problem.js';
import { limits } from './content/vocabulary.js';

/** The file of a request, waiting on disk until the handler has answered; absent when none was sent or it is too large. */
export interface Upload {
  path?: string;
  name: string;
  tooLarge: boolean;
}

const uploads = new WeakMap<object, Upload>();

/** The upload of this request. */
export const uploadOf = (request: object): Upload => uploads.get(request) ?? { name: '', tooLarge: false };

const readInto = (destination: string) =>
  multer({
    storage: multer.diskStorage({ destination }),
    limits: {
      fileSize: limits.fileBytes,
      files: 1,
      // Whom one names is a box each (R66).
      fields: 100,
      fieldSize: 6_000,
      fieldNameSize: 60,
      parts: 102,
    },
    defParamCharset: 'utf8',
  }).single('annex');

/**
 * Reads the one file of a form, `annex`, onto disk and removes it once the answer is made, whatever the answer: a
 * file enters the store only after the right to add it was checked. A body multer cannot read is a 400 Problem.
 */
@Injectable()
export class AnnexUpload implements NestInterceptor {
  private readonly read: ReturnType<typeof readInto>;

  constructor({ filesDir }: Config) {
    this.read = readInto(join(filesDir, 'uploads'));
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const upload = await receive(this.read, request, http.getResponse<Response>());
    uploads.set(request, upload);
    return next.handle().pipe(finalize(() => void discard(upload.path)));
  }
}

async function receive(
  read: ReturnType<typeof readInto>,
  request: Request,
  response: Response,
): Promise<Upload> {
  const fault = await new Promise<unknown>((settle) => void read(request, response, settle));
  if (fault instanceof MulterError && fault.code === 'LIMIT_FILE_SIZE') return { name: '', tooLarge: true };
  if (fault) throw new Problem(fault instanceof MulterError ? 422 : 400);
  const { file } = request;
  return file ? { path: file.path, name: file.originalname, tooLarge: false } : { name: '', tooLarge: false };
}

async function discard(path: string | undefined): Promise<void> {
  if (path) await rm(path, { force: true });
}

import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { invalid } from '../platform/problem.js';
import { Annexes } from './annexes.js';
import { limits } from './content/vocabulary.js';
import { rawForm, textOf } from './forms/raw.js';
import { uploadOf } from './upload.js';

/** Adds the file a request brought: the one way in for pages and programs. */
@Injectable()
export class Piece {
  constructor(private readonly annexes: Annexes) {}

  /** Throws a 422 Problem when there is no file or it is too large, and those of `Annexes.add`. */
  add(id: string, request: Request, accountId: string): Promise<{ sha256: string }> {
    const { path, name, tooLarge } = uploadOf(request);
    if (tooLarge) {
      throw invalid([
        { field: 'annex', code: 'tooLarge', params: { max: limits.fileBytes / (1024 * 1024) } },
      ]);
    }
    if (!path) throw invalid([{ field: 'annex', code: 'fileMissing' }]);
    const kind = textOf(rawForm(request.body), 'kind');
    return this.annexes.add(id, { kind, name, stream: createReadStream(path) }, accountId);
  }
}

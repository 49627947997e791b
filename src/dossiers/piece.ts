import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { invalid, notFound } from '../platform/problem.js';
import { Annexes } from './annexes.js';
import { limits } from './content/vocabulary.js';
import { Dossiers } from './dossiers.js';
import { rawForm, textOf } from './forms/raw.js';
import { knownOf } from './known.js';
import { audienceIn, type Audience } from './levels.js';
import { uploadOf } from './upload.js';

/** Adds the file a request brought, and says who may open it: the one way in for pages and programs. */
@Injectable()
export class Piece {
  constructor(
    private readonly annexes: Annexes,
    private readonly dossiers: Dossiers,
  ) {}

  /** Throws a 422 Problem when there is no file or it is too large, those of `audienceIn`, and those of `Annexes.add`. */
  async add(id: string, request: Request, accountId: string): Promise<{ sha256: string }> {
    const { path, name, tooLarge } = uploadOf(request);
    if (tooLarge) {
      throw invalid([
        { field: 'annex', code: 'tooLarge', params: { max: limits.fileBytes / (1024 * 1024) } },
      ]);
    }
    if (!path) throw invalid([{ field: 'annex', code: 'fileMissing' }]);
    const kind = textOf(rawForm(request.body), 'kind');
    const audience = await this.audience(id, request.body);
    return this.annexes.add(id, { kind, name, audience, stream: createReadStream(path) }, accountId);
  }

  /** R66: who may open a piece from now on. Throws the 422 of `audienceIn`, and as `Annexes.reserve`. */
  async reserve(id: string, annexId: string, body: unknown, accountId: string): Promise<void> {
    await this.annexes.reserve(id, annexId, await this.audience(id, body), accountId);
  }

  private async audience(id: string, body: unknown): Promise<Audience> {
    const row = await this.dossiers.newest(id);
    if (!row) throw notFound();
    return audienceIn(body, knownOf(await this.dossiers.surroundings(row.callId)).poles);
  }
}

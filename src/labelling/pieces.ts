import { Injectable, StreamableFile } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Annexes } from '../dossiers/index.js';
import { notFound } from '../platform/problem.js';
import { Readers } from './readers.js';

/** The pieces of a request, for those who may read it. */
@Injectable()
export class Pieces {
  constructor(
    private readonly readers: Readers,
    private readonly annexes: Annexes,
  ) {}

  /**
   * One piece of the version under review, to download. Throws 404 to who may not read the request, and for a piece
   * of another dossier or of another version: the id alone opens nothing.
   */
  async open(reference: string, annexId: string, accountId: string): Promise<StreamableFile> {
    const view = await this.readers.dossier(reference, accountId);
    if (!isUUID(annexId) || !view.annexes.some((one) => one.id === annexId)) throw notFound();
    const annex = await this.annexes.open(annexId);
    if (!annex) throw notFound();
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(annex.name)}`;
    return new StreamableFile(annex.stream, { type: annex.mediaType, length: annex.size, disposition });
  }
}

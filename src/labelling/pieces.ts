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
   * One piece of a version that was handed in, to download. Throws 404 to who may not read the request, and for a piece
   * of another dossier or of a draft: the id alone opens nothing.
   */
  async open(reference: string, annexId: string, accountId: string): Promise<StreamableFile> {
    const view = await this.readers.dossier(reference, accountId);
    const annex = isUUID(annexId) ? await this.annexes.open(annexId) : undefined;
    const inForce = view.annexes.some((one) => one.id === annexId);
    const handedIn = view.versions.some(({ version }) => version === annex?.version);
    if (!annex || annex.dossierId !== view.id || !(inForce || handedIn)) {
      annex?.stream.destroy();
      throw notFound();
    }
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(annex.name)}`;
    return new StreamableFile(annex.stream, { type: annex.mediaType, length: annex.size, disposition });
  }
}

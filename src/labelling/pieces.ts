import { buffer } from 'node:stream/consumers';
import { Injectable, StreamableFile } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { dateTime } from '../../templates/i18n/dates.js';
import { words, type Lang } from '../../templates/i18n/words.js';
import { Annexes, type KeptAnnex } from '../dossiers/index.js';
import { stamped, Unstampable, type Stamp } from '../platform/pdf-stamp.js';
import { conflict, notFound } from '../platform/problem.js';
import { openingOf } from './piece-sight.js';
import { Readers } from './readers.js';
import type { Reading } from './view/reader.js';
import { versionsOf } from './view/versions.js';

/** Who opens a piece, as their copy names them. */
export interface PieceReader {
  accountId: string;
  name: string;
  lang: Lang;
}

/** The pieces of a request, for those who may open them (R66). */
@Injectable()
export class Pieces {
  /** A copy is made in memory: one at a time, however many ask. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly readers: Readers,
    private readonly annexes: Annexes,
  ) {}

  /**
   * One piece of a version that was handed in, to download: noted first, and stamped with the reader’s name but where it is public
   * or the holder’s own. Throws 404 to who may not open it, and for a piece of another dossier or of a draft: the id alone opens
   * nothing. 409 where no stamped copy can be made.
   */
  async open(reference: string, annexId: string, me: PieceReader): Promise<StreamableFile> {
    const { reading } = await this.readers.reading(reference, me.accountId);
    const annex = isUUID(annexId) ? await this.annexes.find(annexId) : undefined;
    if (!annex || annex.dossierId !== reading.id || !isHandedIn(reading, annex)) throw notFound();
    const opening = openingOf(reading, annex);
    if (!opening) throw notFound();
    const plain = opening.ground === 'holder' || annex.level === 'public';
    const copy = plain ? null : await this.copy(annex, stampOf(reading, me));
    const noted = await this.annexes.note(annexId, reading.id, { account: me.accountId, ...opening });
    // A draft is its holder's alone, and nothing of it is noted.
    if (!noted && opening.ground !== 'holder') throw notFound();
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(annex.name)}`;
    const options = { type: annex.mediaType, disposition };
    return copy
      ? new StreamableFile(copy, { ...options, length: copy.length })
      : new StreamableFile(await this.annexes.bytes(annex.sha256), { ...options, length: annex.size });
  }

  private async copy({ sha256 }: KeptAnnex, stamp: Stamp): Promise<Uint8Array> {
    const made = this.last.then(async () => stamped(await buffer(await this.annexes.bytes(sha256)), stamp));
    this.last = made.catch(() => undefined);
    try {
      return await made;
    } catch (fault) {
      if (!(fault instanceof Unstampable)) throw fault;
      throw conflict([{ code: 'pieceUnstampable', rule: 'R66', liftedBy: 'holder' }]);
    }
  }
}

/** Of the version under review, of another that was handed in to whoever reads the dossier, or of its holder’s own first draft. */
function isHandedIn(reading: Reading, { version }: KeptAnnex): boolean {
  const { submission } = reading.context;
  if (!submission) return reading.standing.isHolder;
  return (
    version === submission.file.version ||
    versionsOf(reading, () => null).some((one) => one.version === version)
  );
}

function stampOf({ at, world }: Reading, { name, lang }: PieceReader): Stamp {
  const { stamp } = words(lang).pieces;
  const reference = world.dossier?.reference ?? '';
  return {
    across: `${name}, ${reference}`,
    foot: stamp(name, dateTime(lang, at, { year: true }), reference),
  };
}

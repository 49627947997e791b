import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { conflict, invalid, notFound, stale } from '../platform/problem.js';
import { draftOf } from './annexes.js';
import { writableBy } from './allowed.js';
import {
  emptySheet,
  undecidedIn,
  type AnswerSheet,
  type EarlierDossier,
  type PieceFate,
} from './answer-sheet.js';
import { limits } from './content/vocabulary.js';
import { annexLoad, copyAnnex, deleteAnnex, saveSheet } from './queries/annexes.js';
import { newestById, type DossierRow } from './queries/newest.js';
import { lockDossier } from './queries/write.js';

/** What a holder gives of a sheet; what is not named stays. */
export interface GivenSheet {
  answers: Record<string, string>;
  pieces: Record<string, PieceFate>;
  /** the revision it was typed over; none where a program says what it says whatever stands */
  ifRevision?: number;
}

/** R69: what the holder of a project that is presented again answers, and keeps of its earlier pieces. */
@Injectable()
export class AnswerSheets {
  constructor(private readonly database: DataSource) {}

  /**
   * Saves what is given; a piece that is kept is among those of the draft from then on. Throws a Problem: 404 to anybody but the
   * holder and of a project that is not presented again, 409 while others hold it, 412 when somebody was faster, 422 for what
   * was not asked.
   */
  async save(id: string, given: GivenSheet, accountId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query(lockDossier, [id]);
      const [found]: DossierRow[] = await tx.query(newestById, [id]);
      const row = writableBy(accountId, found);
      const { resubmits } = row;
      if (!resubmits) throw notFound();
      const { sheet } = resubmits;
      assertAsked(resubmits, given);
      if (isSaid(row, given)) return;
      if (given.ifRevision !== undefined && given.ifRevision !== sheet.revision) throw stale();
      // Its own pieces are told when it completes what was submitted: those of before are settled.
      if (Object.keys(given.pieces).length > 0 && (row.requestState ?? 'draft') !== 'draft')
        throw conflict([{ code: 'dossierSubmitted', rule: 'R60', liftedBy: 'caseOfficer' }]);
      if (Object.keys(given.pieces).length > 0) {
        const draft = await draftOf(tx, row);
        for (const [piece, fate] of Object.entries(given.pieces))
          await settle(tx, { ...row, version: draft }, piece, fate, accountId);
      }
      const saved: AnswerSheet = {
        revision: sheet.revision + 1,
        answers: { ...sheet.answers, ...given.answers },
        pieces: { ...sheet.pieces, ...given.pieces },
      };
      await tx.query(saveSheet, [id, JSON.stringify(saved)]);
    });
  }
}

/** Sent twice, by a second click; a piece that is kept, and was taken out since, is kept anew. */
const isSaid = (row: DossierRow, given: GivenSheet): boolean => {
  const { answers, pieces } = row.resubmits?.sheet ?? emptySheet;
  const left = undecidedIn(row);
  return (
    Object.entries(given.answers).every(([ask, text]) => answers[ask] === text) &&
    Object.entries(given.pieces).every(([piece, fate]) => pieces[piece] === fate && !left.includes(piece))
  );
};

function assertAsked({ asks, pieces }: EarlierDossier, given: GivenSheet): void {
  const unknown = [
    ...Object.keys(given.answers).filter((ask) => !asks.some(({ id }) => id === ask)),
    ...Object.keys(given.pieces).filter((piece) => !pieces.some(({ id }) => id === piece)),
  ];
  if (unknown.length > 0) throw invalid(unknown.map((field) => ({ field, code: 'unknownChoice' })));
  const long = Object.entries(given.answers).filter(([, text]) => text.length > limits.answer);
  if (long.length > 0)
    throw invalid(
      long.map(([ask]) => ({ field: `answer-${ask}`, code: 'tooLong', params: { max: limits.answer } })),
    );
}

async function settle(
  tx: EntityManager,
  { id, version, resubmits }: DossierRow,
  pieceId: string,
  fate: PieceFate,
  accountId: string,
): Promise<void> {
  const piece = resubmits?.pieces.find((one) => one.id === pieceId);
  if (!piece) return;
  if (fate !== 'kept') {
    if (resubmits?.sheet.pieces[pieceId] === 'kept')
      await tx.query(deleteAnnex, [id, version, piece.kind, piece.sha256]);
    return;
  }
  const [load]: { files: number; bytes: number }[] = await tx.query(annexLoad, [id, version]);
  if ((load?.files ?? 0) >= limits.files)
    throw invalid([{ field: `piece-${pieceId}`, code: 'tooManyFiles', params: { max: limits.files } }]);
  await tx.query(copyAnnex, [randomUUID(), id, version, pieceId, accountId]);
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { conflict, invalid, notFound, stale, type FieldError } from '../platform/problem.js';
import { draftOf } from './annexes.js';
import { answerableBy } from './allowed.js';
import {
  emptySheet,
  undecidedIn,
  type AnswerSheet,
  type EarlierDossier,
  type PieceFate,
} from './answer-sheet.js';
import { limits } from './content/vocabulary.js';
import { annexLoad, copyAnnexes, dropAnnexes, saveSheet } from './queries/annexes.js';
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
  async save(id: string, { pieces, ...typed }: GivenSheet, accountId: string): Promise<void> {
    const answers = Object.fromEntries(
      Object.entries(typed.answers).map(([ask, text]) => [ask, text.trim()]),
    );
    const given = { ...typed, answers, pieces };
    await this.database.transaction(async (tx) => {
      await tx.query(lockDossier, [id]);
      const [found]: DossierRow[] = await tx.query(newestById, [id]);
      const row = answerableBy(accountId, found);
      const { resubmits } = row;
      if (!resubmits) throw notFound();
      const { sheet } = resubmits;
      assertAsked(resubmits, given);
      if (isSaid(row, given)) return;
      if (given.ifRevision !== undefined && given.ifRevision !== sheet.revision) throw stale();
      // Its own pieces are told when it completes what was submitted: those of before are settled.
      if (Object.keys(pieces).length > 0 && (row.requestState ?? 'draft') !== 'draft')
        throw conflict([{ code: 'dossierSubmitted', rule: 'R60', liftedBy: 'caseOfficer' }]);
      await settle(tx, row, pieces, accountId);
      const saved: AnswerSheet = {
        revision: sheet.revision + 1,
        answers: { ...sheet.answers, ...answers },
        pieces: { ...sheet.pieces, ...pieces },
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
  const faults = Object.entries(given.answers).flatMap(([ask, text]): FieldError[] => {
    const field = `answer-${ask}`;
    if (text.length > limits.answer) return [{ field, code: 'tooLong', params: { max: limits.answer } }];
    const short = text !== '' && text.length < limits.answerLeast;
    return short ? [{ field, code: 'tooShort', params: { min: limits.answerLeast } }] : [];
  });
  if (faults.length > 0) throw invalid(faults);
}

/** What becomes of the pieces of which something else was said before, in a few statements however many they are. */
async function settle(
  tx: EntityManager,
  row: DossierRow,
  pieces: Record<string, PieceFate>,
  accountId: string,
): Promise<void> {
  const { sheet } = row.resubmits ?? { sheet: emptySheet };
  const left = undecidedIn(row);
  const given = Object.entries(pieces);
  const kept = given.filter(
    ([id, fate]) => fate === 'kept' && (sheet.pieces[id] !== fate || left.includes(id)),
  );
  const gone = given.filter(([id, fate]) => fate !== 'kept' && sheet.pieces[id] === 'kept');
  if (kept.length + gone.length === 0) return;
  const draft = [row.id, await draftOf(tx, row)];
  const ids = (some: typeof given) => some.map(([id]) => id);
  if (gone.length > 0) await tx.query(dropAnnexes, [...draft, ids(gone)]);
  if (kept.length === 0) return;
  await tx.query(copyAnnexes, [...draft, ids(kept), accountId]);
  const [load]: { files: number; bytes: number }[] = await tx.query(annexLoad, draft);
  const field = `piece-${kept[0]?.[0]}`;
  if ((load?.files ?? 0) > limits.files)
    throw invalid([{ field, code: 'tooManyFiles', params: { max: limits.files } }]);
  if ((load?.bytes ?? 0) > limits.dossierBytes)
    throw invalid([{ field, code: 'dossierFull', params: { max: limits.dossierBytes / (1024 * 1024) } }]);
}

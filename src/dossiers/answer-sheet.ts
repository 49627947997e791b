import type { EarlierAsk } from '../../workflows/index.js';
import type { AnnexKind } from './content/vocabulary.js';

/** What becomes of a piece of the earlier dossier: none is taken over without a word of the holder (R69). */
export const pieceFates = ['kept', 'replaced', 'dropped'] as const;
export type PieceFate = (typeof pieceFates)[number];

/** What the holder of a project that is presented again writes beside its draft (R69). */
export interface AnswerSheet {
  /** what a page was typed over */
  revision: number;
  /** by ask */
  answers: Record<string, string>;
  /** by piece of the earlier dossier */
  pieces: Record<string, PieceFate>;
}

/** A piece of a version: `AnnexRow` has more of it. */
export interface Piece {
  id: string;
  kind: AnnexKind;
  name: string;
  sha256: string;
}

/** The dossier that is presented again, as its holder reads it from the new one. */
export interface EarlierDossier {
  id: string;
  reference: string;
  attempt: number;
  asks: EarlierAsk[];
  sheet: AnswerSheet;
  pieces: Piece[];
}

export const emptySheet: AnswerSheet = { revision: 0, answers: {}, pieces: {} };

interface Answering {
  resubmits: EarlierDossier | null;
  annexes: Piece[];
}

/** The asks that have no answer yet. */
export const unansweredIn = ({ resubmits }: Pick<Answering, 'resubmits'>): string[] =>
  (resubmits?.asks ?? []).filter(({ id }) => !resubmits?.sheet.answers[id]).map(({ id }) => id);

/** What goes with what is handed in: each answer that is written, by ask. */
export const answersIn = ({ resubmits }: Pick<Answering, 'resubmits'>): Record<string, string> =>
  Object.fromEntries(
    (resubmits?.asks ?? []).flatMap(({ id }) => {
      const answer = resubmits?.sheet.answers[id];
      return answer ? [[id, answer]] : [];
    }),
  );

/** The earlier pieces of which it is not said what becomes of them, or whose place is empty. */
export function undecidedIn({ resubmits, annexes }: Answering): string[] {
  const { pieces = [], sheet = emptySheet } = resubmits ?? {};
  const isEarlier = ({ sha256 }: Piece) => pieces.some((one) => one.sha256 === sha256);
  const settled: Record<PieceFate, (piece: Piece) => boolean> = {
    kept: ({ kind, sha256 }) => annexes.some((one) => one.kind === kind && one.sha256 === sha256),
    replaced: ({ kind }) => annexes.some((one) => one.kind === kind && !isEarlier(one)),
    dropped: () => true,
  };
  return pieces
    .filter((piece) => {
      const fate = sheet.pieces[piece.id];
      return fate === undefined || !settled[fate](piece);
    })
    .map(({ id }) => id);
}

import type { PoleCode } from '../../../workflows/index.js';
import type { AnnexRow, PieceReading, ReadingGround } from '../../dossiers/index.js';
import { openingOf } from '../piece-sight.js';
import { holds } from '../standing.js';
import type { AnnexView } from './dossier-parts.js';
import type { Reading } from './reader.js';

/** R66: one download of a piece. */
export interface AnnexReadingView {
  annex: string;
  /** what it is called, and the version it belongs to */
  piece: string;
  version: number;
  at: string;
  /** by what it could be opened */
  ground: ReadingGround;
  pole: PoleCode | null;
  /** null but to the case officer of the pôle they read for: experts stay unknown to the holder, people to other pôles (R84) */
  name: string | null;
}

/** The pieces of one version, as far as this reader may open them. */
export interface PiecesView {
  annexes: AnnexView[];
  /** how many this version holds beside that whoever reads it may not open: the number, and nothing else (R66) */
  annexesUnseen: number;
  annexReadings: AnnexReadingView[];
}

interface File {
  annexes: readonly AnnexRow[];
  readings?: readonly PieceReading[];
}

export function piecesOf(reading: Reading, file: File | null): PiecesView {
  const { level, standing } = reading;
  const all = file?.annexes ?? [];
  const open = all.filter((one) => openingOf(reading, one) !== null);
  return {
    annexes: open.map((one) => annexView(one, standing.isHolder)),
    annexesUnseen: level === 'full' ? all.length - open.length : 0,
    annexReadings: readingsOf(reading, file?.readings ?? []),
  };
}

/** Whom the holder has named is theirs to know. */
function annexView(annex: AnnexRow, isHolder: boolean): AnnexView {
  const { id, kind, name, sha256, size, mediaType, uploadedAt, level, groups, mails } = annex;
  return { id, kind, name, sha256, size, mediaType, uploadedAt, level, ...(isHolder && { groups, mails }) };
}

/** To the holder, and to the lead’s case officer of what they may open themselves. */
function readingsOf(reading: Reading, all: readonly PieceReading[]): AnnexReadingView[] {
  const { standing, context, level, at } = reading;
  const { leadPole } = context;
  const keeps = level === 'full' && leadPole !== null && holds(standing, 'caseOfficer', leadPole);
  if (!standing.isHolder && !keeps) return [];
  return (
    all
      .filter((one) => one.at <= at && openingOf(reading, one) !== null)
      // R84: that an address the holder has named reads for a pôle would tell who its expert is.
      .filter((one) => !standing.isHolder || !one.persons.includes(one.account))
      .map(({ annex, piece, version, at: opened, ground, pole, name }) => ({
        ...{ annex, piece, version, at: opened, ground, pole },
        name: keeps && pole === leadPole ? name : null,
      }))
  );
}

import { labelOf, labelOwner, type PoleCode, type SuspensionGround } from '../../../workflows/index.js';
import type { Details } from '../details.js';
import type { Reading } from './reader.js';

/** R70: the last suspension of a label. */
export interface SuspensionView {
  pole: PoleCode;
  at: string;
  /** null while it lasts */
  endedAt: string | null;
  /** why, to whoever reads the dossier; null for those who are only informed */
  ground: SuspensionGround | null;
  reasons: string | null;
  endReasons: string | null;
}

/** The life of a label, as this reader may see it; its state and its pôles are told to whoever knows of the request (R71). */
export interface LabelView {
  state: string;
  /** who its next step waits for; null once it has ended */
  owner: { role: string; pole: PoleCode | null } | null;
  issuedAt: string;
  labelling: PoleCode[];
  suspension: SuspensionView | null;
}

export function labelViewOf(reading: Reading, { texts }: Pick<Details, 'texts'>): LabelView | null {
  const label = labelOf(reading.aggregate);
  if (!label) return null;
  const { state, context } = label;
  const reads = reading.level === 'full';
  const textOf = (id: string | undefined) => (reads && id !== undefined ? (texts[id] ?? null) : null);
  const { suspension } = context;
  return {
    state,
    owner: labelOwner(reading.aggregate),
    issuedAt: context.issuedAt,
    labelling: context.labelling,
    suspension: suspension && {
      pole: suspension.pole,
      at: suspension.at,
      endedAt: suspension.ended?.at ?? null,
      ground: reads ? suspension.ground : null,
      reasons: textOf(suspension.texts.reasons.id),
      endReasons: textOf(suspension.ended?.texts.reasons.id),
    },
  };
}

import { isOver, standstillOf, type StandstillGround, type TextRef } from '../../../workflows/index.js';
import { endOfStep, type DeadlineView } from './deadlines.js';
import type { Reading } from './reader.js';

/** §9.2: one time the request stood still; the last one may be under way. */
export interface StandstillView {
  from: string;
  until: string;
  /** when it went on, or ended; null while it stands still */
  to: string | null;
  /** its word, to the holder and to whoever reads the dossier; null to others */
  ground: StandstillGround | null;
  /** nobody resumed it before its date */
  byItself: boolean;
  /** to whoever reads the dossier for a pôle */
  reasons: string | null;
  resumedFor: string | null;
}

export interface StandstillsView {
  standstills: StandstillView[];
}

type TextOf = (ref: TextRef | undefined) => string | null;

export function standstillsIn(reading: Reading, textOf: TextOf): StandstillsView {
  const { context, level, standing } = reading;
  const full = level === 'full';
  const reads = full && !standing.isHolder;
  return {
    standstills: context.standstills.map(({ from, until, to, ground, byItself, texts, resumedFor }) => ({
      ...{ from, until, to, byItself },
      ground: full || standing.isHolder ? ground : null,
      reasons: reads ? textOf(texts.reasons) : null,
      resumedFor: reads ? textOf(resumedFor) : null,
    })),
  };
}

/** Until when the request stands still; null where it runs or is over. */
export const suspendedUntil = ({ context, state }: Pick<Reading, 'context' | 'state'>): string | null =>
  isOver(state) ? null : (standstillOf(context)?.until ?? null);

/** The end of the step under way; a step that stands still has none. */
export const endOfRunning = (
  reading: Pick<Reading, 'context' | 'state'>,
  deadlines: readonly DeadlineView[],
): string | null => (suspendedUntil(reading) ? null : (endOfStep(deadlines)?.at ?? null));

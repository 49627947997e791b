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
  /** on its last day, by whoever resumed it, or with the request itself; null while it stands still */
  ended: 'byItself' | 'resumed' | 'withRequest' | null;
  /** to whoever reads the dossier for a pôle */
  reasons: string | null;
  resumedFor: string | null;
}

export interface StandstillsView {
  standstills: StandstillView[];
}

type TextOf = (ref: TextRef | undefined) => string | null;

type Ended = { to: string | null; byItself: boolean; resumedFor: unknown };

function endOf({ to, byItself, resumedFor }: Ended): StandstillView['ended'] {
  if (to === null) return null;
  if (byItself) return 'byItself';
  return resumedFor ? 'resumed' : 'withRequest';
}

export function standstillsIn(reading: Reading, textOf: TextOf): StandstillsView {
  const { context, level, standing } = reading;
  const full = level === 'full';
  const reads = full && !standing.isHolder;
  return {
    standstills: context.standstills.map(({ ground, texts, resumedFor, ...one }) => ({
      ...{ from: one.from, until: one.until, to: one.to },
      ended: endOf({ ...one, resumedFor }),
      ground: full || standing.isHolder ? ground : null,
      reasons: reads ? textOf(texts.reasons) : null,
      resumedFor: reads ? textOf(resumedFor) : null,
    })),
  };
}

/** Until when the request stands still, the closing of its call at the latest; null where it runs or is over. */
export function suspendedUntil({ context, state }: Pick<Reading, 'context' | 'state'>): string | null {
  const until = isOver(state) ? undefined : standstillOf(context)?.until;
  const closesAt = context.submission?.call.closesAt;
  if (until === undefined) return null;
  return closesAt !== undefined && closesAt < until ? closesAt : until;
}

/** The end of the step under way; a step that stands still has none. */
export const endOfRunning = (
  reading: Pick<Reading, 'context' | 'state'>,
  deadlines: readonly DeadlineView[],
): string | null => (suspendedUntil(reading) ? null : (endOfStep(deadlines)?.at ?? null));

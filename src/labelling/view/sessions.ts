import { reviewOf, type PoleCode, type Session, type TextRef } from '../../../workflows/index.js';
import { holds } from '../standing.js';
import type { Reading } from './reader.js';

/** A session of a pôle's organ on this request, for those who sit in it and its office. */
export interface SessionView {
  number: number;
  startsAt: string;
  /** minutes */
  duration: number;
  /** null once its text is erased */
  place: string | null;
  /** a cancelled one stays in the list */
  state: 'ahead' | 'held' | 'cancelled';
  /** who is called to vote at it, by name */
  called: string[];
  you: boolean;
}

const sits = ['caseOfficer', 'director', 'chair', 'deputyChair', 'member'] as const;

/** §9.2: a session is the organ's own: an expert of the pôle is called to none. */
export const mayAttend = ({ standing, level }: Pick<Reading, 'standing' | 'level'>, pole: PoleCode) =>
  level === 'full' && sits.some((role) => holds(standing, role, pole));

export function sessionsOf(
  reading: Reading,
  pole: PoleCode,
  names: Record<string, string>,
  textOf: (ref: TextRef) => string | null,
): SessionView[] {
  const review = reviewOf(reading.aggregate, pole);
  if (!review || !mayAttend(reading, pole)) return [];
  return review.context.sessions.map((session) => ({
    number: session.number,
    startsAt: session.startsAt,
    duration: session.duration,
    place: textOf(session.place),
    state: stateOf(session, reading.at),
    called: session.voters.map((person) => names[person] ?? ''),
    you: session.voters.includes(reading.standing.person),
  }));
}

function stateOf({ cancelled, startsAt }: Session, at: string): SessionView['state'] {
  if (cancelled) return 'cancelled';
  return startsAt > at ? 'ahead' : 'held';
}

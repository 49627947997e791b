import { answerEnd, isPut, type Exclusion, type PoleCode, type TextRef } from '../../../workflows/index.js';
import { mayAnswer } from '../answerers.js';
import { titularOf } from '../lapsed.js';
import type { Reading } from './reader.js';

/** R63c: an ask of the holder, to the holder and to whoever answers it. */
export interface ExclusionView {
  id: string;
  pole: PoleCode;
  whom: Exclusion['whom'];
  /** whom the holder named, in their words */
  name: string | null;
  /** why the holder asks */
  reasons: string | null;
  /** `waiting`: its pôle has no part in the request yet */
  state: Exclusion['state'] | 'waiting';
  askedAt: string;
  /** when its answer is due; it may still come later */
  due: string | null;
  answeredAt: string | null;
  /** why it was refused */
  answer: string | null;
  /** whom the pôle set aside, to that pôle alone */
  person: string | null;
  /** this reader answers it */
  yours: boolean;
}

/** Nobody else reads them: neither whoever is meant, nor the others of the pôle, nor another pôle (R84). */
export function exclusionsOf(
  reading: Reading,
  names: Record<string, string>,
  textOf: (ref: TextRef | undefined) => string | null,
): ExclusionView[] {
  const { context, standing } = reading;
  return context.exclusions
    .filter((one) => standing.isHolder || reads(reading, one))
    .map((one) => ({
      ...{ id: one.id, pole: one.pole, whom: one.whom, askedAt: one.askedAt },
      name: textOf(one.texts.name),
      reasons: textOf(one.texts.reasons),
      state: one.state === 'open' && one.putAt === null ? 'waiting' : one.state,
      due: one.state === 'open' ? answerEnd(context, one) : null,
      answeredAt: one.answeredAt ?? null,
      answer: textOf(one.settledBy?.reasons),
      person: standing.isHolder ? null : (names[one.person ?? ''] ?? null),
      yours: !standing.isHolder && one.state === 'open' && isPut(context, one),
    }));
}

/** An ask not yet put to the pôle is the holder's alone. */
function reads(reading: Reading, { id, pole, putAt }: Exclusion): boolean {
  const { level, standing, aggregate, world } = reading;
  if (level !== 'full' || putAt === null || !standing.reviewing.includes(pole)) return false;
  return mayAnswer({ standing, aggregate, world, pole, exclusion: id });
}

/** Whether what is told of an ask is told to whoever answers for this pôle: of one about the chair, to the deputy. */
export function answersFor(
  { standing, aggregate, world }: Reading,
  pole: PoleCode,
  ofChair: boolean,
): boolean {
  const chair = titularOf(world, pole);
  return mayAnswer({
    standing,
    aggregate,
    world,
    pole,
    ...(ofChair && chair !== undefined && { person: chair }),
  });
}

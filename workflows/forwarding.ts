import { requestOf, reviewKey, reviewedPoles, type Aggregate } from './aggregate.js';
import { clearIn } from './declared.js';
import { reviewRules } from './label-request/v1/resubmission.js';
import { submitted } from './label-request/v1/changes.js';
import type { LabelRequestCommand } from './label-request/v1/vocabulary.js';
import type { PoleReviewInput } from './pole-review/v1/opened.js';
import type { ReviewRole } from './pole-review/v1/vocabulary.js';
import type { MachineName } from './registry.js';
import { standstillOf } from './standstill.js';
import { isFinalInstance } from './steps.js';
import type { By, Instant, PoleCode, Roll } from './vocabulary.js';

/** What a fact asks of another machine of the aggregate: a command, or the opening of a new instance. */
export type Forward =
  /** `carries`: whose answer is heard, and the head of whose chain the entry carries */
  | {
      key: string;
      command: { type: string; at: Instant; by: By } & Record<string, unknown>;
      carries?: string;
    }
  | { key: string; opens: MachineName; input: unknown };

export interface Moment {
  at: Instant;
  by: By;
}

export function openReviews(aggregate: Aggregate): PoleCode[] {
  return reviewedPoles(aggregate).filter((pole) => !isFinalInstance(aggregate, reviewKey(pole)));
}

/** The holder, and whoever was, never sits in judgement of their own project, whatever seat they hold (R63). */
export function opening(
  aggregate: Aggregate,
  pole: PoleCode,
  role: ReviewRole,
  roll: Roll,
  { at }: Moment,
): Forward {
  const { context } = requestOf(aggregate) ?? {};
  if (!context) throw new Error('a review without its request');
  const { rules, call, calendars } = submitted(context);
  const still = standstillOf(context);
  const input: PoleReviewInput = {
    pole,
    role,
    calendar: calendars[pole] ?? 'france',
    rules: reviewRules(context, rules.values),
    closesAt: call.closesAt,
    compressedAt: context.compressedAt,
    roll,
    declarations: clearIn(aggregate),
    ...(still && { standstill: { from: at, until: still.until, to: null } }),
    at,
  };
  return { key: reviewKey(pole), opens: 'PoleReview', input };
}

export function rollIn(command: LabelRequestCommand, pole: PoleCode): Roll {
  return ('rolls' in command && command.rolls?.[pole]) || [];
}

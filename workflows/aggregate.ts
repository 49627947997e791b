import type { DeliberationContext } from './deliberation/v1/vocabulary.js';
import type { HandoverContext } from './handover/v1/vocabulary.js';
import type { LabelContext } from './label/v1/vocabulary.js';
import type { LabelRequestContext, LabelRequestState } from './label-request/v1/vocabulary.js';
import type { PoleReviewContext } from './pole-review/v1/vocabulary.js';
import type { MachineName } from './registry.js';
import { stateName, type StoredSnapshot } from './run.js';
import type { PoleCode } from './vocabulary.js';

/** One machine instance of a label request's aggregate. */
export interface Instance {
  machine: MachineName;
  machineVersion: number;
  snapshot: StoredSnapshot;
}

/**
 * The aggregate: 'request', one 'review:<pôle>' per pôle (the lead included), 'label' once granted, one
 * 'deliberation:<pôle>' for each question an organ of that pôle is asked after the decision, numbered from the second on, and
 * one 'handover:<n>' for each proposal to hand the dossier to another account.
 */
export type Aggregate = Record<string, Instance>;

export const requestKey = 'request';
export const labelKey = 'label';
export const reviewKey = (pole: PoleCode) => `review:${pole}`;
export const poleOfKey = (key: string): PoleCode | null => (key.startsWith('review:') ? key.slice(7) : null);

export interface RequestView {
  state: LabelRequestState;
  context: LabelRequestContext;
}

/** The request as its state's name and its context; null before the draft is opened. */
export function requestOf(aggregate: Aggregate): RequestView | null {
  const instance = aggregate[requestKey];
  if (!instance) return null;
  return {
    state: stateName(instance.snapshot.value) as LabelRequestState,
    context: instance.snapshot.context as LabelRequestContext,
  };
}

const deliberationPrefix = 'deliberation:';
export const deliberationKey = (pole: PoleCode, rank = 1) =>
  `${deliberationPrefix}${pole}${rank > 1 ? `:${rank}` : ''}`;

/** The pôle whose inside an instance is: that of a review or of a deliberation; null for what is the request's own. */
export const innerPoleOf = (key: string): PoleCode | null =>
  key.startsWith(deliberationPrefix) ? (key.split(':')[1] ?? null) : poleOfKey(key);

export const isDeliberation = (key: string): boolean => key.startsWith(deliberationPrefix);

/** The keys of what the organs of a pôle were asked, in the order they were; of every pôle where none is named. */
export const deliberationsIn = (aggregate: Aggregate, pole?: PoleCode): string[] =>
  Object.keys(aggregate)
    .filter((key) => isDeliberation(key) && (pole === undefined || innerPoleOf(key) === pole))
    .sort((one, other) => poleAndRank(one).localeCompare(poleAndRank(other)));

/** `deliberation:x:10` comes after `deliberation:x:2`, which no order of texts says. */
const poleAndRank = (key: string): string => {
  const [, pole = '', rank = '1'] = key.split(':');
  return `${pole} ${rank.padStart(4, '0')}`;
};

/** One question an organ was asked; null when there is no such. */
export function deliberationOf(
  aggregate: Aggregate,
  key: string,
): { state: string; context: DeliberationContext } | null {
  const instance = aggregate[key];
  if (instance?.machine !== 'Deliberation') return null;
  return {
    state: stateName(instance.snapshot.value),
    context: instance.snapshot.context as DeliberationContext,
  };
}

const handoverPrefix = 'handover:';
export const handoverKey = (rank: number) => `${handoverPrefix}${rank}`;
export const isHandover = (key: string): boolean => key.startsWith(handoverPrefix);

/** The keys of the proposals to hand the dossier on, in the order they were made. */
export const handoversIn = (aggregate: Aggregate): string[] =>
  Object.keys(aggregate)
    .filter(isHandover)
    .sort((one, other) => rankOf(one) - rankOf(other));

const rankOf = (key: string): number => Number(key.slice(handoverPrefix.length));

/** One proposal to hand the dossier on; null when there is no such. */
export function handoverOf(
  aggregate: Aggregate,
  key: string,
): { state: string; context: HandoverContext } | null {
  const instance = isHandover(key) ? aggregate[key] : undefined;
  if (!instance) return null;
  return {
    state: stateName(instance.snapshot.value),
    context: instance.snapshot.context as HandoverContext,
  };
}

/** A pôle's review; null when it has none. */
export function reviewOf(
  aggregate: Aggregate,
  pole: PoleCode,
): { state: string; context: PoleReviewContext } | null {
  const instance = aggregate[reviewKey(pole)];
  if (!instance) return null;
  return {
    state: stateName(instance.snapshot.value),
    context: instance.snapshot.context as PoleReviewContext,
  };
}

export function labelOf(aggregate: Aggregate): { state: string; context: LabelContext } | null {
  const instance = aggregate[labelKey];
  if (!instance) return null;
  return { state: stateName(instance.snapshot.value), context: instance.snapshot.context as LabelContext };
}

/** The pôles that have a review, in the order of their codes. */
export function reviewedPoles(aggregate: Aggregate): PoleCode[] {
  return Object.keys(aggregate)
    .flatMap((key) => poleOfKey(key) ?? [])
    .sort();
}

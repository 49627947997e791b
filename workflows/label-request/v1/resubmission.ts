import { settingsOf, type PinnedValues } from '../../rule-set.js';
import type { TextRef } from '../../vocabulary.js';
import { isFavourable } from './outcome.js';
import { reasonsOfDecision } from './panel.js';
import type { EarlierAsk, Resubmission } from './resubmission-told.js';
import type { LabelRequestCommand, LabelRequestContext } from './vocabulary.js';

/*
 * R69: a postponed project is presented again, in a request of its own. What had been asked of it is pinned when its draft
 * opens, without a word of it: the words stay with the request they were said in.
 */

/** What is known of the earlier request when the new one opens. */
export type Earlier = Pick<
  LabelRequestContext,
  'since' | 'outcome' | 'panel' | 'leadPole' | 'positions' | 'conditions' | 'resubmission'
>;

interface Worded extends EarlierAsk {
  text: TextRef;
}

/** Each thing asked, in the order of the pôles, with the reference of its words. */
export function asksOf(earlier: Earlier): Worded[] {
  const reasons = reasonsOfDecision(earlier as LabelRequestContext);
  const poles = [...new Set([...reasons.map(({ pole }) => pole), ...Object.keys(earlier.positions).sort()])];
  return poles.flatMap((pole) => {
    const given = earlier.positions[pole];
    const reserved = given && isFavourable(given.position) ? given.reservations : [];
    return [
      ...reasons.filter((one) => one.pole === pole).map(({ text }) => ({ kind: 'reasons' as const, text })),
      ...reserved.map(({ id, hash }) => ({ kind: 'reservation' as const, text: { id, hash } })),
    ].map((one, rank) => ({ id: `${pole}-${rank + 1}`, pole, ...one }));
  });
}

/** `ended`: how often it had been presented again before, in requests that were handed in and that nobody decided. */
export const presentedAgain = (request: string, earlier: Earlier, ended = 0): Resubmission => ({
  request,
  attempt: (earlier.resubmission?.attempt ?? 1) + 1 + ended,
  postponedAt: earlier.since,
  asks: asksOf(earlier).map(({ id, pole, kind }) => ({ id, pole, kind })),
  answers: {},
  light: null,
});

type Of<Type extends LabelRequestCommand['type']> = Extract<LabelRequestCommand, { type: Type }>;

/** What is asked is kept: of two who ask at once the second finds it. */
export const presenting = (
  { presented }: LabelRequestContext,
  { call }: Of<'resubmit'>,
): Pick<LabelRequestContext, 'presented'> => ({ presented: { call, rank: (presented?.rank ?? 0) + 1 } });

export const answered = (
  { resubmission }: Pick<LabelRequestContext, 'resubmission'>,
  texts: Record<string, TextRef> = {},
): Pick<LabelRequestContext, 'resubmission'> => ({
  resubmission: resubmission && { ...resubmission, answers: texts },
});

export const onLightTrack = (
  { resubmission }: LabelRequestContext,
  { light, at }: Of<'admit'>,
): Pick<LabelRequestContext, 'resubmission'> => ({
  resubmission: light && resubmission ? { ...resubmission, light: { at, endedBy: null } } : resubmission,
});

/** R60: a version that changes what was judged is read like any other project. */
export const lightEnded = (
  { resubmission }: Pick<LabelRequestContext, 'resubmission'>,
  endedBy: number,
): Pick<LabelRequestContext, 'resubmission'> => {
  const { light } = resubmission ?? {};
  return {
    resubmission:
      resubmission && light && light.endedBy === null
        ? { ...resubmission, light: { ...light, endedBy } }
        : resubmission,
  };
};

export const isLight = ({ resubmission }: Pick<LabelRequestContext, 'resubmission'>): boolean =>
  resubmission?.light !== null && resubmission?.light !== undefined && resubmission.light.endedBy === null;

/** What a review counts its readings by: on the light track fewer are awaited, and none is owed; every pôle votes. */
export function reviewRules(
  context: Pick<LabelRequestContext, 'resubmission'>,
  values: PinnedValues,
): PinnedValues {
  if (!isLight(context)) return values;
  const { expectedReviews, lightReviews } = settingsOf(values);
  const fewest = { fewestLeadReviews: 0, fewestInvitedReviews: 0 };
  return { ...values, ...fewest, expectedReviews: Math.min(expectedReviews, lightReviews) };
}

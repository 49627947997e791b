import {
  declarationsIn,
  hasAct,
  isFinalInstance,
  labelKey,
  labelOf,
  openWithdrawals,
  requestKey,
  type Aggregate,
  type PoleCode,
  type Withdrawal,
} from '../../workflows/index.js';
import { asSaid, rollsOf, type Complete } from './completion.js';
import { declareInterests } from './conflicts/complete.js';
import { memberCodes } from './submission-of.js';

/** R63a: on the request as long as it takes it, and then on its label, as long as that lives. */
export function declaredOn(aggregate: Aggregate): string {
  const request = aggregate[requestKey];
  const taken = request !== undefined && hasAct(request, 'declareInterests');
  return !taken && aggregate[labelKey] && !isFinalInstance(aggregate, labelKey) ? labelKey : requestKey;
}

/** The withdrawals under way; of a label that has ended there is none. */
export function underWay(aggregate: Aggregate): Withdrawal[] {
  const label = labelOf(aggregate);
  return label && !isFinalInstance(aggregate, labelKey) ? openWithdrawals(label.context) : [];
}

/** R70: the pôles whose withdrawal waits for this: the holder's answer, or steering's in the place of an organ. */
export const awaitingAnswer = (aggregate: Aggregate): PoleCode[] =>
  underWay(aggregate).flatMap(({ pole, putAt }) => (putAt === null ? [pole] : []));
export const awaitingRuling = (aggregate: Aggregate): PoleCode[] =>
  underWay(aggregate).flatMap(({ pole, rulingBy }) => (rulingBy === null ? [] : [pole]));

/** Whether the certificate has no lead and one is looked for. */
export const isVacant = (aggregate: Aggregate): boolean =>
  labelOf(aggregate)?.context.vacancy != null && !isFinalInstance(aggregate, labelKey);

export const withdrawalCompletions: Record<string, Complete> = {
  // The organ is the one of that instant, whoever sat there when the label was granted; of a pôle that has left there is none (R64).
  answerWithdrawal: (completion) => ({
    ...asSaid(completion),
    rolls: rollsOf(completion.world, memberCodes(completion.world)),
  }),
  declareInterests: (completion) => {
    const declared = declareInterests(completion);
    if (declaredOn(completion.aggregate) === requestKey || 'missing' in declared) return declared;
    const { rolls, ...said } = declared;
    const before = declarationsIn(completion.aggregate)[String(said['person'])];
    return { ...said, before: before?.clear ?? null };
  },
};

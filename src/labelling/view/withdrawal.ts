import {
  labelOf,
  type PoleCode,
  type SuspensionGround,
  type Withdrawal,
  type WithdrawalEnd,
} from '../../../workflows/index.js';
import { underWay } from '../withdrawals.js';
import { isOwn, type Reading } from './reader.js';

/** R70: a pôle that withdraws its label, or has done so; whoever is not concerned knows that it has, and when. */
export interface WithdrawalView {
  pole: PoleCode;
  noticedAt: string | null;
  answerBy: string | null;
  ground: SuspensionGround | null;
  reasons: string | null;
  answer: string | null;
  /** the organ has been asked, or steering in its place */
  put: boolean;
  bySteering: boolean;
  endedAt: string | null;
  how: WithdrawalEnd | null;
  decision: string | null;
  endReasons: string | null;
}

/**
 * The notice and what comes of it are between the holder and the pôle; steering reads it where it has to answer, and whoever of it
 * is of a reviewing pôle once they have declared (R63a).
 */
const concerns = (reading: Reading, { pole, rulingBy }: Withdrawal): boolean =>
  isOfTheirs(reading, pole) || (reading.standing.steering && reading.level !== 'gate' && rulingBy !== null);

/** What a pôle withdraws is its own people's affair, and the holder's. */
export const isOfTheirs = (reading: Reading, pole: PoleCode): boolean =>
  reading.standing.isHolder || (reading.level === 'full' && isOwn(reading, pole));

/** Of the trail: nothing of a withdrawal before it is carried, nor of one that is not. */
export const ofWithdrawal: readonly string[] = [
  'withdrawalNoticed',
  'withdrawalDropped',
  'withdrawalAnswered',
  'withdrawalPassedOn',
  'withdrawalRulingOverdue',
  'withdrawalRejected',
];

/** R84: that its organ has voted, and kept the label, is told by no suspension that ends with it: not who answered last. */
export const endsByVote = (
  reading: Reading,
  fact: { type: string; pole?: unknown; texts?: unknown },
): boolean => fact.type === 'labelResumed' && !fact.texts && !isOfTheirs(reading, String(fact.pole));

/** Steering hears of what it is asked. */
export const tellsWithdrawal = (
  reading: Reading,
  fact: { type: string; pole?: unknown; decision?: unknown },
): boolean => isOfTheirs(reading, String(fact.pole)) || (reading.standing.steering && isSteerings(fact));

const isSteerings = ({ type, decision }: { type: string; decision?: unknown }): boolean =>
  ['withdrawalPassedOn', 'withdrawalRulingOverdue'].includes(type) || typeof decision === 'string';

export function withdrawalsOf(reading: Reading, texts: Record<string, string>): WithdrawalView[] {
  const { withdrawals = [] } = labelOf(reading.aggregate)?.context ?? {};
  return withdrawals.flatMap((one): WithdrawalView[] => {
    if (concerns(reading, one)) return [whole(one, texts)];
    return one.ended?.how === 'carried' ? [outline(one)] : [];
  });
}

const outline = ({ pole, ended }: Withdrawal): WithdrawalView => ({
  ...{ pole, noticedAt: null, answerBy: null, ground: null, reasons: null, answer: null },
  ...{ put: true, bySteering: false, endedAt: ended?.at ?? null, how: ended?.how ?? null },
  ...{ decision: null, endReasons: null },
});

function whole(one: Withdrawal, texts: Record<string, string>): WithdrawalView {
  const { pole, at, answerBy, ground, answer, putAt, rulingBy, ended } = one;
  const textOf = (id: string | undefined) => (id === undefined ? null : (texts[id] ?? null));
  return {
    ...{ pole, noticedAt: at, answerBy, ground },
    reasons: textOf(one.texts.reasons.id),
    answer: textOf(answer?.texts.answer.id),
    put: putAt !== null,
    bySteering: rulingBy !== null,
    endedAt: ended?.at ?? null,
    how: ended?.how ?? null,
    decision: ended?.decision ?? null,
    endReasons: textOf(ended?.texts?.reasons.id),
  };
}

/** R70: the dates of the withdrawals this reader is concerned by, as those of their pôles. */
export const withdrawalDates = (reading: Reading): { deadline: string; at: string; pole: PoleCode }[] =>
  underWay(reading.aggregate)
    .filter((one) => concerns(reading, one))
    .flatMap(({ pole, putAt, answerBy, rulingBy }) => [
      ...(putAt === null ? [{ deadline: 'withdrawalAnswer', at: answerBy, pole }] : []),
      ...(rulingBy === null ? [] : [{ deadline: 'withdrawalRuling', at: rulingBy, pole }]),
    ]);

import type { AnyMachineSnapshot } from 'xstate';
import type { LabelContext } from '../../workflows/label/v1/vocabulary.js';
import { labelInput } from './label-walk.js';
import { text, type LabelAct } from './material.js';
import { dated, deadlines, type Walk } from './paths.js';

const reasons = { reasons: text('why') };

/** Each act of a withdrawal, by the lead or by the other pôle, in whatever state its label is. */
const acts: LabelAct[] = [
  { type: 'transmitLabel' },
  { type: 'suspendLabel', pole: 'est', ground: 'falseStatement', texts: reasons },
  { type: 'recordFunding', result: 'funded', resultsOn: '2026-03-09' },
  { type: 'recordFunding', result: 'notFunded', resultsOn: '2026-03-09' },
  ...['ouest', 'est'].flatMap((pole): LabelAct[] => [
    { type: 'noticeWithdrawal', pole, ground: 'undeclaredChange', texts: reasons },
    { type: 'recordVerdict', pole, verdict: 'carried' },
    { type: 'decideWithdrawal', pole, withdraws: true, decision: 'COPIL-2026-12' },
  ]),
  { type: 'dropWithdrawal', pole: 'est', texts: reasons },
  { type: 'answerWithdrawal', pole: 'est', texts: { answer: text('answer') }, rolls: {} },
  { type: 'recordVerdict', pole: 'est', verdict: 'notCarried' },
  { type: 'recordVerdict', pole: 'est', verdict: null },
  { type: 'recordVerdict', pole: 'ouest', verdict: null },
  { type: 'decideWithdrawal', pole: 'est', withdraws: false, decision: 'COPIL-2026-12' },
  { type: 'takeOverCertificate', pole: 'est' },
  { type: 'declareInterests', person: 'newcomer', clear: true, before: null },
  ...deadlines({ withdrawalAnswer: true, withdrawalRuling: true, leadNaming: true }),
];

const under = ({ withdrawals }: LabelContext) =>
  withdrawals
    .filter(({ ended }) => ended === null)
    .map(({ pole, putAt, rulingBy }) => [pole, putAt !== null, rulingBy !== null])
    .sort();

/** A label of two pôles that withdraw it, one after the other or both at once. */
export const withdrawalWalk: Walk = {
  input: labelInput,
  acts: ({ context }: AnyMachineSnapshot) => {
    const { withdrawals, suspension } = context as LabelContext;
    const underWay = (pole: string) => withdrawals.some((one) => one.pole === pole && one.ended === null);
    const any = withdrawals.some(({ ended }) => ended === null);
    return dated(
      acts.filter((act) => {
        // An organ's answer comes to a withdrawal that is under way.
        if (act.type === 'recordVerdict') return underWay(act.pole);
        // One after the other is enough, but where it is about what another has suspended.
        if (act.type === 'noticeWithdrawal') return !any || suspension !== null;
        return true;
      }),
    );
  },
  serialize: ({ value, context }: AnyMachineSnapshot) => [
    value,
    (context as LabelContext).suspension?.from,
    (context as LabelContext).labelling,
    (context as LabelContext).vacancy !== null,
    under(context as LabelContext),
  ],
};

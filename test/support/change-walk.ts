import type { AnyMachineSnapshot } from 'xstate';
import type { LabelContext } from '../../workflows/label/v1/vocabulary.js';
import { declares } from './changes.js';
import { labelInput } from './label-walk.js';
import { text, type LabelAct } from './material.js';
import { dated, deadlines, type Walk } from './paths.js';

const kept = (pole: string, verdict: 'carried' | 'notCarried' | null): LabelAct => ({
  ...{ type: 'recordKept', pole, verdict },
});
const ruled = (pole: string, keeps: boolean): LabelAct => ({
  ...{ type: 'decideChange', pole, keeps, decision: 'COPIL-2026-13' },
});

/** Each act about a declared change, in whatever state its label is (R62). */
const acts: LabelAct[] = [
  { type: 'transmitLabel' },
  { type: 'suspendLabel', pole: 'est', ground: 'falseStatement', texts: { reasons: text('why') } },
  { type: 'resumeLabel', pole: 'est', texts: { reasons: text('why') } },
  { type: 'recordFunding', result: 'funded', resultsOn: '2026-03-09' },
  { type: 'confirmChange' },
  ...['ouest', 'est'].flatMap((pole) => [kept(pole, 'carried'), kept(pole, 'notCarried')]),
  ...[kept('est', null), ruled('est', true), ruled('est', false)],
  { type: 'takeOverCertificate', pole: 'est' },
  ...deadlines({ changeConfirmation: true, changeMend: true, changeRuling: true, leadNaming: true }),
];

const declared = (version: number): LabelAct[] => [
  declares(['partnerLeft'], { version }),
  declares(['objectives'], { version }),
  declares(['partnerLeft', 'eligibilityLost'], { version, lost: ['consortium'] }),
];

/** A label of two pôles whose holder declares changes, up to two of them. */
export const changeWalk: Walk = {
  input: labelInput,
  acts: ({ context }: AnyMachineSnapshot) => {
    const { changes } = context as LabelContext;
    const one = changes.at(-1);
    const asked = (pole: string) =>
      one?.state === 'reviewing' &&
      one.asked.includes(pole) &&
      !one.answers[pole] &&
      !one.passedOn.includes(pole);
    return dated([
      ...acts.filter((act) => act.type !== 'recordKept' || asked(act.pole)),
      ...(changes.length < 2 ? declared(changes.length + 2) : []),
    ]);
  },
  serialize: ({ value, context }: AnyMachineSnapshot) => [
    value,
    (context as LabelContext).suspension?.from,
    (context as LabelContext).labelling,
    (context as LabelContext).vacancy !== null,
    // What was answered to one that is settled changes nothing of what follows.
    (context as LabelContext).changes.map(({ state, answers, passedOn, until, settledAt }) =>
      settledAt === null ? [state, answers, passedOn, until !== null] : [state],
    ),
  ],
};

import type { AnyMachineSnapshot } from 'xstate';
import type { LabelInput } from '../../workflows/label/v1/machine.js';
import type { LabelContext, LabelDeadline } from '../../workflows/label/v1/vocabulary.js';
import { closesAt, opensAt, text, type LabelAct } from './material.js';
import { dated, deadlines, type Walk } from './paths.js';

const reasons = { reasons: text('why') };

const labelDeadlineNames: Record<LabelDeadline, true> = {
  ...{ deposit: true, fundingResult: true, suspensionReview: true },
};

const labelActs: LabelAct[] = [
  { type: 'transmitLabel' },
  { type: 'withdrawLabel' },
  { type: 'suspendLabel', pole: 'est', ground: 'falseStatement', texts: reasons },
  { type: 'resumeLabel', pole: 'est', texts: reasons },
  { type: 'moveClosing', closesAt: '2026-07-31T10:00:00.000Z' },
  { type: 'cancelCall' },
  ...deadlines(labelDeadlineNames),
];

export const labelInput: LabelInput = {
  labelling: ['ouest', 'est'],
  dissenting: [],
  recommendations: [],
  lead: 'ouest',
  issuedAt: opensAt,
  closesAt,
  terms: { fundingResultMonths: 8, suspensionCalendarDays: 30 },
};

/** The life of a label of two pôles. */
export const labelWalk: Walk = {
  input: labelInput,
  acts: () => dated(labelActs),
  serialize: ({ value, context }: AnyMachineSnapshot) => [value, (context as LabelContext).suspension?.from],
};

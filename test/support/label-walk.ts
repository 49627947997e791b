import type { AnyMachineSnapshot } from 'xstate';
import type { LabelInput } from '../../workflows/label/v1/machine.js';
import type { LabelContext, LabelDeadline } from '../../workflows/label/v1/vocabulary.js';
import { bearerLeaves } from './departure-acts.js';
import { clock, closesAt, opensAt, text, type LabelAct } from './material.js';
import { dated, deadlines, type Walk } from './paths.js';

const reasons = { reasons: text('why') };

const labelDeadlineNames: Record<LabelDeadline, true> = {
  ...{ deposit: true, fundingResult: true, suspensionReview: true, fundingReminder: true },
  ...{
    fundingCorrection: true,
    finalisation: true,
    yearlyForm: true,
    finalReport: true,
    followUpReminder: true,
  },
  ...{ withdrawalAnswer: true, withdrawalRuling: true, changeRuling: true, leadNaming: true },
  ...{ changeConfirmation: true, changeMend: true },
};

const lateOpinion = { opinion: 'favourable' as const, at: opensAt, reservations: [] };
const latecomer = (pole: string, late: typeof lateOpinion | null): LabelAct => ({
  ...{ type: 'addCoLabel', pole, position: 'silent', byItself: true, late },
  organ: { code: 'decision', roll: [] },
});

const labelActs: LabelAct[] = [
  { type: 'transmitLabel' },
  { type: 'withdrawLabel' },
  { type: 'suspendLabel', pole: 'est', ground: 'falseStatement', texts: reasons },
  { type: 'resumeLabel', pole: 'est', texts: reasons },
  latecomer('nord', null),
  latecomer('sud', lateOpinion),
  { type: 'recordCoLabel', pole: 'nord', verdict: 'carried' },
  { type: 'recordCoLabel', pole: 'nord', verdict: 'notCarried' },
  {
    type: 'rectify',
    field: 'amount',
    texts: { ...reasons, before: text('before'), corrected: text('corrected') },
  },
  { type: 'recordFunding', result: 'funded', resultsOn: '2026-03-09' },
  { type: 'recordFunding', result: 'notFunded', resultsOn: '2026-03-09' },
  { type: 'finaliseFunding', startsOn: '2026-02-01', endsOn: '2027-06-30' },
  { type: 'finaliseFunding', startsOn: '2025-03-01', endsOn: '2026-03-10' },
  { type: 'giveYearlyForm', jobs: 2, patents: 0, partners: 5, texts: { progress: text('progress') } },
  { type: 'giveFinalReport', texts: { report: text('report') } },
  { type: 'moveClosing', closesAt: '2026-07-31T10:00:00.000Z' },
  { type: 'cancelCall' },
  bearerLeaves('est'),
  bearerLeaves('ouest'),
  ...deadlines(labelDeadlineNames),
];

export const labelInput: LabelInput = {
  labelling: ['ouest', 'est'],
  named: ['ouest', 'est'],
  departures: [],
  dissenting: [],
  recommendations: [],
  issuedAt: opensAt,
  closesAt,
  calendars: { ouest: 'france', est: 'alsaceMoselle' },
  terms: {
    ...{ benefitLost: true, suspensionCalendarDays: 30 },
    ...{ fundingResultMonths: 12, fundingFirstReminderMonths: 4, fundingSecondReminderMonths: 8 },
    ...{ fundingCorrectionCalendarDays: 15, finalisationMonths: 6 },
    ...{ finalReportMonths: 6, followUpNoticeDays: 30, followUpReminderMonths: 3 },
    ...{ withdrawalAnswer: 10, leadNaming: 5, versionConfirmation: 3 },
  },
};

/** A project ends after it has begun. */
const atTheEnd = {
  ...{ type: 'giveFinalReport', texts: { report: text('report') } },
  ...{ at: '2028-01-10T09:00:00.000Z', by: clock },
};

/** What tells two situations of a funded project apart. */
const owedIn = ({ funding, followUp }: LabelContext) => [
  ...[funding?.missed !== null, funding?.agreement?.endsOn, followUp?.years],
  ...[followUp?.owed.length, followUp?.reportMissed],
];

/** The life of a label of two pôles. */
export const labelWalk: Walk = {
  input: labelInput,
  acts: () => [...dated(labelActs), atTheEnd],
  serialize: ({ value, context }: AnyMachineSnapshot) => [
    value,
    (context as LabelContext).suspension?.from,
    owedIn(context as LabelContext),
  ],
};

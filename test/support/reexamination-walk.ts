import type { AnyMachineSnapshot } from 'xstate';
import type { LabelRequestContext } from '../../workflows/label-request/v1/vocabulary.js';
import type { Award, RuleValues } from '../../workflows/index.js';
import { boardOf, call, closesAt, requestInput, submissionOf, text, type RequestAct } from './material.js';
import { dated, type Walk } from './paths.js';

const poles = ['ouest', 'est', 'nord'];
const reasons = { reasons: text('why') };

interface Course {
  awards?: Award;
  rules?: Partial<RuleValues>;
  /** what the pôles say, in this order; suspensive where it reserves */
  says: [string, 'favourable' | 'unfavourable' | 'favourableWithReservations' | 'silent'][];
  /** with all that a request hears beside */
  whole?: true;
}

/** The way to a refusal, the same for all; then everything a refusal and its re-examination take. */
const actsOf =
  ({ awards = 'label', rules = {}, says, whole }: Course) =>
  ({ value, context }: AnyMachineSnapshot): never[] => {
    const { positions } = context as LabelRequestContext;
    const [next] = says.filter(([pole]) => positions[pole] === undefined);
    const early: Record<string, RequestAct[]> = {
      draft: [{ type: 'submit', submission: submissionOf(poles, { call: { ...call, awards } }, rules) }],
      admissibilityCheck: [{ type: 'admit', rolls: {} }],
      takeOver: [{ type: 'deadlineReached', deadline: 'takeOver' }],
      jointDecision: [{ type: 'confirmOutcome' }],
    };
    if (['leadReview', 'coReview'].includes(String(value)) && next) return dated([position(...next)]);
    const { [String(value)]: way } = early;
    if (way) return dated(way);
    return ['refused', 'reexamination'].includes(String(value))
      ? dated([...again, ...(whole ? beside : [])])
      : [];
  };

const position = (pole: string, said: Course['says'][number][1]): RequestAct => ({
  ...{ type: 'recordPosition', pole, position: said, revised: false, texts: {} },
  ...(said !== 'silent' && {
    votes: said === 'unfavourable' ? { for: 0, against: 4 } : { for: 4, against: 0 },
  }),
  reservations: said === 'favourableWithReservations' ? [{ ...text('r'), due: closesAt }] : [],
});

const again: RequestAct[] = [
  { type: 'requestReexamination', organ: null, texts: reasons },
  { type: 'requestReexamination', organ: boardOf('ouest'), texts: reasons },
  ...([true, false] as const).map((overturns) => ({
    ...{ type: 'decideReexamination' as const, overturns, decision: 'COPIL-2026-06' },
  })),
  { type: 'deadlineReached', deadline: 'reexamination' },
  { type: 'deadlineReached', deadline: 'reminder' },
  ...(['carried', 'notCarried', null] as const).map((verdict) => ({
    ...{ type: 'recordVerdict' as const, pole: 'ouest', verdict },
  })),
];

/** R74 */
export const ofSupport: RequestAct[] = [
  { type: 'grantSupport', texts: reasons },
  { type: 'withdrawSupport', texts: reasons },
];

const beside: RequestAct[] = [
  ...ofSupport,
  { type: 'declareInterests', person: 'someone', clear: true, rolls: {} },
  {
    type: 'moveCall',
    call: { ...call, version: 1, closesAt: '2026-07-31T10:00:00.000Z' },
    decision: 'COPIL-2026-02',
  },
  { type: 'cancelCall', decision: 'COPIL-2026-02' },
];

const walkOf = (course: Course): Walk => ({
  input: { ...requestInput, call: { ...call, awards: course.awards ?? 'label' } },
  acts: actsOf(course),
  serialize: ({ value, context, status }) => {
    const { positions, reexamination, support } = context as LabelRequestContext;
    if (status === 'done') return value;
    return [value, Object.keys(positions).length, reexamination?.organ, support?.withdrawn === null];
  },
});

const single = { decisionModel: 'singleCommittee' as const };

/** R36, R68: refusals that lead wherever the result computed again may lead, by each of those who hear it. */
export const reexaminationWalks: Walk[] = [
  walkOf({ says: [['ouest', 'unfavourable']], whole: true }),
  walkOf({ awards: 'opinion', says: [['ouest', 'unfavourable']] }),
  // Two of three against are a refusal in a single committee (R40); one of them turned, a majority of pôles for.
  walkOf({
    rules: single,
    says: [
      ['ouest', 'unfavourable'],
      ['est', 'favourableWithReservations'],
      ['nord', 'unfavourable'],
    ],
  }),
  walkOf({
    rules: single,
    says: [
      ['ouest', 'unfavourable'],
      ['est', 'silent'],
      ['nord', 'unfavourable'],
    ],
  }),
];

import { labelOf, requestOf, type Answer, type Latecomer, type PoleCode } from '../../workflows/index.js';
import { answerOf, rollOf, sevenPoles, Story, type LabelAct } from './aggregate.js';

/** The lead, a pôle that labels, one without objection, and one that says nothing in time. */
export const [lead = '', east = '', north = '', late = ''] = sevenPoles;

const untilTheEnd = (story: Story) => story;

/** Granted without the late pôle: how far it has come when the co-review ends, and what it does until the decision. */
export const grantedWithout = (
  before: (story: Story) => Story = untilTheEnd,
  meanwhile: (story: Story) => Story = untilTheEnd,
): Story => {
  const story = new Story([lead, east, north, late])
    .led()
    .opinion(east, 'favourable')
    .opinion(north, 'noObjection');
  return meanwhile(before(story).reach('request', 'coReview')).request({ type: 'confirmOutcome' });
};

/** Its chair asks for its label to be added, as the product completes it. */
export function adds(
  story: Pick<Story, 'aggregate'>,
  pole: PoleCode = late,
  more: Partial<Latecomer> = {},
): LabelAct {
  const { positions, lateOpinions, outcome } = requestOf(story.aggregate)?.context ?? {};
  return {
    ...{ type: 'addCoLabel', pole, position: positions?.[pole]?.position ?? null },
    byItself: outcome?.model === 'parallelLabels',
    late: lateOpinions?.[pole] ?? null,
    organ: { code: 'decision', roll: rollOf(pole) },
    ...more,
  };
}

/** Members of the late pôle's organ answer, in the order of their seats. */
export const answers = (story: Story, ...all: Answer[]): Story =>
  all.reduce((told, answer, rank) => told.organ(late, answerOf(`${late}.${rank + 1}`, answer)), story);

export const labelIn = (story: Story) => labelOf(story.aggregate);
export const certificatesIn = (story: Story) => labelIn(story)?.context.certificates ?? [];

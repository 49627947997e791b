import type { Answer } from '../../workflows/index.js';
import { deliberationKey, deliberationOf, labelOf } from '../../workflows/index.js';
import { rollOf, Story } from './aggregate.js';
import { declares } from './changes.js';
import { text } from './material.js';
import { settled, three } from './versions.js';

const [lead = '', east = ''] = three;
const rolls = Object.fromEntries(three.map((pole) => [pole, rollOf(pole)]));

/** Every member of the pôle's organ answers this to what it is asked of a declared change (R62). */
export function answersOnChange(story: Story, pole: string, answer: Answer, rank = 1): Story {
  for (const { id, person } of rollOf(pole).filter(({ kind }) => kind === 'voting')) {
    if (deliberationOf(story.aggregate, deliberationKey(pole, rank))?.state !== 'voting') break;
    if (!(person in (labelOf(story.aggregate)?.context.declarations ?? {}))) story.declareAll(pole);
    const vote = { seat: id, person, voter: person, votedBefore: false, answer };
    story.organ(pole, { type: 'castAnswer', ...vote, texts: { reasons: text('why') } }, rank);
  }
  return story;
}

export const declaredOn = (
  story: Story,
  grounds: Parameters<typeof declares>[0],
  more: Parameters<typeof declares>[1] = {},
): Story => story.label(declares(grounds, { rolls, ...more }));

const granted = () => settled().request({ type: 'confirmOutcome' });

/** Labels whose holder declares a change (R62). */
export const changeTales: Record<string, () => Story> = {
  'a change of partners that the lead confirms': () =>
    declaredOn(granted(), ['partnerLeft']).label({ type: 'confirmChange' }),
  'a change nobody confirms, that one pôle keeps': () => {
    const story = declaredOn(granted(), ['partnerLeft']).reach('label', 'changeConfirmation');
    return answersOnChange(answersOnChange(story, lead, 'against'), east, 'for');
  },
  'a change that no pôle keeps its label with': () =>
    answersOnChange(answersOnChange(declaredOn(granted(), ['objectives']), lead, 'against'), east, 'against'),
  'a change steering answers for an organ that is too small, asked twice': () => {
    const seats = { rolls: { ...rolls, [east]: rollOf(east).slice(0, 1) } };
    const story = declaredOn(granted(), ['objectives'], seats).reach('label', 'changeRuling');
    story.label({ type: 'decideChange', pole: east, keeps: false, decision: 'COPIL-2026-13' });
    return answersOnChange(story, lead, 'for');
  },
  'a change below the minimum of the call, mended too late, then judged': () => {
    const lost = { lost: ['consortium'] };
    const story = declaredOn(granted(), ['partnerLeft', 'eligibilityLost'], lost).reach(
      'label',
      'changeMend',
    );
    declaredOn(story, ['partnerLeft'], { version: 3 });
    return answersOnChange(answersOnChange(story, lead, 'for'), east, 'against');
  },
};

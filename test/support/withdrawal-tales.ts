import { deliberationsIn, type Answer } from '../../workflows/index.js';
import { answerOf, rollsOf, sevenPoles, Story, text } from './aggregate.js';

export const [lead = '', east = '', north = ''] = sevenPoles;
const poles = [lead, east, north];
const reasons = { reasons: text('why') };

/** Granted by the lead and one invited pôle; a third has no objection and does not label. */
export const granted = (): Story =>
  new Story(poles)
    .led()
    .opinion(east, 'favourable')
    .opinion(north, 'noObjection')
    .request({ type: 'confirmOutcome' });

export const grantedByThree = (): Story =>
  new Story(poles)
    .led()
    .opinion(east, 'favourable')
    .opinion(north, 'favourable')
    .request({ type: 'confirmOutcome' });

export const noticed = (story: Story, pole: string): Story =>
  story.label({ type: 'noticeWithdrawal', pole, ground: 'undeclaredChange', texts: reasons });

/** The holder answers, and the organ of that pôle is asked, as it is then. */
export const heard = (story: Story, pole: string): Story =>
  story.label({
    ...{ type: 'answerWithdrawal', pole, texts: { answer: text('answer') } },
    rolls: rollsOf([pole]),
  });

/** Its members say so, in the order of their seats, on the last question it was asked. */
export function organSays(story: Story, pole: string, ...said: Answer[]): Story {
  const rank = deliberationsIn(story.aggregate, pole).length;
  return said.reduce(
    (told, answer, member) => told.organ(pole, answerOf(`${pole}.${member + 1}`, answer, true), rank),
    story,
  );
}

/** From the notice to the organ's answer, that all have given. */
export const withdraws = (story: Story, pole: string, answer: Answer = 'for'): Story =>
  organSays(heard(noticed(story, pole), pole), pole, answer, answer, answer, answer);

/** Days that are worked in France after the day of one instant, to that of another: by the week, and the Easter Monday of 2026. */
export function workedDaysAfter(from: string, to: string): number {
  let count = 0;
  for (let day = Date.parse(from.slice(0, 10)) + 86_400_000; day <= Date.parse(to); day += 86_400_000) {
    const date = new Date(day);
    const off = [0, 6].includes(date.getUTCDay()) || date.toISOString().startsWith('2026-04-06');
    if (!off) count += 1;
  }
  return count;
}

/** Labels that pôles withdraw, or mean to (R70). */
export const withdrawalTales: Record<string, () => Story> = {
  'a label its lead withdraws, taken over by another': () =>
    withdraws(granted(), lead).label({ type: 'takeOverCertificate', pole: east }),
  'a label each of its pôles withdraws, once the time to answer is over': () => {
    const story = noticed(withdraws(granted(), east), lead).reach('label', 'withdrawalAnswer');
    return organSays(story, lead, 'for', 'for', 'for', 'for');
  },
  'a label nobody leads any more': () => withdraws(granted(), lead).reach('label', 'leadNaming'),
  'a withdrawal that steering does not carry': () =>
    noticed(granted(), east)
      .label({ type: 'answerWithdrawal', pole: east, texts: { answer: text('answer') }, rolls: {} })
      .reach('label', 'withdrawalRuling')
      .label({ type: 'decideWithdrawal', pole: east, withdraws: false, decision: 'COPIL-2026-09' }),
};

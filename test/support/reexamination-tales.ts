import type { Answer } from '../../workflows/index.js';
import { answerOf, boardOf, call as movedCall, rollsOf, sevenPoles, Story, text } from './aggregate.js';

const [lead = '', east = ''] = sevenPoles;
const two = [lead, east];
const reasons = { reasons: text('why') };
const copil = { decision: 'COPIL-2026-06' };

/** Refused by its lead, and nobody has taken it over. */
export const refused = (poles: string[] = two): Story =>
  new Story(poles).led('unfavourable').reach('request', 'takeOver').request({ type: 'confirmOutcome' });

/** Its holder asks for it to be looked at again; the lead's board hears it, or steering. */
export const appealed = (story: Story, organ: ReturnType<typeof boardOf> | null = boardOf(lead)): Story =>
  story.request({ type: 'requestReexamination', organ, texts: reasons });

export const answers = (story: Story, ...all: Answer[]): Story =>
  all.reduce((told, answer, rank) => told.organ(lead, answerOf(`${lead}.board.${rank + 1}`, answer)), story);

/** A member of the board says of their interests. */
export const declares = (story: Story, member: number, clear: boolean): Story =>
  story.request({ type: 'declareInterests', person: `${lead}.board.${member}`, clear, rolls: {} });

/** A label whose reservation its pôle upholds: it is refused in the name of that pôle (R38). */
export const upheld = (): Story =>
  new Story(two)
    .led('favourable')
    .suspends(east)
    .request({ type: 'confirmOutcome' })
    .request({ type: 'answerReservation', reservation: `${east}-1`, texts: { answer: text('answer') } })
    .request({ type: 'upholdReservation', pole: east, reservation: `${east}-1`, texts: reasons });

export const refusedAtTheDoor = (): Story =>
  new Story(two).submit().request({ type: 'rejectInadmissible', texts: reasons });

/** Refusals that are looked at again, and what was found inadmissible and is checked again (R68). */
export const reexaminationTales: Record<string, () => Story> = {
  'a refusal overturned by the board': () => answers(appealed(refused()), 'for', 'for', 'against', 'for'),
  'a refusal that stands': () =>
    answers(declares(appealed(refused()), 1, true), 'for', 'against', 'against', 'against'),
  'a board without its quorum, twice': () =>
    answers(appealed(refused()).reach(`deliberation:${lead}`, 'reminder'), 'for')
      .reach(`deliberation:${lead}`, 'voteWindow')
      .reach(`deliberation:${lead}`, 'voteWindow'),
  'a board left too small, and steering silent': () => {
    const story = [2, 3, 4].reduce((told, member) => declares(told, member, false), appealed(refused()));
    return story.reach('request', 'reminder').reach('request', 'reexamination');
  },
  'a refusal that steering overturns': () =>
    appealed(refused(), null).request({ type: 'decideReexamination', overturns: true, ...copil }),
  'a re-examination whose call ends': () =>
    appealed(refused())
      .request({ type: 'moveCall', call: { ...movedCall, version: 1 }, decision: 'COPIL-2026-02' })
      .request({ type: 'cancelCall', decision: 'COPIL-2026-02' }),
  'a reservation whose upholding is overturned': () => {
    const story = upheld().request({ type: 'requestReexamination', organ: boardOf(east), texts: reasons });
    for (const member of [1, 2, 3, 4]) story.organ(east, answerOf(`${east}.board.${member}`, 'for'));
    return story;
  },
  'an inadmissible request, opened again': () =>
    refusedAtTheDoor()
      .request({ type: 'reopen', texts: reasons })
      .request({ type: 'admit', rolls: rollsOf(two) }),
};

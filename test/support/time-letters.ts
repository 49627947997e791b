import { call, opensAt } from './aggregate.js';
import type { LetterStory } from './letter-story.js';

const decision = 'COPIL-2026-02';
const later = '2026-07-31T10:00:00.000Z';

/** R51: submitted after the intake date, and led in compressed mode. */
export const hurried = (story: LetterStory) =>
  story
    .submit({ call: { ...call, intakeAt: opensAt } })
    .reach('request', 'reminder')
    .admit()
    .request({ type: 'compressCalendar' });

/** R52: its call moves, then is cancelled. */
export const moved = (story: LetterStory) =>
  story
    .request({
      type: 'moveCall',
      call: { ...call, version: 1, depositBy: later, closesAt: later },
      decision,
    })
    .request({ type: 'cancelCall', decision });

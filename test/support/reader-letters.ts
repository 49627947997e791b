import { lead } from './letter-reader.js';
import { text } from './aggregate.js';
import type { LetterStory } from './letter-story.js';

/** R76: of those asked to read, one withdraws and another is let go. */
export const leaving = (story: LetterStory): LetterStory =>
  story
    .submit()
    .admit()
    .clear(lead)
    .review(lead, { type: 'assignExpert', person: `${lead}.x1` })
    .review(lead, { type: 'releaseExpert', person: `${lead}.x1`, texts: { reasons: text('why') } })
    .review(lead, { type: 'assignExpert', person: `${lead}.x1` })
    .review(lead, { type: 'leaveReading', person: `${lead}.x1`, texts: {} });

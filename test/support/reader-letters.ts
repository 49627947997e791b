import { lead } from './letter-reader.js';
import { reviewKey } from '../../workflows/index.js';
import { text } from './aggregate.js';
import type { LetterStory } from './letter-story.js';

const asked = (person: string) => ({ type: 'assignExpert' as const, person });
const reasons = { reasons: text('why') };

/**
 * R75: who signs by delegation stands aside. R76: of those asked to read, one is no expert any more when the readings are reminded; one is let go, asked anew, and withdraws:
 * another is to be found; once enough read, the next to withdraw is not replaced.
 */
export const leaving = (story: LetterStory): LetterStory =>
  story
    .submit()
    .admit()
    .clear(lead)
    .declare(lead, `${lead}.lent`, false)
    .review(lead, asked(`${lead}.gone`))
    .reach(reviewKey(lead), 'reminder')
    .review(lead, asked(`${lead}.x1`))
    .review(lead, { type: 'releaseExpert', person: `${lead}.x1`, texts: reasons })
    .review(lead, asked(`${lead}.x1`))
    .review(lead, { type: 'leaveReading', person: `${lead}.x1`, texts: {} })
    .review(lead, asked(`${lead}.x2`))
    .review(lead, asked(`${lead}.x3`))
    .review(lead, asked(`${lead}.x4`))
    .review(lead, { type: 'leaveReading', person: `${lead}.x4`, texts: {} });

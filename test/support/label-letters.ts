import { text } from './aggregate.js';
import { lead } from './letter-reader.js';
import type { LetterStory } from './letter-story.js';

const reasons = { reasons: text('reasons') };

/** R70: a transmitted label its lead suspends, is asked about, and resumes. */
export const suspendedLabel = (granted: LetterStory): LetterStory =>
  granted
    .label({ type: 'transmitLabel' })
    .label({ type: 'suspendLabel', pole: lead, ground: 'falseStatement', texts: reasons })
    .reach('label', 'suspensionReview')
    .label({ type: 'resumeLabel', pole: lead, texts: reasons });

import type { sessions as french } from '../fr/sessions.js';

export const sessions: typeof french = {
  title: 'Sessions',
  line: {
    ahead: (when, minutes) => `Session called for ${when}, ${minutes} minutes.`,
    held: (when) => `Session of ${when}.`,
    cancelled: (when) => `Session of ${when}, cancelled.`,
  },
  place: 'Place',
  called: 'Called to vote',
  you: 'You are called to it.',
};

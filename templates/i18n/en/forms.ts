import { figure } from '../numbers.js';
import type { FormWords } from '../fr/forms.js';

export const forms: FormWords = {
  readers: (who) => `Will be read by: ${who}.`,
  characters: (used, limit) =>
    used === 0
      ? `${figure('en', limit)} characters at most.`
      : `${figure('en', used)} of ${figure('en', limit)} characters.`,
  optional: '(optional)',
  errorsTitle: (count) => (count > 1 ? `${count} points to put right` : 'One point to put right'),
  choose: 'Choose',
  savedAt: (time) => `Saved at ${time}`,
  score: (score, max) => `${score} of ${max}`,
};

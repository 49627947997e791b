import { co, lead } from './conditions.js';
import { each, tells, type LetterRule } from './rule.js';

/**
 * R74: the lead alone writes it, and those of the request are told of it, as of what it is not: a label. Not its correspondents, who
 * are told of no refusal and no postponement (§9.8), and would learn of one by it: the holder gives the letter to whom they choose.
 */
export const supportRules = {
  supportGranted: [
    tells('holder', 'supportToYou'),
    ...each(['partners', ...lead, ...co, 'steering'], (to) => tells(to, 'supportGiven')),
  ],
  supportWithdrawn: [
    tells('holder', 'supportEndedToYou'),
    ...each(['partners', ...lead, ...co, 'steering'], (to) => tells(to, 'supportEnded')),
  ],
} satisfies Record<string, LetterRule[] | 'silent'>;

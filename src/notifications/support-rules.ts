import { co, lead } from './conditions.js';
import { each, starred, tells, type LetterRule } from './rule.js';

/** R74: the lead alone writes it, and whoever was told of the request is told of it, as of what it is not: a label. */
export const supportRules = {
  supportGranted: [
    tells('holder', 'supportToYou'),
    ...each(['partners', ...lead, ...co, 'steering'], (to) => tells(to, 'supportGiven')),
    ...starred(each(['funder', 'state'], (to) => tells(to, 'supportGiven'))),
  ],
  supportWithdrawn: [
    tells('holder', 'supportEndedToYou'),
    ...each(['partners', ...lead, ...co, 'steering'], (to) => tells(to, 'supportEnded')),
    ...starred(each(['funder', 'state'], (to) => tells(to, 'supportEnded'))),
  ],
} satisfies Record<string, LetterRule[] | 'silent'>;

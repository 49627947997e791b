import { co, consented, lead } from './conditions.js';
import { each, names, starred, tells, when, type LetterRule } from './rule.js';

/** Who is told what has been decided of a request, or that it ended without (R68, R80). */
export const decisionRules = {
  labelGranted: [
    tells('holder', 'grantedToYou', 'label/deposit'),
    ...each(['partners', ...lead, ...co, 'steering', 'funder', 'state', 'region'], (to) =>
      tells(to, 'granted'),
    ),
    ...names('experts'),
  ],
  /** R80: at the first step of two the funder is told too, in the lead's one voice */
  opinionGiven: [
    tells('holder', 'grantedToYou', 'request/archive'),
    ...each(['partners', ...lead, ...co, 'steering', 'funder', 'state', 'region'], (to) =>
      tells(to, 'granted'),
    ),
    ...names('experts'),
  ],
  requestPostponed: [
    tells('holder', 'postponedToYou', 'request/archive'),
    ...each([...lead, ...co, 'steering'], (to) => tells(to, 'postponed')),
    ...names('partners', 'experts'),
  ],
  requestRefused: [
    tells('holder', 'refusedToYou', 'request/archive'),
    ...each([...lead, ...co, 'steering'], (to) => tells(to, 'refused')),
    ...names('partners', 'experts'),
  ],
  requestWithdrawn: [
    tells('holder', 'withdrawnYours'),
    ...each(['partners', ...lead, 'coOfficers'], (to) => tells(to, 'withdrawn')),
    ...names('coOrgans', 'experts', 'steering'),
    ...starred(each(['funder', 'state', 'region'], (to) => tells(to, 'withdrawn'))),
  ],
  // A cancelled call has told everybody in the fact before it.
  requestLapsed: when(
    ({ fact }) => fact.type === 'requestLapsed' && fact.cause !== 'callCancelled',
    [
      ...each(['holder', 'partners', ...lead, 'coOfficers'], (to) => tells(to, 'lapsed')),
      ...names('experts'),
      ...consented,
    ],
  ),
} satisfies Record<string, LetterRule[] | 'silent'>;

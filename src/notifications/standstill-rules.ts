import type { Audience } from './audiences.js';
import { each, starred, tells, type LetterRule } from './rule.js';

/** §9.2: whoever the request occupies: those who have something to do on it, chairs and officers of each pôle, and steering’s secretary. */
const occupied: Audience[] = ['leadOfficer', 'leadOrgan', 'coOfficers', 'coOrgans', 'experts', 'secretary'];
/** §9.8: where they were told of the request, or may be. */
const outside: Audience[] = ['funder', 'state'];

/** Who is told that a request stands still, and that it goes on: not why, which is read where the dossier is (R82). */
export const standstillRules = {
  requestSuspended: [
    tells('holder', 'instructionSuspendedYours', 'request/suspensionEnd'),
    ...each(occupied, (to) => tells(to, 'instructionSuspended', 'request/suspensionEnd')),
    ...starred(each(outside, (to) => tells(to, 'instructionSuspended', 'request/suspensionEnd'))),
  ],
  requestResumed: [
    tells('holder', 'instructionResumedYours'),
    ...each(occupied, (to) => tells(to, 'instructionResumed')),
    ...starred(each(outside, (to) => tells(to, 'instructionResumed'))),
  ],
} satisfies Record<string, LetterRule[]>;

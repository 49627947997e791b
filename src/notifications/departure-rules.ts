import type { Audience } from './audiences.js';
import { asks, each, starred, tells, when, type LetterRule, type When } from './rule.js';

const poles: Audience[] = ['leadOfficer', 'leadOrgan', 'coOfficers', 'coOrgans'];
/** §9.8: whoever was told of the request, or may be. */
const outside: Audience[] = ['funder', 'state', 'region'];
const awaits: When = ({ fact }) => fact.type === 'poleLeft' && fact.successor !== null;

/** R64, R42: who is told of a pôle that leaves, of who takes its place, and of a lead that is another. */
export const departureRules = {
  poleLeft: [
    ...when(awaits, [
      asks('successor', 'consentToSucceed', 'request/succession'),
      tells('successorOfficer', 'successionAsked', 'request/succession'),
    ]),
    ...each(['holder', ...poles, 'secretary', 'steering'], (to) => tells(to, 'poleLeft')),
    ...starred(each(outside, (to) => tells(to, 'poleLeft'))),
  ],
  successionReminded: [asks('successor', 'consentToSucceedSoon', 'request/succession')],
  successionAccepted: [
    ...each(['holder', ...poles, 'steering'], (to) => tells(to, 'successionAccepted')),
    ...starred(each(outside, (to) => tells(to, 'successionAccepted'))),
  ],
  successionEnded: each(['holder', ...poles, 'secretary', 'steering'], (to) => tells(to, 'successionEnded')),
  // Who leads now, and the others, are told by the lead that is named.
  leadReassigned: [tells('formerLead', 'leadReassigned', 'request/leadReview')],
} satisfies Record<string, LetterRule[]>;

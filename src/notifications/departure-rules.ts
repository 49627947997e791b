import { isOver, isUnanswered, labelOf, requestOf } from '../../workflows/index.js';
import type { Audience } from './audiences.js';
import type { Scene } from './scene.js';
import { asks, each, starred, tells, when, type LetterRule, type When } from './rule.js';

const poles: Audience[] = ['leadOfficer', 'leadOrgan', 'coOfficers', 'coOrgans'];
const told: Audience[] = ['holder', ...poles, 'secretary', 'steering'];
/** §9.8: whoever was told of the request, or may be. */
const outside: Audience[] = ['funder', 'state', 'region'];
const awaits: When = ({ fact }) => fact.type === 'poleLeft' && fact.until !== null;

/** R64: what is told of who leaves says what becomes of its place, and no more: not whether it had spoken. */
type Way = 'leadLeft' | 'strangerLeft' | 'decidedLeft' | 'poleLeft';
const ways: Way[] = ['leadLeft', 'strangerLeft', 'decidedLeft', 'poleLeft'];
function wayOf(fact: Scene['fact']): Way | null {
  if (fact.type !== 'poleLeft') return null;
  if (fact.decided) return 'decidedLeft';
  if (fact.seat === 'lead') return 'leadLeft';
  return fact.seat === 'none' && fact.until === null ? 'strangerLeft' : 'poleLeft';
}
const inItsWay = (to: Audience): LetterRule[] =>
  ways.flatMap((way) => when(({ fact }) => wayOf(fact) === way, [tells(to, way, 'request/succession')]));

const nobodyAnswers: When = ({ aggregate }) => {
  const label = labelOf(aggregate)?.context;
  return label !== undefined && isUnanswered(label);
};

const goesOn: When = ({ aggregate }) => {
  const state = requestOf(aggregate)?.state;
  return state !== undefined && !isOver(state);
};

/** R64, R42: who is told of a pôle that leaves, of who takes its place, and of a lead that is another. */
export const departureRules = {
  poleLeft: [
    ...when(awaits, [
      asks('successor', 'consentToSucceed', 'request/succession'),
      tells('successorOfficer', 'successionAsked', 'request/succession'),
    ]),
    ...told.flatMap(inItsWay),
    ...starred(outside.flatMap(inItsWay)),
  ],
  bearerLeft: [
    ...when(nobodyAnswers, [asks('secretary', 'keepLabel')]),
    ...each(told, (to) => tells(to, 'bearerLeft')),
    ...starred(each(outside, (to) => tells(to, 'bearerLeft'))),
  ],
  successionReminded: [asks('successor', 'consentToSucceedSoon', 'request/succession')],
  successionAccepted: [
    ...each(['holder', ...poles, 'steering'], (to) => tells(to, 'successionAccepted')),
    ...starred(each(outside, (to) => tells(to, 'successionAccepted'))),
  ],
  // Once the request is decided or over, its own letters say all that matters.
  successionEnded: when(
    goesOn,
    each(['holder', ...poles, 'secretary', 'steering'], (to) => tells(to, 'successionEnded')),
  ),
  // Who leads now, and the others, are told by the lead that is named.
  leadReassigned: [tells('formerLead', 'leadReassigned', 'request/leadReview')],
} satisfies Record<string, LetterRule[]>;

import type { Audience } from './audiences.js';
import { asks, each, tells, type LetterRule } from './rule.js';

const chairs: Audience[] = ['leadOfficer', 'leadChair', 'coOfficers', 'coChairs'];

/** R37, R67: a result sent to steering, and what comes of it; the holder hears the outcome alone (R80). */
export const steeringRules = {
  sentToSteering: [
    ...each(['secretary', 'steering'], (to) => asks(to, 'ruleOnResult', 'request/steeringRuling')),
    ...each(chairs, (to) => tells(to, 'sentToSteering', 'request/steeringRuling')),
  ],
  outcomeUpheld: [
    asks('leadDeputy', 'certifyUpheld', 'request/closing'),
    ...each([...chairs, 'steering'], (to) => tells(to, 'outcomeUpheld')),
  ],
  deliberationOrdered: [
    ...each(['poleOfficer', 'poleOrgan'], (to) => asks(to, 'deliberateAgain', 'request/coReview')),
    ...each([...chairs, 'steering'], (to) => tells(to, 'deliberationOrdered', 'request/coReview')),
  ],
  deliberationLapsed: each([...chairs, 'steering'], (to) => tells(to, 'deliberationLapsed')),
} satisfies Record<string, LetterRule[]>;

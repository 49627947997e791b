import { asks, each, names, starred, tells, when, type LetterRule, type When } from './rule.js';
import type { Audience } from './audiences.js';

const inState =
  (state: string): When =>
  ({ fact }) =>
    fact.type === 'changeDeclared' && fact.state === state;

const ruled =
  (verdict: 'carried' | 'notCarried'): When =>
  ({ fact }) =>
    fact.type === 'changeRuled' && fact.verdict === verdict;

const ruledTo: Audience[] = ['poleOfficer', 'poleOrgan', 'steering'];
const confirmation = 'label/changeConfirmation';

/** R62, §9.8: what the holder of a label declares; the suspension it may lead to has its own letters (R71). */
export const changeRules = (toldOfIt: Audience[]) =>
  ({
    changeDeclared: [
      ...when(inState('confirming'), [
        tells('holder', 'changeReceipt', confirmation),
        // R70: whoever leads the certificate by now, which the fact names, and not who led the request.
        ...each(['poleOfficer', 'poleSigners'], (to) => asks(to, 'confirmChange', confirmation)),
        ...each(['partners', 'coOfficers'], (to) => tells(to, 'changeAwaiting')),
        ...names('coChairs'),
        ...starred(names('funder', 'state', 'region')),
      ]),
      ...when(inState('unmet'), [asks('holder', 'mendChange', 'label/changeMend')]),
    ],
    // The organs that are asked have their letters.
    changePut: 'silent' as const,
    changePassedOn: [
      ...each(['secretary', 'steering'], (to) => asks(to, 'decideChange')),
      ...each(['poleOfficer', 'poleChair'], (to) => tells(to, 'changePassedOn')),
    ],
    changeRulingOverdue: each(['secretary', 'steering'], (to) => asks(to, 'decideChangeAgain')),
    // What becomes of the label itself is told by the facts that follow.
    changeRuled: [
      ...when(
        ruled('carried'),
        each(ruledTo, (to) => tells(to, 'labelKeptForYou')),
      ),
      ...when(
        ruled('notCarried'),
        each(ruledTo, (to) => tells(to, 'labelEndedForYou')),
      ),
    ],
    changeRefused: [tells('holder', 'changeRefusedToYou')],
    changeTaken: each(['holder', ...toldOfIt], (to) => tells(to, 'changeTaken')),
    changeUnmended: [tells('holder', 'changeUnmendedToYou'), asks('labelChairs', 'changeUnmended')],
  }) satisfies Record<string, LetterRule[] | 'silent'>;

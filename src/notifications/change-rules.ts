import { asks, each, names, starred, tells, when, type LetterRule, type When } from './rule.js';
import type { Audience } from './audiences.js';

const inState =
  (state: string): When =>
  ({ fact }) =>
    fact.type === 'changeDeclared' && fact.state === state;

const confirmation = 'label/changeConfirmation';

/** R62, §9.8: what the holder of a label declares; the suspension it may lead to has its own letters (R71). */
export const changeRules = (toldOfIt: Audience[]) =>
  ({
    changeDeclared: [
      ...when(inState('confirming'), [
        tells('holder', 'changeReceipt', confirmation),
        ...each(['leadOfficer', 'leadChair'], (to) => asks(to, 'confirmChange', confirmation)),
        ...each(['partners', 'coOfficers'], (to) => tells(to, 'changeAwaiting')),
        ...names('coChairs'),
        ...starred(names('funder', 'state', 'region')),
      ]),
      ...when(inState('unmet'), [asks('holder', 'mendChange', 'label/changeMend')]),
    ],
    // The organs that are asked have their letters.
    changePut: 'silent' as const,
    changeTaken: each(['holder', ...toldOfIt], (to) => tells(to, 'changeTaken')),
    changeUnmended: [tells('holder', 'changeUnmendedToYou'), asks('labelChairs', 'changeUnmended')],
  }) satisfies Record<string, LetterRule[] | 'silent'>;

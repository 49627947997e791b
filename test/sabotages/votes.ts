import type { Sabotage } from './sabotage.js';

/** Who votes in a pôle's organ, and how the vote is counted (R30-R35). */
export const voteSabotages: Sabotage[] = [
  {
    name: 'rules replaced while a vote is open',
    file: 'workflows/label-request/v1/rules.ts',
    find: 'votesOpen > 0',
    replace: 'votesOpen > 99',
    spec: 'workflows/decide.rules.spec.ts',
    test: 'while a vote is open, in whichever pôle',
  },
  {
    name: 'a remote vote made easier by the rule set',
    file: 'workflows/pole-review/v1/electorate.ts',
    find: 'Math.max(rules.quorumShare, remoteShare)',
    replace: 'rules.quorumShare',
    spec: 'workflows/pole-review/v1/electorate.spec.ts',
    test: 'of a remote vote is half at least, whatever the rule set and the call',
  },
];

import type { Sabotage } from './sabotage.js';

/** Who votes in a pôle's organ, and how the vote is counted (R30-R35). */
export const voteSabotages: Sabotage[] = [
  {
    name: 'rules replaced while a vote is open',
    file: 'workflows/label-request/v1/rules.ts',
    find: 'votesOpen > 0',
    replace: 'votesOpen > 99',
    spec: 'workflows/decide.rules.spec.ts',
    test: 'while a vote is open, in whichever pôle (R3)',
  },
  {
    name: 'a remote vote made easier by the rule set',
    file: 'workflows/pole-review/v1/electorate.ts',
    find: 'Math.max(rules.quorumShare, remoteShare)',
    replace: 'rules.quorumShare',
    spec: 'workflows/pole-review/v1/electorate.spec.ts',
    test: 'of a remote vote is half at least, whatever the rule set and the call',
  },
  {
    name: 'a person who votes in two pôles',
    file: 'workflows/one-vote.ts',
    find: 'seat !== under && cast.voter === voter',
    replace: 'seat === under && cast.voter === voter',
    spec: 'workflows/one-vote.spec.ts',
    test: 'does not vote in another (R35), and the trail of that pôle keeps the refusal without the ballot',
  },
  {
    name: 'a second vote refused without a trace',
    file: 'src/engine/engine.ts',
    find: 'fault instanceof EngineRefused && fault.remember && aggregateId',
    replace: 'fault instanceof EngineRefused && fault.remember && !aggregateId',
    spec: 'test/journeys/one-vote.spec.ts',
    test: 'the second is refused, and recorded once in the pôle that refuses it, without the ballot',
    story: true,
  },
  {
    name: 'a result certified while steering is asked',
    file: 'workflows/label-request/v1/rules.ts',
    find: 'refuse(awaitsRuling(context), { code',
    replace: 'refuse(false, { code',
    spec: 'workflows/decide.steering.spec.ts',
    test: 'waits for its secretary, five working days, and is certified by nobody meanwhile',
  },
  {
    name: 'an opinion given after its window that counts',
    file: 'workflows/pole-review/v1/parts.ts',
    find: '!context.settled && reviewReasons(event, context)',
    replace: 'reviewReasons(event, context)',
    spec: 'workflows/decide.late.spec.ts',
    test: 'of a vote still open when nobody took over is kept; a revised one is refused',
  },
];

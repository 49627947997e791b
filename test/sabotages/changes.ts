import type { Sabotage } from './sabotage.js';

/** R62: what changes in a labelled project is declared, and judged by each pôle for its own label. */
export const changeSabotages: Sabotage[] = [
  {
    name: 'a change that the lead confirms for every pôle',
    file: 'workflows/label/v1/change.ts',
    find: "const light = kindOf(change.grounds) === 'minor' && change.lost.length === 0;",
    replace: 'const light = change.lost.length >= 0;',
    spec: 'workflows/decide.change.spec.ts',
    test: 'goes on with the pôles that keep their label, each for itself (R37)',
  },
  {
    name: 'a consortium below the minimum of its call, kept on a certificate',
    file: 'workflows/label/v1/change.ts',
    find: "if (change.lost.includes('consortium')) return 'unmet';",
    replace: '',
    spec: 'workflows/decide.change.spec.ts',
    test: 'can be confirmed by nobody, and suspends the label until it is mended',
  },
  {
    name: 'a silence taken for a label that is kept',
    file: 'workflows/label/v1/change.ts',
    find: "answers[other] === 'carried' ||",
    replace: "answers[other] !== 'notCarried' ||",
    spec: 'workflows/decide.change.spec.ts',
    test: 'takes no silence for a yes: an organ without its quorum keeps nothing (R41)',
  },
  {
    name: 'a suspension by a change that a chair lifts',
    file: 'workflows/label/v1/change-rules.ts',
    find: "refuse(isOfChange(context), { code: 'suspendedByChange'",
    replace: "refuse(false, { code: 'suspendedByChange'",
    spec: 'workflows/decide.change.spec.ts',
    test: 'suspends the label at once, and each pôle is asked: the holder replaced',
    written: 'suspends the label at once, and each pôle is asked: %s',
  },
  {
    name: 'a change that is found kept by whoever did not say so',
    file: 'src/doctor/changes.ts',
    find: "return state === 'confirming' && asked.length === 0;",
    replace: 'return state !== undefined;',
    spec: 'test/doctor/invariants.spec.ts',
    test: 'finds changeNobodyKept',
    written: 'finds %s',
  },
];

import type { Sabotage } from './sabotage.js';

/** What a sealed vote must not tell before it is closed, and must not count after it was spoilt (R84). */
export const sealSabotages: Sabotage[] = [
  {
    name: 'a sealed ballot written into the audit entry',
    file: 'workflows/sealing.ts',
    find: 'return { ...(command as unknown as Asked), commitment };',
    replace: 'return { ...asked, commitment, ...(!command && {}) };',
    spec: 'workflows/decide.sealed.spec.ts',
    test: 'commands, facts and contexts are the same whatever the ballots are',
  },
  {
    name: 'a sealed vote that forgets it is',
    file: 'workflows/pole-review/v1/changes.ts',
    find: '.sealedBallots && { sealed: true as const }',
    replace: '.sealedBallots && {}',
    spec: 'workflows/decide.sealed.spec.ts',
    test: 'commands, facts and contexts are the same whatever the ballots are',
  },
  {
    name: 'the ballots of a sitting without quorum opened',
    file: 'workflows/pole-review/v1/sealed.ts',
    find: 'if (presentIn(vote) < quorum) return [];',
    replace: 'if (presentIn(vote) < quorum - 99) return [];',
    spec: 'workflows/decide.sealed-ends.spec.ts',
    test: 'of a sitting without quorum: the next one votes without having seen it',
  },
  {
    name: 'a closing that does not hold a ballot against its commitment',
    file: 'src/engine/seals.ts',
    find: 'return commitmentOf(kept.salt, value) === commitment ?',
    replace: 'return commitment.length === 64 ?',
    spec: 'test/journeys/sealed-closing.spec.ts',
    test: 'and changed keeps the vote from being counted, and opens nothing',
    written: 'and %s keeps the vote from being counted, and opens nothing',
  },
  {
    name: 'the hash of what was asked left beside a sealed ballot',
    file: 'src/engine/records.ts',
    find: '{ texts: [], bodyHash: null }',
    replace: '{ texts: [], bodyHash }',
    spec: 'test/journeys/sealed.spec.ts',
    test: 'trail, snapshots, commands, texts and letters have the commitment alone',
    story: true,
  },
  {
    name: 'an opened ballot that verification takes on trust',
    file: 'src/engine/verify-all.ts',
    find: "commitmentOf(String(one['salt']), one['value'] ?? null) === one['commitment'],",
    replace: "one['commitment'] !== undefined,",
    spec: 'test/doctor/invariants.spec.ts',
    test: 'finds openedBallotFalse',
    written: 'finds %s',
  },
];

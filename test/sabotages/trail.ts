import type { Sabotage } from './sabotage.js';

/** What the trail holds and must not hold. */
export const trailSabotages: Sabotage[] = [
  {
    name: 'the capacity of who acted left out of what is hashed',
    file: 'src/engine/audit-trail.ts',
    find: 'const said = { actor: { ...actor }, as, command',
    replace: 'const said = { actor: { ...actor }, as: null, command',
    spec: 'src/engine/audit-trail.spec.ts',
    test: 'holds everything that was done, by whom and as what, where and when; the hash is of all of it',
  },
  {
    name: 'a private text in the hashed body',
    file: 'src/engine/private-texts.ts',
    find: 'refs[name] = { id, hash: sha256(salt, body) };',
    replace: 'refs[name] = { id, hash: sha256(salt, body), body } as TextRef;',
    spec: 'test/journeys/erasure.spec.ts',
    test: 'no name, address or word said ever entered a chain',
  },
  {
    name: 'an entry’s date not held against its bytes',
    file: 'src/engine/verify.ts',
    find: 'body.at === entry.at && ',
    replace: '',
    spec: 'src/engine/verify.spec.ts',
    test: 'an act dated back',
  },
  {
    name: 'a chain that begins anew at every entry',
    file: 'src/engine/audit-trail.ts',
    find: 'seq: end.seq + 1, at, prev: end.head };',
    replace: 'seq: end.seq + 1, at, prev: noHead };',
    spec: 'src/engine/audit-trail.spec.ts',
    test: 'holds everything that was done, by whom and as what, where and when; the hash is of all of it',
  },
];

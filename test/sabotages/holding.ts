import type { Sabotage } from './sabotage.js';

/** R62: who holds a dossier, and who does not, not yet or no more. */
export const holdingSabotages: Sabotage[] = [
  {
    name: 'an old holder who still reads',
    file: 'src/labelling/standing.ts',
    find: 'const isHolder = holderOf(aggregate) === person;',
    replace: 'const isHolder = request?.context.holder === person || holderOf(aggregate) === person;',
    spec: 'test/journeys/holder-change.spec.ts',
    story: true,
    test: 'once accepted, on a page that says what follows, the dossier is theirs and the old holder has nothing left',
  },
  {
    name: 'one who is asked, and reads before they accept',
    file: 'src/labelling/view/reader.ts',
    find: '(asked && standing.isAsked)',
    replace: 'standing.isAsked',
    spec: 'test/journeys/holder-change.spec.ts',
    story: true,
    test: 'the person asked gets a letter that says nothing of the content, and reads nothing else before they accept',
  },
  {
    name: 'an absent holder in whose place somebody is asked at once',
    file: 'workflows/handover/v1/machine.ts',
    find: "{ guard: 'isInPlace', target: 'contestable' }, ",
    replace: '',
    spec: 'workflows/decide.handover.spec.ts',
    test: 'nobody is asked before they could object, for five working days',
  },
  {
    name: 'a dossier that changes hands though its version is not confirmed',
    file: 'workflows/handover/v1/machine.ts',
    find: "versionRefused: ends('ended'),",
    replace: "versionRefused: ends('accepted'),",
    spec: 'workflows/decide.handover-version.spec.ts',
    test: 'nothing changes hands when the version is not confirmed',
  },
  {
    name: 'one who has agreed to hold it, and may judge it meanwhile',
    file: 'workflows/holding.ts',
    find: 'return [...formerHolders(aggregate), ...agreed];',
    replace: 'return formerHolders(aggregate);',
    spec: 'workflows/decide.handover-version.spec.ts',
    test: 'whoever has agreed has an interest in it from then on, and none if it comes to nothing',
  },
];

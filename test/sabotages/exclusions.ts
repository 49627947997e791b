import type { Sabotage } from './sabotage.js';

const rule = 'workflows/decide.exclusions.spec.ts';
const journey = { spec: 'test/journeys/exclusions.spec.ts', story: true as const };
const nobodyElse = {
  ...journey,
  test: 'changes not a byte of what anybody else reads, named or not, in that pôle or elsewhere',
};

/** R63c: what a holder asks to leave out is between them and whoever answers. */
export const exclusionSabotages: Sabotage[] = [
  {
    name: 'an exclusion granted that recuses nobody',
    file: 'workflows/label-request/v1/exclusion-facts.ts',
    find: 'return setsAside(context, person) ?',
    replace: 'return setsAside(context, null) ?',
    spec: rule,
    test: 'of a person, granted, recuses them on the request and in the review, ballot included',
  },
  {
    name: 'a time to ask that lasts until the pôle has spoken',
    file: 'workflows/label-request/v1/exclusion-windows.ts',
    find: 'if (!submission || leadPole === null) return true;',
    replace: 'if (!submission || leadPole === null || positions[pole] === undefined) return true;',
    spec: rule,
    test: 'ends with the days to declare interests, counted from the naming of the lead, whatever the pôle does',
  },
  {
    name: 'a chair who is told of an ask about the chair',
    file: 'workflows/label-request/v1/exclusion-rules.ts',
    find: ' || isTheirs)',
    replace: ')',
    spec: rule,
    test: 'is answered by its own pôle alone, and one about the chair not by the chair',
  },
  {
    name: 'an ask about the chair that the chair reads',
    file: 'src/labelling/answerers.ts',
    find: "return as !== null && !(as.role === 'chair' && isOfChair(question));",
    replace: 'return as !== null;',
    ...journey,
    test: 'about the chair is read by the deputy alone, and to the chair it is as if there were none',
  },
  {
    name: 'an ask that moves the version of the request',
    file: 'src/labelling/kind.ts',
    find: "'exclusionAsked', 'exclusionPut', ",
    replace: '',
    ...nobodyElse,
  },
  {
    name: 'a journal that tells everybody what a holder asks to leave out',
    file: 'src/labelling/view/journal.ts',
    find: 'if (ofExclusion.includes(fact.type)) return tellsExclusion(reading, fact);',
    replace: '',
    ...nobodyElse,
  },
  {
    name: 'a rehearsal that tells that an ask waits',
    file: 'src/labelling/view/rehearsal.ts',
    find: " && key !== 'request/exclusionReminder'",
    replace: '',
    ...nobodyElse,
  },
  {
    name: 'an answer to a letter on an exclusion that reaches a case officer',
    file: 'src/notifications/letter-data.ts',
    find: "'ofChair' in scene.fact || ofPanel",
    replace: "'nobody' in scene.fact || ofPanel",
    spec: 'src/notifications/exclusions.spec.ts',
    test: 'of an exclusion asked are answered by no officer, who would hear of it (R63c)',
  },
];

import type { Sabotage } from './sabotage.js';

/** R74: a letter of support is the lead’s alone, and nobody can take it for a label. */
export const supportSabotages: Sabotage[] = [
  {
    name: 'a support letter that makes a label',
    file: 'workflows/label-request/v1/again-arrows.ts',
    find: "grantSupport: { guard: 'allowed' as const, actions: ['apply' as const, tell('supportGranted')] },",
    replace:
      "grantSupport: { guard: 'allowed' as const, target: 'labelled' as const, actions: ['apply' as const, tell('supportGranted')] },",
    spec: 'workflows/decide.support-letter.spec.ts',
    test: 'is written for what is postponed or refused, and makes no label',
  },
  {
    name: 'a support letter of a pôle that does not lead',
    file: 'src/labelling/policy.ts',
    find: 'grantSupport: {\n    as: signs(({ aggregate }) => leadOf(aggregate), requestEscalated),',
    replace: "grantSupport: {\n    as: ofPole('chair'),",
    spec: 'test/journeys/support-letter.spec.ts',
    test: 'is written by the chair of the lead, and by nobody else, who may rehearse it',
  },
  {
    name: 'a support letter that says it is a label',
    file: 'templates/i18n/fr/support.ts',
    find: '`Ceci n’est pas un label : ${the(lead)} soutient ${project} par une lettre`,\n    then: () => `${what} Elle',
    replace: '`${the(lead)} labellise ${project} par une lettre`,\n    then: () => `${what} Elle',
    spec: 'templates/i18n/support.spec.ts',
    test: 'grants no label in any of its sentences',
  },
  {
    name: 'a correspondent who learns of a refusal by a letter of support',
    file: 'src/notifications/support-rules.ts',
    find: "    tells('holder', 'supportToYou'),",
    replace: "    tells('holder', 'supportToYou'),\n    tells('funder', 'supportGiven'),",
    spec: 'test/journeys/support-letter.spec.ts',
    test: 'is told to whoever is of the request, as what it is, and to no correspondent, who would learn of the refusal by it',
    story: true,
  },
  {
    name: 'a letter of support that outlives every way to take it back',
    file: 'workflows/label-request/v1/support-letter.ts',
    find: 'standingSupport(context) && own < closesAt ? closesAt : own',
    replace: 'standingSupport(context) && own > closesAt ? closesAt : own',
    spec: 'workflows/decide.support-letter.spec.ts',
    test: 'is taken back as long as it stands: what is refused is closed no sooner than its call',
  },
];

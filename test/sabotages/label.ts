import type { Sabotage } from './sabotage.js';

/** R61, R70, R71: the life of a label once it is granted. */
export const labelSabotages: Sabotage[] = [
  {
    name: 'a label suspended for another pôle',
    file: 'src/labelling/capacities.ts',
    find: 'return label && pole && answerPoles(label).includes(pole) ? pole : null;',
    replace: 'return label ? (answerPoles(label)[1] ?? null) : null;',
    spec: 'test/journeys/label-life.spec.ts',
    test: 'is for the chair of a pôle that answers for it, on a ground of the list, with reasons',
    story: true,
  },
  {
    name: 'a suspension ended by another pôle',
    file: 'workflows/label/v1/rules.ts',
    find: 'suspension !== null && suspension.pole !== pole',
    replace: "suspension !== null && pole === ''",
    spec: 'workflows/decide.label-suspended.spec.ts',
    test: 'is ended by the pôle that decided it, and by no other',
  },
  {
    name: 'a suspended label told on Monday morning',
    file: 'src/labelling/quiet-hours.ts',
    find: "const sameDay: string[] = ['labelSuspended', ",
    replace: 'const sameDay: string[] = [',
    spec: 'test/journeys/label-life.spec.ts',
    test: 'is told at once, on a Saturday night, to everybody the label was told to',
    story: true,
  },
  {
    name: 'a suspended label of which the funder hears nothing',
    file: 'src/notifications/label-rules.ts',
    find: "...(['funder', 'state', 'region', 'toldCorrespondents'] as const),",
    replace: "...(['state'] as const),",
    spec: 'src/notifications/matrix.spec.ts',
    test: 'labelSuspended (suspendedLabel): A I I I I I I I - I I I I - -',
  },
  {
    name: 'why a label is suspended told to whoever is only informed',
    file: 'src/labelling/view/label.ts',
    find: 'ground: reads ? suspension.ground : null,',
    replace: 'ground: suspension.ground,',
    spec: 'test/journeys/label-life.spec.ts',
    test: 'is read by each as their place allows',
    story: true,
  },
];

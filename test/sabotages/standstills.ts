import type { Sabotage } from './sabotage.js';
import { standstillBounds } from './standstill-bounds.js';

/** §9.2: while a request is suspended nothing is done, counted or due; and no closing is pushed by it. */
export const standstillSabotages: Sabotage[] = [
  {
    name: 'a vote counted while its request is suspended',
    file: 'workflows/pole-review/v1/tally.ts',
    find: '!standsStill(context) && isWhole(context.vote)',
    replace: 'isWhole(context.vote)',
    spec: 'workflows/decide.standstill.spec.ts',
    test: 'is neither cast nor closed, and loses nothing',
  },
  {
    name: 'an act taken while its request is suspended',
    file: 'workflows/decide.ts',
    find: 'const shut = hasAct(target, told.command.type) ? doorOf(target, told.command) : [];',
    replace: "const shut = told.key === '' ? doorOf(target, told.command) : [];",
    spec: 'workflows/decide.standstill.spec.ts',
    test: 'refuses every act of its procedure, and says until when',
  },
  {
    name: 'a deadline of a review that fires while its request is suspended',
    file: 'workflows/pole-review/v1/deadlines.ts',
    find: 'if (standsStill(context)) return',
    replace: "if (context.pole === '') return",
    spec: 'workflows/decide.standstill.spec.ts',
    test: 'asks nothing of anybody but to go on, and still ends with its call',
  },
  {
    name: 'a step pushed past the closing',
    file: 'workflows/standstill.ts',
    find: 'plan.find((one) => one >= add(to, 1, counted)) ?? closesAt;',
    replace: 'plan.find((one) => one >= add(to, 1, counted)) ?? add(closesAt, 9, counted);',
    spec: 'workflows/decide.standstill.spec.ts',
    test: 'never push the closing, nor a step past it',
  },
  {
    name: 'a label granted while its request is suspended',
    file: 'workflows/label-request/v1/settled.ts',
    find: 'awake(context) && context.conditions.every',
    replace: 'context.conditions.every',
    spec: 'workflows/decide.standstill-meets.spec.ts',
    test: 'a pôle that leaves takes its reservation with it, and no label comes of it before the request goes on',
  },
  {
    name: 'a suspension without an end',
    file: 'workflows/label-request/v1/standstill.ts',
    find: 'refuse(command.until > addCalendarDays(command.at, mostDays(context)), {',
    replace: 'refuse(false, {',
    spec: 'workflows/decide.standstill.spec.ts',
    test: 'lasts thirty days at most, ends on a day to come, and comes twice at most',
  },
  {
    name: 'a request suspended by its holder',
    file: 'src/labelling/standstill.ts',
    find: 'signing ?? secretary(question) ??',
    replace: "signing ?? (standing.isHolder ? { role: 'holder' as const } : null) ?? secretary(question) ??",
    spec: 'test/journeys/suspension.spec.ts',
    test: 'is decided by the lead’s chair or steering’s secretary, and by nobody else',
    story: true,
  },
  {
    name: 'why a request is suspended read by its holder',
    file: 'src/labelling/view/standstill.ts',
    find: 'const reads = full && !standing.isHolder;',
    replace: 'const reads = full;',
    spec: 'test/journeys/suspension.spec.ts',
    test: 'is read by each as their place allows: the holder reads its ground, and no reason',
    story: true,
  },
  ...standstillBounds,
];

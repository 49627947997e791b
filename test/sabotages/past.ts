import type { Sabotage } from './sabotage.js';

/** What is read of a request as it was (D15). */
export const pastSabotages: Sabotage[] = [
  {
    name: 'a past that shows more than the present does',
    file: 'src/labelling/view/past.ts',
    find: 'const { id, standing, level } = now;',
    replace: "const { id, standing } = now;\n  const level = 'full' as const;",
    spec: 'test/journeys/time-machine.spec.ts',
    test: 'each reader finds again what they were shown, step by step',
  },
  {
    name: 'a past that shows a draft to the pôles',
    file: 'src/labelling/view/past.ts',
    find: '(request.context.submission === null && !now.standing.isHolder)',
    replace: '(request.context.submission === null && false)',
    spec: 'test/journeys/time-machine.spec.ts',
    test: 'before it was submitted it is its holder’s alone',
  },
];

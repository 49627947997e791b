import type { Sabotage } from './sabotage.js';

/** Which machines decide: those a request began under, until an act moves it. */
export const machineSabotages: Sabotage[] = [
  {
    name: 'a request moved to other machines while its organ votes',
    file: 'workflows/migrations.ts',
    find: 'return votesOpen > 0 ?',
    replace: 'return votesOpen > 999 ?',
    spec: 'workflows/migrations.spec.ts',
    test: 'stays where it is while an organ votes, where there is no way, and once it has ended',
  },
  {
    name: 'a program that starts on requests other machines have begun',
    file: 'src/parts.ts',
    find: '  await assertMachines(readPool, published);\n',
    replace: '',
    spec: 'test/journeys/machine-versions.spec.ts',
    test: 'nothing starts on requests that other machines have begun',
    story: true,
  },
  {
    name: 'a machine that changes under what it has begun',
    file: 'src/engine/machine-versions.ts',
    find: 'WHERE NOT EXISTS (SELECT FROM workflow.instance i',
    replace:
      'WHERE NOT EXISTS (SELECT FROM workflow.instance i WHERE false) OR EXISTS (SELECT FROM workflow.instance i',
    spec: 'src/engine/machine-versions.spec.ts',
    test: 'and is then held to: a program with another is not started, nor the migration of its database',
  },
];

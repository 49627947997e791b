import type { Sabotage } from './sabotage.js';

/** R67: the versions of a certificate. */
export const certificateSabotages: Sabotage[] = [
  {
    name: 'a certificate rectified by the chair of another pôle',
    file: 'src/labelling/capacities.ts',
    find: '({ aggregate }) => labelOf(aggregate)?.context.labelling[0] ?? null,\n  () => false,',
    replace:
      "({ standing }) => standing.mandates.find(({ role }) => role === 'chair')?.pole ?? null,\n  () => false,",
    spec: 'test/journeys/certificate.spec.ts',
    test: 'is put right by the chair of the lead, and by nobody else',
    story: true,
  },
  {
    name: 'the pôles of a certificate rectified by its chair alone',
    file: 'workflows/label/v1/certificate.ts',
    find: 'if (isClerical(field)) return [];',
    replace: "if (isClerical(field) || field === 'labellingPoles') return [];",
    spec: 'workflows/decide.rectified.spec.ts',
    test: 'is not rectified in its labellingPoles: the organ concerned has its own ways',
    written: 'is not rectified in its %s: the organ concerned has its own ways',
  },
  {
    name: 'what a certificate is rectified in told to whoever is only informed',
    file: 'src/labelling/view/certificate.ts',
    find: '.map((one) => ({ ...one, field: null }))',
    replace: '',
    spec: 'test/journeys/certificate.spec.ts',
    test: 'is, for those who are only informed, the version in force and no more',
    story: true,
  },
  {
    name: 'a certificate rectified twice by two that read the same version',
    file: 'src/labelling/acts.ts',
    find: "if (signs === 'label') return labelKey;",
    replace: '',
    spec: 'test/journeys/certificate.spec.ts',
    test: 'is not put right twice by two that read the same version (R5)',
    story: true,
  },
];

import type { Sabotage } from './sabotage.js';

const spec = 'test/journeys/readers.spec.ts';
const gone = 'test/journeys/readers-gone.spec.ts';

/** R76: who leaves a reading reads no more, and what they had begun counts for nothing. */
export const readerSabotages: Sabotage[] = [
  {
    name: 'an expert who has withdrawn and still reads',
    file: 'src/labelling/standing.ts',
    find: "!(role === 'expert' && hasLeftReading(aggregate, pole, person))",
    replace: "!(role === 'partner' && hasLeftReading(aggregate, pole, person))",
    spec,
    test: 'an expert withdraws: the dossier and the form close at once',
    story: true,
  },
  {
    name: 'a draft read by whoever reads the readings',
    file: 'src/labelling/view/experts.ts',
    find: " || !holds(reading.standing, 'caseOfficer', pole)",
    replace: '',
    spec,
    test: 'the draft is kept: the case officer reads it as not counted, and nobody else',
    story: true,
  },
  {
    name: 'a draft read of an expert who has stood aside',
    file: 'src/labelling/view/experts.ts',
    find: '.filter(({ person }) => declared[person]?.clear !== false)',
    replace: '.filter(({ person }) => declared[person]?.clear !== true || declared[person]?.clear)',
    spec: gone,
    test: 'who stands aside is not let go, and what they had begun is read by nobody',
    story: true,
  },
  {
    name: 'an expert let go who has stood aside',
    file: 'workflows/pole-review/v1/readers.ts',
    find: `    // R63b: of who has stood aside nothing is awaited any more.
    ...refuse(context.declarations[person] === false,`,
    replace: '    ...refuse(context.declarations[person] === null,',
    spec: gone,
    test: 'who stands aside is not let go, and what they had begun is read by nobody',
    story: true,
  },
  {
    name: 'an expert asked again for what they have withdrawn from',
    file: 'workflows/pole-review/v1/readers.ts',
    find: "?.left?.how === 'withdrew'",
    replace: "?.left?.how === 'released'",
    spec,
    test: 'who has withdrawn is not asked again; who is let go is told, and may be',
    story: true,
  },
  {
    name: 'a need of expertise in a field the project has nothing to do with',
    file: 'src/labelling/complete.ts',
    find: "neededDomains(completion.world).includes(String(completion.asked['domain']))",
    replace: 'neededDomains(completion.world).length > 0',
    spec,
    test: 'nobody is found in a field: the need is noted once, read inside the pôle, and told nowhere else',
    story: true,
  },
];

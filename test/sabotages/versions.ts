import type { Sabotage } from './sabotage.js';

/** R60, R62: opinions bind to a version, and a version to come is its holder's alone. */
export const versionSabotages: Sabotage[] = [
  {
    name: 'an opinion that outlives a major change',
    file: 'workflows/label-request/v1/version-taken.ts',
    find: '...(major ? standing(context) : context.positions),',
    replace: '...context.positions,',
    spec: 'workflows/decide.versions.spec.ts',
    test: 'is judged to its end, and the result counts nothing of the version before',
  },
  {
    name: 'a vote that outlives a major change',
    file: 'workflows/pole-review/v1/anew.ts',
    find: "{ reads }: Of<'judgeAnew'>): Partial<Context> => ({\n  ...{ vote: null, tally: null,",
    replace: "{ reads }: Of<'judgeAnew'>): Partial<Context> => ({\n  ...{ tally: null,",
    spec: 'workflows/decide.versions.spec.ts',
    test: 'takes every vote up again, counted or under way, and has the invited wait for the lead (R26)',
  },
  {
    name: 'partners that change without the lead',
    file: 'workflows/label-request/v1/versions.ts',
    find: 'isAdmitted(context) && changesConsortium(change.grounds)',
    replace: 'false',
    spec: 'workflows/decide.version-partners.spec.ts',
    test: 'waits for the lead three working days, and the version before stays',
  },
  {
    name: 'a consortium below the minimum of its call, confirmed',
    file: 'workflows/label-request/v1/version-rules.ts',
    find: "one?.lost.includes('consortium') ?? false",
    replace: 'false',
    spec: 'workflows/decide.version-partners.spec.ts',
    test: 'cannot be confirmed where it breaks the minimum of the call',
  },
  {
    name: 'a result certified while the partners are not settled',
    file: 'workflows/label-request/v1/rules.ts',
    find: '    ...versionUnanswered(context),\n',
    replace: '',
    spec: 'workflows/decide.version-partners.spec.ts',
    test: 'waits for the lead three working days, and the version before stays',
  },
  {
    name: 'a piece of a draft, downloaded by who reads the dossier',
    file: 'src/labelling/pieces.ts',
    find: '!(inForce || handedIn)',
    replace: 'false',
    spec: 'test/journeys/versions.spec.ts',
    test: 'is begun and written by its holder, and by nobody else seen',
    story: true,
  },
  {
    name: 'a version that was not handed in, read by who reads the dossier',
    file: 'src/labelling/readers.ts',
    find: 'const found = view.versions.find(({ version }) => String(version) === asked);',
    replace:
      "const found = view.versions.find(({ version }) => String(version) === asked) ?? { version: Number(asked), state: 'earlier' };",
    spec: 'test/journeys/versions.spec.ts',
    test: 'is begun and written by its holder, and by nobody else seen',
    story: true,
  },
];

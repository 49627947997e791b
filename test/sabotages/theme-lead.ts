import type { Sabotage } from './sabotage.js';

const themeLead = 'test/journeys/theme-lead.spec.ts';

/** R65: the lead of a theme changes while requests run. */
export const themeLeadSabotages: Sabotage[] = [
  {
    name: 'a completion that takes a request to the new lead of its theme',
    file: 'src/labelling/submission-of.ts',
    find: 'pinned && newest.mainDomain === dossier.mainDomain ?',
    replace: 'false && pinned && newest.mainDomain === dossier.mainDomain ?',
    spec: themeLead,
    story: true,
    test: 'what is asked to complete a file does not move it to the new lead either',
  },
  {
    name: 'a dry run of the cooperation file that writes it',
    file: 'src/cooperation/import/import-file.ts',
    find: 'throw new TakenBack(await imported(tx));',
    replace: 'return imported(tx);',
    spec: themeLead,
    story: true,
    test: 'a dry run of the cooperation file says which requests run on the theme, that they keep their lead, and changes nothing',
  },
];

import type { Sabotage } from './sabotage.js';

/** What a call asks of a dossier (R21). */
export const eligibilitySabotages: Sabotage[] = [
  {
    name: 'a territory taken as it stands today',
    file: 'src/cooperation/call.ts',
    find: "inForceSql('t', `${f}.closes_at`)",
    replace: "inForceSql('t', 'platform.now()')",
    spec: 'test/journeys/eligibility.spec.ts',
    test: 'is taken as it stands at the closing of the call, whatever it is today',
    story: true,
  },
  {
    name: 'the budget of a project told to who reads the least of its request',
    file: 'src/labelling/view/eligibility.ts',
    find: "if (level !== 'full' || !pinned || !file) return null;",
    replace: 'if (!pinned || !file) return null;',
    spec: 'test/journeys/eligibility.spec.ts',
    test: 'are nothing to who reads the least of a request, or has not declared',
    story: true,
  },
  {
    name: 'a dossier held against rules adopted since it was handed in',
    file: 'src/labelling/view/eligibility.ts',
    find: 'eligibilityIn(pinned.rules.values, earlier)',
    replace: 'eligibilityIn({}, earlier)',
    spec: 'test/journeys/eligibility.spec.ts',
    test: 'begin with those of a known one, are published, and hold for what is submitted from then on',
    story: true,
  },
  {
    name: 'two companies of one group counted as two',
    file: 'src/dossiers/eligibility/consortium.ts',
    find: 'asked.independentCompanies ? independent(companies) : companies.length',
    replace: 'companies.length',
    spec: 'src/rulebook/call-models.spec.ts',
    test: 'two companies of one group, fui-25',
    written: '%s, %s',
  },
];

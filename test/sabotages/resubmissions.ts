import type { Sabotage } from './sabotage.js';

/** R69: what had been said is read by who said it and by the lead; everything asked is answered; no vote is skipped. */
export const resubmissionSabotages: Sabotage[] = [
  {
    name: 'what one pôle had reserved, read by the others',
    file: 'src/labelling/view/resubmission.ts',
    find: 'return own.includes(pole) || standing.onPanel || own.some((one) => leadsHere({ standing, aggregate }, one));',
    replace: 'return own.length > 0;',
    spec: 'test/journeys/resubmission-walls.spec.ts',
    test: 'are read by another pôle where it had asked them itself, and no further',
  },
  {
    name: 'what had been asked, read by a pôle that receives and never leads',
    file: 'src/labelling/view/resubmission.ts',
    find: "return pole === actingPole(aggregate) && holds(standing, 'caseOfficer', pole);",
    replace: 'return pole === actingPole(aggregate);',
    spec: 'test/journeys/resubmission-receiver.spec.ts',
    test: 'are not read by the organ of the pôle that receives it, until it leads: by the officer who admits it alone',
  },
  {
    name: 'what had been asked, read by who stood aside from it',
    file: 'src/labelling/view/resubmission.ts',
    find: '|| before.declarations[standing.person]?.clear === false',
    replace: '',
    spec: 'test/journeys/resubmission-walls.spec.ts',
    test: 'are not read by who stood aside from the first request, who does not learn which one it was',
  },
  {
    name: 'a postponement told to who is only informed',
    file: 'src/labelling/view/resubmission.ts',
    find: "resubmission && level === 'full'",
    replace: 'resubmission',
    spec: 'test/journeys/resubmission-walls.spec.ts',
    test: 'are not told to who is only informed, who does not learn that the project was postponed',
  },
  {
    name: 'a project handed in again without its answers',
    file: 'workflows/label-request/v1/resubmission-rules.ts',
    find: 'filter(({ id }) => !texts?.[id]).length',
    replace: 'filter(() => !texts).length',
    spec: 'workflows/decide.resubmission.spec.ts',
    test: 'is handed in with an answer to each thing asked, and not with one less',
  },
  {
    name: 'pieces taken over without a word of the holder',
    file: 'src/dossiers/answer-sheet.ts',
    find: 'return fate === undefined || !settled[fate](piece);',
    replace: 'return fate !== undefined && !settled[fate](piece) && false;',
    spec: 'test/journeys/resubmission.spec.ts',
    test: 'waits for a word on each earlier piece, and for the one that replaces it',
  },
  {
    name: 'a changed project on the light track',
    file: 'workflows/label-request/v1/resubmission-rules.ts',
    find: 'refuse(!light.minor,',
    replace: 'refuse(false,',
    spec: 'test/journeys/resubmission-light.spec.ts',
    test: 'is not for one in which what is judged has changed',
  },
  {
    name: 'a light track that outlives a change of what is judged',
    file: 'workflows/forwards-version.ts',
    find: 'context.resubmission?.light?.endedBy === version',
    replace: 'false',
    spec: 'workflows/decide.resubmission.spec.ts',
    test: 'ends with a version that changes what is judged: the readings of any project are owed before the vote',
  },
];

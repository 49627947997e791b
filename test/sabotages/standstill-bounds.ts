import type { Sabotage } from './sabotage.js';

/** R37, R42, R51, R53, R63a: who stops a request and for how long, and that neither a late worker nor a suspension moves what stays. */
export const standstillBounds: Sabotage[] = [
  {
    name: 'a suspension that lasts until the worker wakes',
    file: 'workflows/standstill.ts',
    find: 'at: Instant): Instant => earlier(at, until);',
    replace: 'at: Instant): Instant => earlier(at);',
    spec: 'workflows/decide.standstill-late.spec.ts',
    test: 'gives the holder the calendar days up to that day, and not those of the worker',
  },
  {
    name: 'a step put off past what is counted back from the closing',
    file: 'workflows/standstill.ts',
    find: 'plan.find((one) => one >= add(to, 1, counted))',
    replace: '[closesAt].find((one) => one >= add(to, 1, counted))',
    spec: 'workflows/decide.standstill-plan.spec.ts',
    test: 'stays where it is when the request goes on before it',
  },
  {
    name: 'a suspension past the closing',
    file: 'workflows/label-request/v1/standstill.ts',
    find: 'if (until >= closesAt)',
    replace: "if (until === '')",
    spec: 'workflows/decide.standstill-who.spec.ts',
    test: 'ends before the closing, whoever decides it, so that it is not a lapse that nobody signs',
  },
  {
    name: 'a mute lead that stops the clock',
    file: 'workflows/label-request/v1/standstill.ts',
    find: 'if (escalated || leadRefuses(context))',
    replace: 'if (leadRefuses(context))',
    spec: 'workflows/decide.standstill-who.spec.ts',
    test: 'is not for a lead that is late: its silence puts nothing off (R42)',
  },
  {
    name: 'a suspension of steering ended by the lead',
    file: 'workflows/label-request/v1/standstill.ts',
    find: 'refuse(still.bySteering && !isSteering(by), {',
    replace: 'refuse(false, {',
    spec: 'workflows/decide.standstill-who.spec.ts',
    test: 'of steering is ended by steering alone; of the pôle, by either (R37)',
  },
  {
    name: 'a request suspended by somebody who has declared no interest',
    file: 'src/labelling/policy.ts',
    find: "suspendRequest: { as: stops, belongsTo: 'chair', reads: true },",
    replace: "suspendRequest: { as: stops, belongsTo: 'chair' },",
    spec: 'test/journeys/suspension-ends.spec.ts',
    test: 'whoever has not declared their interests stops nothing (R63a)',
    story: true,
  },
  {
    name: 'a letter that dates an act nobody may do before the request goes on',
    file: 'src/notifications/letter-data.ts',
    find: 'due: givesDate(scene, rule) ? dueOf(scene, rule) : null,',
    replace: 'due: dueOf(scene, rule),',
    spec: 'src/notifications/standing-still.spec.ts',
    test: 'no letter gives the date of another deadline, nor asks before the request goes on',
  },
];

/** The settings of a rule set: their defaults are those of the rules, and what is written is judged once. 1 s. */
import { Story } from '../../test/support/aggregate.js';
import { defaultRules, dueOf, settingFaults, settings, settingsOf, valueAt, withValue } from '../index.js';

/** Written from the text of the rules, not from the catalogue. */
const ofTheRules: [string, string, unknown][] = [
  ['R6: each pôle labels for itself', 'decisionModel', 'parallelLabels'],
  ['R24: from a tenth of the work on', 'invitationShare', 0.1],
  ['R26: invited pôles read at once', 'coReviewMode', 'overlapped'],
  ['R30: half of the voters', 'quorumShare', 0.5],
  ['R30: three at least', 'minimumVoters', 3],
  ['R32: then two', 'secondCallMinimum', 2],
  ['R32: within a fortnight', 'delays.reconveneCalendarDays', 15],
  ['R33: half of the votes for', 'reservationsShare', 0.5],
  ['R33: a favourable ballot says no reasons', 'reasonsRequired.favourable', false],
  ['R33: any other does', 'reasonsRequired.abstain', true],
  ['R33: any other does', 'reasonsRequired.unfavourable', true],
  ['R34: the chair breaks a tie', 'castingVote', true],
  ['R36: dissent does not block', 'dissentBlocks', false],
  ['§9.2: two readings', 'expectedReviews', 2],
  ['§9.2: one with a reason', 'fewestLeadReviews', 1],
  ['§9.2: an invited pôle may do with none', 'fewestInvitedReviews', 0],
  ['§9.2: admissibility in three working days', 'delays.admissibility', 3],
  ['§9.2: a fortnight to complete', 'delays.completionCalendarDays', 15],
  ['§9.2: attribution in five working days', 'delays.leadAttribution', 5],
  ['§9.2: take-over for five working days', 'delays.takeOver', 5],
  ['§9.2: co-review for ten working days', 'delays.coReview', 10],
  ['§9.2: conciliation for five working days', 'delays.conciliation', 5],
  ['§9.2: refused for a fortnight', 'delays.refusedCalendarDays', 15],
  ['R43: silence on minutes, ten working days', 'delays.minutes', 10],
  ['R51: the opinion of a first step stands for a year', 'delays.opinionMonths', 12],
  ['R69: postponed for nine months', 'delays.postponedMonths', 9],
  ['R69: the light track for nine months', 'delays.lightTrackMonths', 9],
  ['R69: none or one reading instead of two', 'lightReviews', 1],
  ['R70: a suspension is asked about after thirty days', 'delays.suspensionCalendarDays', 30],
  ['R70: ten working days to answer', 'delays.withdrawalAnswer', 10],
  ['R70: five working days to name a lead', 'delays.leadNaming', 5],
  ['R72: the holder is reminded four months after the closing', 'delays.fundingFirstReminderMonths', 4],
  ['R72: and eight', 'delays.fundingSecondReminderMonths', 8],
  ['R72: not final in six months', 'delays.finalisationMonths', 6],
  ['R73: the final report in six months', 'delays.finalReportMonths', 6],
  ['R51: completion ends thirty days before', 'backPlanning.completion', 30],
  ['R51: the lead’s committee', 'backPlanning.leadReview', 17],
  ['R51: co-review', 'backPlanning.coReview', 7],
  ['R51: conciliation', 'backPlanning.conciliation', 4],
];

describe('a default', () => {
  it.each(ofTheRules)('%s', (_, name, value) => expect(valueAt(defaultRules, name)).toBe(value));

  it('is a value one may write', () => expect(settingFaults(defaultRules)).toEqual([]));
});

it.each(settings.map(({ name, setting }) => [name, setting] as const))(
  '%s names its rule and says itself',
  (_, setting) => {
    expect(setting.rule).toMatch(/^R\d+$/);
    for (const sentence of [setting.fr, setting.en]) expect(sentence).toMatch(/^\p{Lu}.{12,110}[^.]$/u);
  },
);

describe('what is written', () => {
  const faults = (name: string, value: unknown) => settingFaults(withValue({}, name, value));

  it.each([
    ['quorumShar', 0.5, 'settingUnknown'],
    ['delays.coReviews', 5, 'settingUnknown'],
    ['constructor', 1, 'settingUnknown'],
    ['decisionModel', 'anything', 'settingForm'],
    ['dissentBlocks', 'true', 'settingForm'],
    ['minimumVoters', 2.5, 'settingForm'],
    ['quorumShare', 0.3333, 'settingForm'],
    ['delays', 3, 'settingForm'],
    ['quorumShare', 0, 'settingBounds'],
    ['quorumShare', 1.2, 'settingBounds'],
    ['delays.coReview', 0, 'settingBounds'],
  ])('%s: %p is refused as %s', (name, value, code) => {
    expect(faults(name, value)).toMatchObject([{ name, code }]);
  });

  it('is refused when it is no object', () =>
    expect(settingFaults('x')).toMatchObject([{ code: 'settingForm' }]));

  it('may leave out what stays the default', () =>
    expect(settingFaults({ delays: { coReview: 12 } })).toEqual([]));

  it.each([
    ['secondCallMinimum', 4, 'minimumVoters'],
    ['expectedReviews', 0, 'expectedReviews'],
    ['backPlanning.leadReview', 22, 'backPlanning.readings'],
    ['backPlanning.coReview', 11, 'backPlanning.leadClaim'],
    ['backPlanning.conciliation', 8, 'backPlanning.coReview'],
  ])('%s: %d contradicts another (R51)', (name, value, told) => {
    expect(faults(name, value)).toMatchObject([{ name: told, code: 'settingOrder' }]);
  });
});

describe('a rule set pinned before a setting was added', () => {
  const { delays, minimumVoters: _, ...older } = defaultRules;
  const { coReview: __, ...olderDelays } = delays;
  const pinned = { ...older, delays: olderDelays, takenAway: 7 };

  it('reads the default of the setting, and nothing of one taken away (R3)', () => {
    expect(settingsOf(pinned)).toEqual(defaultRules);
  });

  it('keeps its own values where it has some', () => {
    expect(settingsOf({ delays: { coReview: 4 } }).delays.coReview).toBe(4);
  });

  it('leads a request as the default would, and stays as it was written (R3)', () => {
    const rules = { id: 'rules-1', hash: 'r'.repeat(64), values: pinned };
    const led = (story: Story) => story.admit().opinion(story.poles[0] ?? '', 'favourable');
    const [before, now] = [led(new Story().submit({ rules })), led(new Story().submit())];
    expect(dueOf(before.aggregate)).toEqual(dueOf(now.aggregate));
    expect(before.facts).toEqual(now.facts);
    expect(JSON.stringify(before.aggregate)).toContain('"takenAway":7');
  });
});

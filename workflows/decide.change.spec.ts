/** R62 after the label: what its holder declares is confirmed or judged anew; from the text of the rule. 3 s. */
import { rollOf, sevenPoles, Story } from '../test/support/aggregate.js';
import { answersOnChange } from '../test/support/change-tales.js';
import { declares } from '../test/support/changes.js';
import { text } from '../test/support/material.js';
import { settled, three } from '../test/support/versions.js';
import { deliberationKey, deliberationOf, dueOf, labelOf, type ChangeGround } from './index.js';

const [lead = '', east = ''] = sevenPoles;
const rolls = Object.fromEntries(three.map((pole) => [pole, rollOf(pole)]));
const label = (story: Story) => labelOf(story.aggregate);
const last = (story: Story) => label(story)?.context.changes.at(-1);
/** A label of the lead and of one other pôle. */
const granted = () => settled().request({ type: 'confirmOutcome' });
const declared = (grounds: ChangeGround[], more: Parameters<typeof declares>[1] = {}, story = granted()) =>
  story.label(declares(grounds, { rolls, ...more }));
const codes = (story: Story, act: Parameters<Story['label']>[0]) =>
  story.refused('label', act).map(({ code }) => code);

describe('a change that is minor and meets the call', () => {
  it('waits for the lead three working days, the label as it is', () => {
    const story = declared(['partnerLeft']);
    expect([label(story)?.state, last(story)?.state, last(story)?.kind]).toEqual([
      'active',
      'confirming',
      'minor',
    ]);
    expect(dueOf(story.aggregate).map(({ key }) => key)).toContain('label/changeConfirmation');
    expect(codes(story, { type: 'transmitLabel' })).toEqual(['changeAwaited']);
  });

  it('is on a new version of the certificate once the lead confirms it', () => {
    const story = declared(['partnerLeft']).label({ type: 'confirmChange' });
    const { certificates = [], version, labelling } = label(story)?.context ?? {};
    expect([label(story)?.state, version, labelling]).toEqual(['active', 2, [lead, east]]);
    expect(certificates.map(({ number, change }) => [number, change])).toEqual([
      [1, null],
      [2, { type: 'changed', version: 2 }],
    ]);
    expect(codes(story, { type: 'confirmChange' })).toEqual(['noChangeAwaits']);
  });

  it('is confirmed as it is on that day: what is minor no more is left to every pôle, what breaks the call to its holder', () => {
    const grown = (grounds: ChangeGround[], lost: string[] = [], partnerPoles: string[] = []) =>
      codes(declared(['partnerLeft']), {
        ...{ type: 'confirmChange', partnerPoles },
        change: { grounds, lost, failing: [] },
      });
    expect(grown(['partnerLeft', 'leadShare'])).toEqual(['changeNotLight']);
    expect(grown(['partnerLeft'], ['territoryShare'])).toEqual(['changeNotLight']);
    expect(grown(['partnerLeft'], [], [east])).toEqual(['changeNotLight']);
    expect(grown(['partnerLeft'], ['consortium'])).toEqual(['consortiumBroken']);
    const today = { grounds: ['partnerLeft' as const, 'partnerJoined' as const], lost: [], failing: [] };
    const story = declared(['partnerLeft']).label({ type: 'confirmChange', change: today });
    expect(last(story)).toMatchObject({ state: 'taken', kind: 'minor', grounds: today.grounds });
  });

  it('is confirmed by no silence: the label is suspended and every pôle asked (R42)', () => {
    const story = declared(['partnerLeft']);
    story.reach('label', 'changeConfirmation');
    expect([label(story)?.state, last(story)?.state, last(story)?.asked]).toEqual([
      'suspended',
      'reviewing',
      [lead, east],
    ]);
  });
});

describe('a change that is major, or misses a rule of the call', () => {
  it.each<[string, ChangeGround[], string[]]>([
    ['the holder replaced', ['holderReplaced'], []],
    ['a rule of the call missed', ['partnerLeft', 'eligibilityLost'], ['territoryShare']],
    ['the objectives', ['objectives'], []],
  ])('suspends the label at once, and each pôle is asked: %s', (_, grounds, lost) => {
    const story = declared(grounds, { lost });
    expect([label(story)?.state, last(story)?.state]).toEqual(['suspended', 'reviewing']);
    expect(
      [lead, east].map((pole) => deliberationOf(story.aggregate, deliberationKey(pole))?.context.about),
    ).toEqual(['change', 'change']);
    expect(codes(story, { type: 'resumeLabel', pole: lead, texts: { reasons: text('why') } })).toEqual([
      'suspendedByChange',
    ]);
    expect(codes(story, { type: 'confirmChange' })).toEqual(['changeReviewed']);
    expect(codes(story, declares(['objectives'], { version: 3, rolls }))).toEqual(['changeReviewed']);
  });

  it('goes on with the pôles that keep their label, each for itself (R37)', () => {
    const story = answersOnChange(declared(['holderReplaced']), lead, 'for');
    expect([label(story)?.state, label(story)?.context.labelling]).toEqual(['suspended', [lead, east]]);
    answersOnChange(story, east, 'against');
    const { labelling, version, suspension, certificates = [] } = label(story)?.context ?? {};
    expect([label(story)?.state, labelling, version]).toEqual(['active', [lead], 2]);
    expect(suspension?.ended).not.toBeNull();
    expect(certificates.at(-1)).toMatchObject({ labelling: [lead], change: { type: 'changed', version: 2 } });
    expect(last(story)).toMatchObject({ state: 'taken', left: [east] });
  });

  it('looks for a lead among the others where the lead does not keep its label (R70)', () => {
    const story = answersOnChange(answersOnChange(declared(['objectives']), lead, 'against'), east, 'for');
    expect(label(story)?.context).toMatchObject({ labelling: [east], vacancy: { former: lead } });
    expect(story.facts).toContain('leadVacated');
    expect(label(story.label({ type: 'takeOverCertificate', pole: east }))?.context.vacancy).toBeNull();
  });

  it('goes back to the funder that had it, and ends with the time of the label meanwhile', () => {
    const transmitted = () => declared(['objectives'], {}, granted().label({ type: 'transmitLabel' }));
    const story = answersOnChange(answersOnChange(transmitted(), lead, 'for'), east, 'for');
    expect(label(story)?.state).toBe('transmitted');
    const over = declared(['objectives']).reach('label', 'deposit');
    expect([label(over)?.state, deliberationOf(over.aggregate, deliberationKey(east))?.state]).toEqual([
      'expired',
      'ended',
    ]);
  });

  it('asks nothing of a pôle that it makes a partner, which leaves the certificate (R63e)', () => {
    const story = answersOnChange(declared(['partnerPole'], { partnerPoles: [east] }), lead, 'for');
    expect([label(story)?.state, label(story)?.context.labelling]).toEqual(['active', [lead]]);
  });

  it('is not declared where every pôle of the certificate would become a partner (R63e)', () => {
    const all = { partnerPoles: [lead, east] };
    expect(codes(granted(), declares(['partnerPole'], all))).toEqual(['nobodyToReview']);
  });
});

describe('a change that breaks the minimum of the call', () => {
  const broken = () => declared(['partnerLeft', 'eligibilityLost'], { lost: ['consortium'] });

  it('can be confirmed by nobody, and suspends the label until it is mended', () => {
    const story = broken();
    expect([label(story)?.state, last(story)?.state]).toEqual(['suspended', 'unmet']);
    expect(codes(story, { type: 'confirmChange' })).toEqual(['consortiumBroken']);
    expect(deliberationOf(story.aggregate, deliberationKey(lead))).toBeNull();
    const mended = declared(['partnerLeft'], { version: 3 }, story);
    expect([last(mended)?.state, mended.stateOf(lead)]).toEqual(['reviewing', 'closed']);
    expect(label(mended)?.context.changes[0]?.state).toBe('replaced');
    expect(label(answersOnChange(answersOnChange(mended, lead, 'for'), east, 'for'))?.state).toBe('active');
  });

  it('has a date that is not given twice; then each pôle may withdraw, and it is asked again', () => {
    const story = broken();
    const [until] = [last(story)?.until];
    declared(['partnerLeft', 'eligibilityLost'], { version: 3, lost: ['consortium'] }, story);
    expect(last(story)?.until).toBe(until);
    story.reach('label', 'changeMend');
    expect(story.facts.at(-1)).toBe('changeUnmended');
    expect(dueOf(story.aggregate).map(({ key }) => key)).toContain('label/changeMend');
    const texts = { reasons: text('why') };
    story.label({ type: 'noticeWithdrawal', pole: east, ground: 'undeclaredChange', texts });
    expect(label(story)?.state).toBe('suspended');
  });
});

it('the emergency suspension of a chair comes first, and the funder’s answer overtakes a change', () => {
  const texts = { reasons: text('why') };
  const story = granted().label({ type: 'suspendLabel', pole: east, ground: 'falseStatement', texts });
  expect(codes(story, declares(['objectives']))).toEqual(['labelSuspended']);
  const funded = declared(['partnerLeft'], {}, granted().label({ type: 'transmitLabel' }));
  funded.label({ type: 'recordFunding', result: 'funded', resultsOn: funded.at.slice(0, 10) });
  expect([label(funded)?.state, last(funded)?.state]).toEqual(['funded', 'overtaken']);
});

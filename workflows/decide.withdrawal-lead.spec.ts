/** R70 from its text: each pôle withdraws its own label; without their lead the others name another, or the label ends. 1 s. */
import { text, type Story } from '../test/support/aggregate.js';
import {
  east,
  granted,
  grantedByThree,
  heard,
  lead,
  north,
  noticed,
  organSays,
  withdraws,
  workedDaysAfter,
} from '../test/support/withdrawal-tales.js';
import { said } from '../test/support/panel-story.js';
import { deliberationKey, deliberationOf, labelOf, labelOwner, type LabelContext } from './index.js';

const stateOf = (story: Story) => labelOf(story.aggregate)?.state;
const contextOf = (story: Story) => labelOf(story.aggregate)?.context as LabelContext;
const offers = (pole: string) => ({ type: 'takeOverCertificate' as const, pole });
const groundOf = (story: Story) =>
  story.steps.flatMap(({ facts }) => facts).find(({ type }) => type === 'labelWithdrawn');

it('a pôle that withdraws leaves the others’ labels as they are (R37)', () => {
  const story = withdraws(grantedByThree(), north);
  expect([stateOf(story), contextOf(story).labelling]).toEqual(['active', [lead, east]]);
  expect(contextOf(story).vacancy).toBeNull();
});

it('the last pôle that withdraws ends the label', () => {
  const story = withdraws(withdraws(granted(), east), lead);
  expect([stateOf(story), contextOf(story).labelling]).toEqual(['withdrawn', []]);
  expect(groundOf(story)).toEqual({ type: 'labelWithdrawn', ground: 'polesWithdrew' });
  expect(story.dueNames().filter((name) => !name.startsWith('request'))).toEqual([]);
});

describe('where the lead withdraws', () => {
  it('the others have five working days, those of each, and the label waits for one of their chairs', () => {
    const story = withdraws(grantedByThree(), lead);
    const since = story.at;
    expect([stateOf(story), labelOwner(story.aggregate)]).toEqual(['active', { role: 'chair', pole: null }]);
    story.reach('label', 'leadNaming');
    expect(workedDaysAfter(since, story.at)).toBe(5);
    expect([stateOf(story), groundOf(story)]).toEqual([
      'withdrawn',
      { type: 'labelWithdrawn', ground: 'leadMissing' },
    ]);
  });

  it('the first of them that offers itself leads, and is named first', () => {
    const story = withdraws(grantedByThree(), lead).label(offers(north));
    expect([contextOf(story).labelling, contextOf(story).vacancy]).toEqual([[north, east], null]);
    expect(labelOwner(story.aggregate)).toEqual({ role: 'caseOfficer', pole: north });
    expect(story.refused('label', offers(east)).map(({ code }) => code)).toEqual(['certificateLed']);
    expect(story.dueNames()).not.toContain('label/leadNaming');
  });

  it('it is none that has withdrawn or never labelled, and nothing is transmitted meanwhile', () => {
    const story = withdraws(grantedByThree(), lead);
    expect(story.refused('label', offers(lead)).map(({ code }) => code)).toEqual(['poleNotOfLabel']);
    expect(story.refused('label', { type: 'transmitLabel' }).map(({ code, rule }) => [code, rule])).toEqual([
      ['certificateVacant', 'R70'],
    ]);
    expect(
      granted()
        .refused('label', offers(east))
        .map(({ code }) => code),
    ).toEqual(['certificateLed']);
  });

  it('one that is left alone still has to offer itself: nobody is made to lead', () => {
    const story = withdraws(granted(), lead);
    expect(stateOf(story)).toBe('active');
    expect(stateOf(story.label(offers(east)).label({ type: 'transmitLabel' }))).toBe('transmitted');
  });

  it('a vote of another under way ends with the label', () => {
    const story = withdraws(granted(), lead);
    noticed(story, east).reach('label', 'leadNaming');
    expect(stateOf(story)).toBe('withdrawn');
    const other = heard(noticed(withdraws(granted(), lead), east), east).reach('label', 'leadNaming');
    expect(deliberationOf(other.aggregate, deliberationKey(east))?.state).toBe('ended');
  });
});

describe('an emergency suspension', () => {
  const suspended = () =>
    noticed(
      granted()
        .label({ type: 'transmitLabel' })
        .label({
          ...{ type: 'suspendLabel', pole: east, ground: 'falseStatement' },
          texts: { reasons: text('why') },
        }),
      east,
    );

  it.each(['for', 'against'] as const)('lasts until the organ of its pôle has answered: %s', (answer) => {
    const story = heard(suspended(), east);
    expect(stateOf(story)).toBe('suspended');
    organSays(story, east, answer, answer, answer, answer);
    expect([stateOf(story), story.facts.at(-1)]).toEqual(['transmitted', 'labelResumed']);
    expect(contextOf(story).suspension?.ended).not.toBeNull();
  });

  it('is not ended by what another pôle decides', () => {
    expect(stateOf(withdraws(suspended(), lead))).toBe('suspended');
  });
});

it('a project is not over while a pôle is withdrawing its label', () => {
  const story = granted().label({ type: 'transmitLabel' });
  story.label({ type: 'recordFunding', result: 'funded', resultsOn: story.at.slice(0, 10) });
  story.label({ type: 'finaliseFunding', startsOn: '2025-01-01', endsOn: '2026-03-01' });
  noticed(story, east);
  const report = { type: 'giveFinalReport' as const, texts: { report: text('report') } };
  expect(story.refused('label', report).map(({ code }) => code)).toEqual(['withdrawalAwaited']);
});

it('a label that an outside panel judged leaves the question to steering (R63h)', () => {
  const story = said('favourable', 'favourable', 'favourable').request({ type: 'confirmOutcome' });
  const [pole = ''] = contextOf(story).labelling;
  heard(noticed(story, pole), pole);
  expect(story.facts.at(-1)).toBe('withdrawalPassedOn');
  story.label({ type: 'decideWithdrawal', pole, withdraws: true, decision: 'COPIL-2026-10' });
  expect(stateOf(story)).toBe('withdrawn');
});

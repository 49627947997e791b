/** R37, R41, R62 after the label: who answers a declared change, and what each answer leads to; from the text of the rules. 4 s. */
import { rollOf, rollsOf, sevenPoles, Story } from '../test/support/aggregate.js';
import { answersOnChange } from '../test/support/change-tales.js';
import { declares } from '../test/support/changes.js';
import { said } from '../test/support/panel-story.js';
import { settled, three } from '../test/support/versions.js';
import { deliberationKey, dueOf, labelOf, labelOwner, type ChangeGround } from './index.js';

const [lead = '', east = ''] = sevenPoles;
const rolls = rollsOf(three);
const label = (story: Story) => labelOf(story.aggregate);
const last = (story: Story) => label(story)?.context.changes.at(-1);
const granted = () => settled().request({ type: 'confirmOutcome' });
const declared = (
  grounds: ChangeGround[] = ['objectives'],
  more: Parameters<typeof declares>[1] = {},
  story = granted(),
) => story.label(declares(grounds, { rolls, ...more }));
const rules = (story: Story, pole: string, keeps: boolean) =>
  story.label({ type: 'decideChange', pole, keeps, decision: 'COPIL-2026-14' });
const codes = (story: Story, act: Parameters<Story['label']>[0]) =>
  story.refused('label', act).map(({ code }) => code);
/** Of a pôle of this many people, as the organ is when it is asked. */
const small = (pole: string, count: number) => ({
  rolls: { ...rolls, [pole]: rollOf(pole, count).slice(0, count) },
});

describe('a change that no pôle keeps its label with', () => {
  const refused = () => answersOnChange(answersOnChange(declared(), lead, 'against'), east, 'against');

  it('is not taken: the label ends on its last certificate, and says why', () => {
    const story = refused();
    const { certificates = [], version, suspension } = label(story)?.context ?? {};
    expect([label(story)?.state, last(story)?.state, version]).toEqual(['withdrawn', 'refused', null]);
    expect(certificates).toMatchObject([{ number: 1, labelling: [lead, east] }]);
    expect([suspension?.ended, last(story)?.left]).toEqual([null, []]);
    expect(story.steps.at(-1)?.facts).toEqual([
      { type: 'changeRefused', version: 2 },
      { type: 'labelWithdrawn', ground: 'changeRefused' },
    ]);
  });

  it('nor where the one that would has become a partner of the project by it (R63e)', () => {
    const story = answersOnChange(declared(['partnerPole'], { partnerPoles: [east] }), lead, 'against');
    expect([label(story)?.state, last(story)?.state]).toEqual(['withdrawn', 'refused']);
    expect(label(story)?.context.certificates).toHaveLength(1);
  });
});

describe('an organ that gives no answer', () => {
  it('too small to vote, loses no label by it: steering answers for its pôle (R31)', () => {
    const story = declared(['objectives'], small(east, 1));
    expect(story.facts.filter((fact) => fact.startsWith('change'))).toEqual([
      ...['changeDeclared', 'changePut', 'changePut', 'changePassedOn'],
    ]);
    expect([label(story)?.state, label(story)?.context.labelling]).toEqual(['suspended', [lead, east]]);
    expect(labelOwner(story.aggregate)?.role).toBe('member');
    answersOnChange(story, lead, 'for');
    expect([label(story)?.state, labelOwner(story.aggregate)?.role]).toEqual(['suspended', 'secretary']);
    rules(story, east, true);
    expect([label(story)?.state, label(story)?.context.labelling]).toEqual(['active', [lead, east]]);
    expect(last(story)?.decisions).toEqual({ [east]: 'COPIL-2026-14' });
  });

  it('without its quorum in two calls has said neither yes nor no: steering answers (R32, R41)', () => {
    const story = answersOnChange(declared(), lead, 'for');
    const vote = deliberationKey(east);
    story.reach(vote, 'voteWindow').reach(vote, 'voteWindow');
    expect([label(story)?.state, last(story)?.passedOn]).toEqual(['suspended', [east]]);
    rules(story, east, false);
    expect([label(story)?.state, label(story)?.context.labelling]).toEqual(['active', [lead]]);
  });

  it('is asked nothing more by steering, which is asked again every thirty days and decides for no other', () => {
    const story = declared(['objectives'], small(east, 1));
    expect(codes(story, { type: 'decideChange', pole: lead, keeps: true, decision: 'COPIL-1' })).toEqual([
      'changeNotSteerings',
    ]);
    story.reach('label', 'changeRuling');
    expect(story.facts.at(-1)).toBe('changeRulingOverdue');
    expect(dueOf(story.aggregate).map(({ key }) => key)).toContain('label/changeRuling');
    rules(story, east, false);
    expect(dueOf(story.aggregate).map(({ key }) => key)).not.toContain('label/changeRuling');
    expect(codes(story, { type: 'decideChange', pole: east, keeps: true, decision: 'COPIL-1' })).toEqual([
      'changeNotSteerings',
    ]);
    expect(label(answersOnChange(story, lead, 'against'))?.state).toBe('withdrawn');
  });
});

describe('a label that an outside panel judged (R63h)', () => {
  const signed = () => said('favourable', 'favourable', 'favourable').request({ type: 'confirmOutcome' });

  it('is suspended by a change, and steering answers, for no organ has granted anything', () => {
    const story = declared(['objectives'], {}, signed());
    expect([label(story)?.state, last(story)?.passedOn]).toEqual(['suspended', [east]]);
    expect(label(rules(story, east, true))?.context).toMatchObject({ labelling: [east], version: 2 });
    expect(label(story)?.state).toBe('active');
  });

  it('is not lost by the silence of who should confirm a light one', () => {
    const story = declared(['partnerLeft'], {}, signed()).reach('label', 'changeConfirmation');
    expect([label(story)?.state, last(story)?.passedOn]).toEqual(['suspended', [east]]);
  });

  it('goes on where the minimum of the call is mended', () => {
    const story = declared(['partnerLeft', 'eligibilityLost'], { lost: ['consortium'] }, signed());
    declared(['partnerLeft'], { version: 3 }, story);
    expect(label(rules(story, east, true))?.state).toBe('active');
  });
});

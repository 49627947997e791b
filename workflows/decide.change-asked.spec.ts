/** R37, R41, R62 after the label: who is asked of a declared change, as the certificate changes; from the text of the rules. 4 s. */
import { rollsOf, sevenPoles, Story } from '../test/support/aggregate.js';
import { answersOnChange } from '../test/support/change-tales.js';
import { declares } from '../test/support/changes.js';
import { adds, answers, grantedWithout, late } from '../test/support/co-label-story.js';
import { consents, leaves } from '../test/support/departures.js';
import { settled, three } from '../test/support/versions.js';
import { withdraws } from '../test/support/withdrawal-tales.js';
import { deliberationKey, deliberationOf, deliberationsIn, labelOf, type ChangeGround } from './index.js';

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

describe('who is on the certificate when it is asked', () => {
  it('is asked no more once it has withdrawn its own label, and is waited for by nobody (R70)', () => {
    const story = answersOnChange(declared(), lead, 'for');
    const vote = deliberationKey(east);
    expect(deliberationOf(story.aggregate, vote)?.state).toBe('voting');
    withdraws(story, east);
    expect(deliberationOf(story.aggregate, vote)?.state).toBe('ended');
    expect([label(story)?.state, label(story)?.context.labelling]).toEqual(['active', [lead]]);
    expect(label(story)?.context.certificates.map(({ labelling }) => labelling)).toEqual([
      [lead, east],
      [lead],
      [lead],
    ]);
  });

  it('withdraws last of all while it is asked: the label ends, and both its votes with it (R70)', () => {
    const alone = withdraws(granted(), east);
    declared(['objectives'], {}, alone);
    withdraws(alone, lead);
    expect(label(alone)?.state).toBe('withdrawn');
    expect(deliberationOf(alone.aggregate, deliberationKey(lead))?.state).toBe('ended');
    const beside = answersOnChange(declared(), lead, 'against');
    withdraws(beside, east);
    expect([label(beside)?.state, last(beside)?.state]).toEqual(['withdrawn', 'refused']);
  });

  it('is looked for a lead among those that stay, told once, where the lead withdraws last (R70)', () => {
    const story = answersOnChange(declared(), east, 'for');
    withdraws(story, lead);
    expect(label(story)?.context).toMatchObject({ labelling: [east], vacancy: { former: lead } });
    expect(label(story)?.state).toBe('active');
    expect(story.facts.filter((fact) => fact === 'leadVacated')).toHaveLength(1);
  });

  it('has joined by an opinion it gave late: asked too where the lead says nothing (R42, R45)', () => {
    const counted = (story: Story) => story.toCommittee(late).openVote(late).voteAll(late, 'favourable');
    const story = grantedWithout(counted, (one) => one.validate(late, ['advice']));
    declared(['partnerLeft'], {}, story).label(adds(story)).reach('label', 'changeConfirmation');
    expect(last(story)?.asked).toEqual([lead, east, late]);
    for (const pole of [lead, east]) answersOnChange(story, pole, 'for');
    expect(label(story)?.state).toBe('suspended');
    answersOnChange(story, late, 'for');
    expect([label(story)?.state, label(story)?.context.labelling]).toEqual(['active', [lead, east, late]]);
  });

  describe('joins while the others answer (R45)', () => {
    const joined = (partnerPoles: string[] = []) => {
      const story = grantedWithout();
      story.label(adds(story));
      declared(['objectives'], { partnerPoles }, story);
      return answers(story, 'for', 'for', 'for', 'for');
    };

    it('and is asked of the project as it is now, which its organ has not judged', () => {
      const story = joined();
      expect(last(story)?.asked).toEqual([lead, east, late]);
      expect(deliberationOf(story.aggregate, deliberationKey(late, 2))?.context.about).toBe('change');
      for (const pole of [lead, east]) answersOnChange(story, pole, 'for');
      expect(label(story)?.state).toBe('suspended');
      answersOnChange(story, late, 'against', 2);
      expect(label(story)?.context).toMatchObject({ labelling: [lead, east] });
    });

    it('and leaves with the change that makes a partner of it (R63e)', () => {
      const story = joined([late]);
      for (const pole of [lead, east]) answersOnChange(story, pole, 'for');
      expect([label(story)?.state, label(story)?.context.labelling]).toEqual(['active', [lead, east]]);
      expect(last(story)?.left).toEqual([late]);
    });
  });
});

describe('a pôle that is late when a change is taken (R45)', () => {
  const taken = (partnerPoles: string[] = [], before = (story: Story) => story) => {
    const story = before(grantedWithout());
    declared(['objectives'], { partnerPoles }, story);
    for (const pole of [lead, east]) answersOnChange(story, pole, 'for');
    return story;
  };

  it('adds no label to a project it is a partner of by then (R63e)', () => {
    const story = taken([late]);
    expect(story.refused('label', adds(story)).map(({ code }) => code)).toEqual(['poleIsPartner']);
  });

  it('has said yes to another project where its organ was asked before: it may be asked anew (R60)', () => {
    const story = answers(
      taken([], (one) => one.label(adds(one))),
      'for',
      'for',
      'for',
      'for',
    );
    expect(label(story)?.context).toMatchObject({
      labelling: [lead, east],
      coLabels: { [late]: { verdict: 'silent' } },
    });
    story.label(adds(story));
    expect(deliberationOf(story.aggregate, deliberationKey(late, 2))?.context.about).toBe('coLabel');
  });

  it('does not come back by its chair alone, where its organ has not kept its label (R37)', () => {
    const story = grantedWithout();
    story.label(adds(story));
    answers(story, 'for', 'for', 'for', 'for');
    declared(['objectives'], { rolls: { ...rolls, [late]: rolls[lead] ?? [] } }, story);
    for (const pole of [lead, east]) answersOnChange(story, pole, 'for');
    story.label({ type: 'recordKept', pole: late, verdict: 'notCarried' });
    expect(label(story)?.context.labelling).toEqual([lead, east]);
    expect(story.refused('label', adds(story)).map(({ code }) => code)).toContain('poleHasLeftByChange');
  });
});

describe('a pôle of the certificate that has left the charter (R64)', () => {
  const [north, south] = ['nord', 'sud'];
  /** R40: its opinion counts, and its label is on the certificate under the name it had. */
  const voted = () => {
    const story = new Story([lead, east, north, south])
      .submit({}, { decisionModel: 'singleCommittee' })
      .admit();
    story.opinion(lead, 'unfavourable');
    for (const pole of [east, north, south]) story.opinion(pole, 'favourable');
    return story.state === 'takeOver' ? story.reach('request', 'takeOver') : story;
  };
  const seats = { rolls: rollsOf([lead, east, north, south, 'neuf']) };

  it('answers by the organ of whoever has taken its place by consent', () => {
    const story = voted().request(leaves(east, 'neuf')).request(consents('neuf'));
    declared(['objectives'], seats, story.request({ type: 'confirmOutcome' }));
    expect(deliberationOf(story.aggregate, deliberationKey('neuf'))?.context.about).toBe('change');
    expect(deliberationsIn(story.aggregate, east)).toEqual([]);
    for (const pole of [north, south]) answersOnChange(story, pole, 'for');
    answersOnChange(story, 'neuf', 'for');
    expect(label(story)?.context).toMatchObject({ labelling: [north, south, 'neuf'], version: 2 });
    // It answers for the label, which keeps the name it was given.
    expect(label(story)?.context.certificates.at(-1)?.labelling).toEqual([north, south, east]);
  });

  it('without such a one loses nothing by its absence: steering answers', () => {
    const story = voted().request(leaves(east)).request({ type: 'confirmOutcome' });
    declared(['objectives'], seats, story);
    expect(last(story)?.passedOn).toEqual([east]);
    for (const pole of [north, south]) answersOnChange(story, pole, 'for');
    expect(label(rules(story, east, true))?.context).toMatchObject({ labelling: [north, south, east] });
  });

  it('nor one that has left since the decision, whose organ is no organ of the charter any more', () => {
    const story = declared(['objectives'], { rolls: rollsOf([lead]) });
    expect([label(story)?.state, last(story)?.passedOn]).toEqual(['suspended', [east]]);
    const unanswered = declared(['partnerLeft']);
    expect(last(unanswered)?.asked).toEqual([]);
  });
});

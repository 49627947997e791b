/** R62: a dossier handed on with the organisation that holds the project; from the text of the rule. 1 s. */
import { answerOf, rollsOf, sevenPoles, Story } from '../test/support/aggregate.js';
import { declares } from '../test/support/changes.js';
import { accepts, hands, proposes, proposesFor } from '../test/support/handover-acts.js';
import { handIn } from '../test/support/versions.js';
import {
  declarationsIn,
  deliberationKey,
  dueOf,
  handoverOf,
  handoverOwner,
  holderOf,
  type Aggregate,
} from './index.js';

const [lead = '', east = ''] = sevenPoles;
const two = [lead, east];
const replaced = { organisation: 'replaced' as const };
const states = (aggregate: Aggregate) =>
  Object.keys(aggregate).flatMap((key) => handoverOf(aggregate, key)?.state ?? []);
const labelled = () => new Story(two).led().opinion(east, 'favourable').request({ type: 'confirmOutcome' });
const codes = (outcome: ReturnType<Story['ask']>) =>
  outcome.ok ? [] : outcome.reasons.map(({ code, rule }) => `${code} ${rule}`);

describe('with an organisation replaced', () => {
  const agreed = (make = () => new Story(two).led()) =>
    hands(hands(make(), proposes('next', replaced)), accepts);
  const version = handIn(['holderReplaced']);
  const changed = declares(['holderReplaced'], { rolls: rollsOf(two) });
  const votes = (story: Story, pole: string, answer: 'for' | 'against') => {
    for (const member of [1, 2, 3, 4]) story.organ(pole, answerOf(`${pole}.${member}`, answer));
  };

  it('whoever has agreed has an interest in it from then on, and none if it comes to nothing', () => {
    const story = agreed();
    expect(declarationsIn(story.aggregate)['next']?.clear).toBe(false);
    hands(story, { type: 'declineHandover' });
    expect(declarationsIn(story.aggregate)['next']).toBeUndefined();
  });

  it('is proposed by the holder alone, who has the version to hand in', () => {
    const story = new Story(two).led();
    expect(codes(story.ask('handover:1', proposesFor('next', replaced)))).toEqual(['replacedInPlace R62']);
  });

  it('the account changes with the version, once it is in force', () => {
    const story = agreed();
    expect([holderOf(story.aggregate), ...states(story.aggregate)]).toEqual(['holder', 'awaitingVersion']);
    story.request(version);
    expect(holderOf(story.aggregate)).toBe('holder');
    story.request({ type: 'confirmVersion', rolls: {} });
    expect(holderOf(story.aggregate)).toBe('next');
  });

  it('a version that replaces no organisation changes no hands', () => {
    const story = agreed().request(handIn([]));
    expect([holderOf(story.aggregate), ...states(story.aggregate)]).toEqual(['holder', 'awaitingVersion']);
  });

  it('nothing changes hands when the version is not confirmed', () => {
    const story = agreed().request(version);
    story.request({ type: 'refuseVersion', texts: { reasons: { id: 'r', hash: '' } } });
    expect([holderOf(story.aggregate), ...states(story.aggregate)]).toEqual(['holder', 'ended']);
  });

  it('no version within its time: nothing changes hands', () => {
    const story = agreed(() => new Story(two).submit()).reach('handover:1', 'handoverVersion');
    expect([holderOf(story.aggregate), ...states(story.aggregate)]).toEqual(['holder', 'lapsed']);
  });

  it('of a label, the account changes once its pôles have kept it', () => {
    const story = agreed(labelled).label(changed);
    expect([holderOf(story.aggregate), story.aggregate['label']?.snapshot.value]).toEqual([
      'holder',
      'suspended',
    ]);
    votes(story, lead, 'for');
    expect(holderOf(story.aggregate)).toBe('holder');
    votes(story, east, 'for');
    expect(holderOf(story.aggregate)).toBe('next');
  });

  it('of a label nobody keeps, nothing is left to hold', () => {
    const story = agreed(labelled).label(changed);
    for (const pole of two) votes(story, pole, 'against');
    expect([holderOf(story.aggregate), ...states(story.aggregate)]).toEqual(['holder', 'ended']);
  });

  describe('while the version is judged', () => {
    const dates = (story: Story) =>
      dueOf(story.aggregate)
        .filter(({ of }) => of === 'handover:1')
        .map(({ deadline }) => deadline);
    const lasts = ['handoverVersion'];
    const reminded = ['handoverVersion', 'handoverReminder'];

    it('the twenty days are its holder’s, and stop: organs may take longer, and steering too', () => {
      const story = agreed(labelled);
      expect(dates(story)).toEqual(reminded);
      story.label(changed);
      expect(dates(story)).toEqual(lasts);
      expect(handoverOwner(story.aggregate, 'handover:1')?.role).toBe('member');
      for (const pole of two)
        story.reach(deliberationKey(pole), 'voteWindow').reach(deliberationKey(pole), 'voteWindow');
      story.reach('handover:1', 'handoverVersion').reach('label', 'changeRuling');
      expect([holderOf(story.aggregate), ...states(story.aggregate)]).toEqual(['holder', 'awaitingVersion']);
      expect(handoverOwner(story.aggregate, 'handover:1')?.role).toBe('secretary');
      for (const pole of two)
        story.label({ type: 'decideChange', pole, keeps: true, decision: 'COPIL-2026-15' });
      expect([holderOf(story.aggregate), ...states(story.aggregate)]).toEqual(['next', 'accepted']);
    });

    it('another that replaces no organisation sets it aside, and the days begin again', () => {
      const story = agreed().request(version);
      expect(dates(story)).toEqual(lasts);
      story.request(handIn([], { version: 3 }));
      expect(dates(story)).toEqual(reminded);
      expect(states(story.reach('handover:1', 'handoverVersion').aggregate)).toEqual(['lapsed']);
    });

    it('one that breaks the minimum of the call waits for its holder, who has days to mend it', () => {
      const broken = declares(['holderReplaced', 'eligibilityLost'], { lost: ['consortium'] });
      const story = agreed(labelled).label(broken);
      expect(dates(story)).toEqual(reminded);
      story.label(declares(['holderReplaced'], { version: 3, rolls: rollsOf(two) }));
      expect(dates(story)).toEqual(lasts);
    });

    it('the answer of the funder, whose project it is then, ends what waits for a version', () => {
      const story = agreed(() => labelled().label({ type: 'transmitLabel' }));
      story.label(declares(['partnerLeft'], { rolls: rollsOf(two) }));
      story.label({ type: 'recordFunding', result: 'funded', resultsOn: story.at.slice(0, 10) });
      expect([holderOf(story.aggregate), ...states(story.aggregate)]).toEqual(['holder', 'ended']);
    });
  });

  it('where no version is taken the organisation cannot change so', () => {
    for (const story of [new Story(two), new Story(two).led('postponed')])
      expect(codes(story.ask('handover:1', proposes('next', replaced)))).toEqual(['noVersionTaken R60']);
  });
});

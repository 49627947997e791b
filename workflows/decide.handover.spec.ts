/** R62, R63: a dossier handed to another account; from the text of the rule. 2 s. */
import { sevenPoles, Story } from '../test/support/aggregate.js';
import {
  accepts,
  asOfficer,
  asSecretary,
  follows,
  hands,
  proposes,
  proposesFor,
} from '../test/support/handover-acts.js';
import { declarationsIn, dueOf, handoverOf, holderOf, openHandover, type Aggregate } from './index.js';

const [lead = '', east = ''] = sevenPoles;
const two = [lead, east];
const states = (aggregate: Aggregate) =>
  Object.keys(aggregate).flatMap((key) => handoverOf(aggregate, key)?.state ?? []);
const labelled = () => new Story(two).led().opinion(east, 'favourable').request({ type: 'confirmOutcome' });
const codes = (outcome: ReturnType<Story['ask']>) =>
  outcome.ok ? [] : outcome.reasons.map(({ code, rule }) => `${code} ${rule}`);

describe('a dossier that is proposed', () => {
  it.each([
    ['as a draft', () => new Story(two)],
    ['once submitted', () => new Story(two).submit()],
    ['while the lead reviews', () => new Story(two).submit().admit()],
    ['while the others do', () => new Story(two).led()],
    [
      'while its completion is awaited',
      () =>
        new Story(two).submit().request({ type: 'askCompletion', texts: { items: { id: 'i', hash: '' } } }),
    ],
    ['once it is refused', () => new Story(two).led('postponed')],
    ['once it is labelled', labelled],
    ['its label transmitted', () => labelled().label({ type: 'transmitLabel' })],
    ['its request archived', () => labelled().label({ type: 'transmitLabel' }).reach('request', 'archive')],
  ])('changes hands with the consent of both, %s', (_, make) => {
    const story = hands(make(), proposes('next'));
    expect(holderOf(story.aggregate)).toBe('holder');
    hands(story, accepts);
    expect(holderOf(story.aggregate)).toBe('next');
    expect(story.facts.slice(-1)).toEqual(['holderChanged']);
  });

  it.each(['declineHandover', 'takeBackHandover'] as const)('stays where it is after %s', (type) => {
    const story = hands(hands(new Story(two).led(), proposes('next')), { type });
    expect(holderOf(story.aggregate)).toBe('holder');
    expect(openHandover(story.aggregate)).toBeNull();
  });

  it('waits ten working days for the answer, reminds, and stays where it is', () => {
    const story = hands(new Story(two), proposes('next'));
    const end = dueOf(story.aggregate).find(({ deadline }) => deadline === 'handoverAnswer')?.dueAt;
    // Proposed on Monday 2 March 2026: the tenth working day is Monday 16, whose end is in Paris.
    expect(end).toBe('2026-03-16T22:59:59.000Z');
    story.reach('handover:1', 'handoverReminder').reach('handover:1', 'handoverAnswer');
    expect([holderOf(story.aggregate), ...states(story.aggregate)]).toEqual(['holder', 'lapsed']);
  });

  it('is proposed to one person at a time, never to whoever holds it', () => {
    const story = hands(new Story(two), proposes('next'));
    expect(codes(story.ask('handover:2', proposes('other')))).toContain('handoverUnderWay R62');
    hands(story, { type: 'takeBackHandover' });
    expect(codes(story.ask('handover:2', proposes('holder')))).toEqual(['holderAlready R62']);
  });

  it('is not held by anybody who judges it, which they are told, and not the holder', () => {
    const story = hands(new Story(two).led(), proposes('next'));
    const judges = { type: 'acceptHandover' as const, judges: true, linked: false };
    expect(codes(story.ask('handover:1', judges))).toEqual(['newHolderJudges R63']);
  });

  it('moves whole: not while a draft made of it is open', () => {
    const story = new Story(two).led('postponed');
    expect(codes(story.ask('handover:1', proposes('next', { linked: true })))).toEqual([
      'linkedDraftOpen R69',
    ]);
    hands(story, proposes('next'));
    const left = { type: 'acceptHandover' as const, judges: false, linked: true };
    expect(codes(story.ask('handover:1', left))).toEqual(['linkedDraftOpen R69']);
  });

  it('is followed by the draft made of it, which is proposed to nobody else any more (R51, R69)', () => {
    const draft = hands(hands(new Story(two), proposes('other')), follows('next'));
    expect([holderOf(draft.aggregate), ...states(draft.aggregate)]).toEqual(['next', 'ended', 'accepted']);
    expect(openHandover(draft.aggregate)).toBeNull();
    const own = hands(hands(new Story(two), proposes('other')), accepts);
    expect(codes(own.ask('handover:2', follows('next')))).toEqual(['holderAlready R62']);
  });

  it.each([
    ['a deleted draft', () => new Story(two).request({ type: 'deleteDraft' })],
    ['a withdrawn request', () => new Story(two).submit().request({ type: 'withdraw' })],
    ['a label that has ended', () => labelled().label({ type: 'withdrawLabel' }).reach('request', 'archive')],
  ])('is nothing to hand on: %s', (_, make) => {
    expect(codes(make().ask('handover:1', proposes('next')))).toContain('nothingToHandOn R62');
  });

  it('ends with what is left to hold', () => {
    const story = hands(new Story(two).submit(), proposes('next')).request({ type: 'withdraw' });
    expect(states(story.aggregate)).toEqual(['ended']);
    const label = hands(labelled(), proposes('next')).reach('request', 'archive');
    expect(states(label.aggregate)).toEqual(['proposed']);
  });

  it('leaves whoever has held it with an interest for good, and none once it is theirs again', () => {
    const story = hands(hands(new Story(two).led(), proposes('next')), accepts);
    expect(declarationsIn(story.aggregate)['holder']?.clear).toBe(false);
    hands(hands(story, proposes('holder', { former: 'next' })), accepts);
    expect(holderOf(story.aggregate)).toBe('holder');
    expect(declarationsIn(story.aggregate)['holder']).toBeUndefined();
    expect(declarationsIn(story.aggregate)['next']?.clear).toBe(false);
  });
});

describe('in the place of a holder who is not there', () => {
  const absent = () => hands(new Story(two).submit(), proposesFor('next'));

  it('nobody is asked before they could object, for five working days', () => {
    const story = absent();
    expect(codes(story.ask('handover:1', accepts))).toEqual(['notInThisState undefined']);
    story.reach('handover:1', 'handoverObjection');
    expect(story.facts.slice(-1)).toEqual(['handoverProposed']);
    hands(story, accepts);
    expect(holderOf(story.aggregate)).toBe('next');
  });

  it.each(['before the person is asked', 'after'])('the holder objects, %s', (when) => {
    const story = absent();
    if (when === 'after') story.reach('handover:1', 'handoverObjection');
    hands(story, { type: 'objectToHandover' });
    expect([holderOf(story.aggregate), ...states(story.aggregate)]).toEqual(['holder', 'objected']);
    const again = { key: 'handover:2', act: proposesFor('next') };
    expect(codes(story.ask(again.key, again.act, asOfficer))).toEqual(['holderObjected R62']);
    expect(codes(story.ask(again.key, again.act, asSecretary))).toEqual([]);
  });

  it('nobody objects to what they have proposed themselves', () => {
    const story = hands(new Story(two), proposes('next'));
    expect(codes(story.ask('handover:1', { type: 'objectToHandover' }))).toEqual(['ownProposal R62']);
  });
});

/** R62: a version that changes the partners waits for the lead; from the text of the rule. 2 s. */
import { rollsOf, sevenPoles, type RequestAct, type Story } from '../test/support/aggregate.js';
import { text } from '../test/support/material.js';
import { handIn, settled, three } from '../test/support/versions.js';
import { dueOf, requestOf, type ChangeGround } from './index.js';

const [lead = '', east = ''] = sevenPoles;
const context = (story: Story) => requestOf(story.aggregate)?.context;
const due = (story: Story, name: string) => dueOf(story.aggregate).find(({ key }) => key === name)?.dueAt;
const confirm: RequestAct = { type: 'confirmVersion', rolls: rollsOf(three) };
const refuse: RequestAct = { type: 'refuseVersion', texts: { reasons: text('why') } };

describe('a change of partners (R62)', () => {
  const waiting = (grounds: ChangeGround[] = ['partnerLeft'], lost: string[] = []) =>
    settled().request(handIn(grounds, { lost }));

  it('waits for the lead three working days, and the version before stays', () => {
    const story = waiting();
    expect([story.state, context(story)?.submission?.file.version]).toEqual(['jointDecision', 1]);
    expect(due(story, 'request/versionConfirmation')).toBeDefined();
    expect(story.refused('request', { type: 'confirmOutcome' })).toEqual([
      { code: 'versionAwaited', rule: 'R62', liftedBy: 'caseOfficer' },
    ]);
  });

  it('is taken once confirmed, the opinions kept where it is minor', () => {
    const story = waiting().request(confirm);
    expect([story.state, context(story)?.submission?.file.version]).toEqual(['jointDecision', 2]);
    expect(story.request({ type: 'confirmOutcome' }).state).toBe('labelled');
  });

  it('reopens them once confirmed where the holder is replaced', () => {
    const story = waiting(['holderReplaced']);
    expect(Object.keys(context(story)?.positions ?? {})).toHaveLength(3);
    expect(story.request(confirm).state).toBe('leadReview');
    expect(context(story)?.positions).toEqual({});
  });

  it('leaves the version before where it is not confirmed', () => {
    const story = waiting().request(refuse);
    expect(context(story)).toMatchObject({
      submission: { file: { version: 1 } },
      versions: [{ state: 'refused' }],
    });
    expect(story.request({ type: 'confirmOutcome' }).state).toBe('labelled');
  });

  it('cannot be confirmed where it breaks the minimum of the call', () => {
    const story = waiting(['partnerLeft', 'eligibilityLost'], ['consortium']);
    expect(story.refused('request', confirm)).toMatchObject([{ code: 'consortiumBroken', rule: 'R62' }]);
    expect(story.request(handIn([], { version: 3 })).state).toBe('jointDecision');
    expect(context(story)?.versions.map(({ state }) => state)).toEqual(['replaced', 'taken']);
  });

  it('is decided by no silence (R42): the version before stays, the lead may still answer', () => {
    const story = waiting().reach('request', 'versionConfirmation');
    expect(context(story)).toMatchObject({
      submission: { file: { version: 1 } },
      versions: [{ overdue: true }],
    });
    expect(due(story, 'request/versionConfirmation')).toBeUndefined();
    expect(story.request(confirm).state).toBe('jointDecision');
  });

  it('has a pôle that becomes a partner stand aside, and the lead move where it leads (R63e)', () => {
    const story = settled().request(handIn(['partnerPole'], { more: { partnerPoles: [lead] } }));
    story.request(confirm);
    expect(context(story)?.positions[lead]?.position).toBe('recused');
    expect(story.state).toBe('leadAttribution');
    expect(story.stateOf(lead)).toBe('recused');
  });

  it('has people declare anew of a partner that has joined (R63)', () => {
    const story = settled();
    const again = { type: 'declareInterests' as const, person: `${east}.1`, clear: true, rolls: {} };
    expect(story.refused('request', again)).toMatchObject([{ code: 'interestsAlreadyDeclared' }]);
    story
      .request(handIn(['partnerJoined']))
      .request(confirm)
      .request(again);
    expect(story.refused('request', again)).toMatchObject([{ code: 'interestsAlreadyDeclared' }]);
  });
});

/** R51: the two steps of a call, opinion then label, from the text of the rule. */
import { call, firstStep, sevenPoles, Story, text } from '../test/support/aggregate.js';
import { labelKey, requestKey, requestOf, type JointOutcome, type Opinion } from './index.js';

const [lead = '', east = ''] = sevenPoles;
const two = [lead, east];
const asked = (opinion: Opinion = 'favourable') => new Story(two).led(opinion, { call: firstStep });
const certified = (story: Story) => story.request({ type: 'confirmOutcome' });
const opens = { type: 'openFullProposal' as const, call: 'call-2', continued: false };

describe('a call that awards an opinion', () => {
  it.each<[Opinion, JointOutcome]>([
    ['favourable', 'concerted'],
    ['noObjection', 'leadAlone'],
  ])('computes the same outcome, and gives an opinion where the other gives a label: %s', (said, result) => {
    const story = certified(asked().opinion(east, said));
    const other = certified(new Story(two).led().opinion(east, said));
    expect(story.result).toEqual(other.result);
    expect(story.result?.result).toBe(result);
    expect([story.state, other.state]).toEqual(['opinionGiven', 'labelled']);
    expect(story.facts).toContain('opinionGiven');
    expect(story.facts).not.toContain('labelGranted');
    expect([labelKey in story.aggregate, labelKey in other.aggregate]).toEqual([false, true]);
    expect(two.map((pole) => story.stateOf(pole))).toEqual(['closed', 'closed']);
  });

  it('waits for its suspensive reservations, and still gives birth to no label', () => {
    const story = certified(asked().suspends(east));
    expect(story.state).toBe('conditionsPending');
    const reservation = `${east}-1`;
    story.request({ type: 'answerReservation', reservation, texts: { answer: text('answer') } });
    story.request({ type: 'liftReservation', pole: east, reservation });
    expect(story.state).toBe('opinionGiven');
    expect(labelKey in story.aggregate).toBe(false);
  });

  it('refuses and postpones as any other', () => {
    expect(asked('postponed').state).toBe('postponed');
    expect(certified(asked('unfavourable').reach(requestKey, 'takeOver')).state).toBe('refused');
  });

  it('lets its opinion be taken up for a year, once; cancelled, no more', () => {
    const story = certified(asked().opinion(east, 'favourable'));
    const { since } = requestOf(story.aggregate)?.context ?? { since: '' };
    expect(story.request(opens).facts).toContain('fullProposalOpened');
    expect(story.refused(requestKey, { ...opens, continued: true })).toEqual([
      { code: 'alreadyContinued', rule: 'R51' },
    ]);
    expect(story.reach(requestKey, 'archive').at.slice(0, 10)).toBe(`2027${since.slice(4, 10)}`);
    expect(story.state).toBe('closed');
    const cancelled = certified(asked().opinion(east, 'favourable'));
    cancelled.request({ type: 'cancelCall', decision: 'COPIL-2026-03' });
    expect(cancelled.refused(requestKey, opens)).toMatchObject([{ code: 'notInThisState' }]);
  });
});

it('a label is taken up by no full proposal', () => {
  const story = certified(new Story(two).led().opinion(east, 'favourable'));
  expect(story.refused(requestKey, opens)).toMatchObject([{ code: 'notInThisState' }]);
});

describe('a call of the second step', () => {
  const second = { ...call, id: 'call-2', follows: 'call-1' };

  it('receives no request without an opinion of the first: the holder opens it from there', () => {
    const story = new Story(two);
    const refused = () => story.submit({ call: second });
    expect(refused).toThrow(/firstStepMissing.*R51.*holder/);
  });

  it('labels what takes one up', () => {
    const story = new Story(two, { call: second, continues: 'request-1' });
    expect(certified(story.led('favourable', { call: second }).opinion(east, 'favourable')).state).toBe(
      'labelled',
    );
  });
});

/** R76, R63b, from their text: who leaves a reading gives none, and what they had begun counts for nothing. */
import { sevenPoles, Story, text } from '../test/support/aggregate.js';
import { readerWanted, reviewKey, reviewOf } from './index.js';

const [lead = '', east = ''] = sevenPoles;
const key = reviewKey(lead);
const [one, other] = ['x.1', 'x.2'];
const reasons = { reasons: text('why') };
const asked = (person: string) => ({ type: 'assignExpert' as const, person });
const leaves = (person: string) => ({ type: 'leaveReading' as const, person, texts: {} });
const letGo = (person: string) => ({ type: 'releaseExpert' as const, person, texts: reasons });
const gives = (person: string) => ({
  type: 'submitReview' as const,
  person,
  form: { id: person, hash: 'a'.repeat(64) },
  recommendation: 'priority' as const,
});
const reading = () => new Story([lead, east]).submit().admit().declareAll(lead).review(lead, asked(one));
const aside = (story: Story, person: string) => story.declare(lead, person, false);
const isWanted = (story: Story, isExpert = () => true) => {
  const review = reviewOf(story.aggregate, lead);
  return review !== null && readerWanted(review, isExpert);
};

describe('R76: who leaves a reading', () => {
  it('by their own act or by the case officer’s, gives none any more', () => {
    for (const act of [leaves, letGo]) {
      const story = reading().review(lead, act(one));
      for (const again of [gives, leaves, letGo])
        expect(story.refused(key, again(one))).toMatchObject([{ code: 'notAssigned' }]);
    }
  });

  it('does not leave one that is given', () => {
    const story = reading().review(lead, gives(one));
    for (const act of [leaves, letGo])
      expect(story.refused(key, act(one))).toMatchObject([{ code: 'reviewAlreadySubmitted' }]);
  });

  it('is asked again where the officer let them go, and not where they withdrew', () => {
    expect(reading().review(lead, letGo(one)).review(lead, asked(one)).facts).toContain('expertReleased');
    expect(reading().review(lead, leaves(one)).refused(key, asked(one))).toMatchObject([{ rule: 'R76' }]);
  });

  it('is neither let go nor read once they stand aside (R63b)', () => {
    const story = aside(reading(), one);
    for (const act of [gives, leaves, letGo])
      expect(story.refused(key, act(one))).toMatchObject([{ code: 'expertRecused', rule: 'R63' }]);
  });
});

describe('R76: another reader is wanted', () => {
  it('while fewer read than are expected: not who has left, stood aside, or lost their mandate before they gave theirs', () => {
    const full = () => reading().review(lead, asked(other));
    expect(isWanted(full())).toBe(false);
    expect(isWanted(full().review(lead, leaves(one)))).toBe(true);
    expect(isWanted(full().review(lead, letGo(one)))).toBe(true);
    expect(isWanted(aside(full(), one))).toBe(true);
    expect(isWanted(full(), () => false)).toBe(true);
    expect(isWanted(full().review(lead, leaves(one)).review(lead, asked('x.3')))).toBe(false);
  });

  it('not once the readings are over', () => {
    const over = reading()
      .review(lead, gives(one))
      .review(lead, { type: 'concludeExpertise', texts: reasons });
    expect(isWanted(over)).toBe(false);
  });
});

/** R37, R63, R84: what others learn of a withdrawal that is not carried, and who reads it in the place of an organ. 1 s. */
import { text, type Story } from '../../../test/support/aggregate.js';
import { readerOf } from '../../../test/support/reading.js';
import { east, granted, lead, noticed, north, withdraws } from '../../../test/support/withdrawal-tales.js';
import type { TrailLine } from '../details.js';
import { journalOf } from './journal.js';
import { withdrawalsOf } from './withdrawal.js';

const readBy = readerOf([lead, east, north]);
const noDetails = { names: {}, texts: {}, readings: {}, seals: {}, holderLate: false };

/** The last act of the story, as an entry of the trail that a member of the pôle has made. */
const lastOf = (story: Story, pole: string): TrailLine[] =>
  story.steps.slice(-1).map(({ key, command, facts }) => ({
    ...{ key, seq: 1, at: story.at, hash: '', command: command.type, facts },
    ...{ actor: { kind: 'person' as const, id: `${pole}.2` }, as: { role: 'member' as const, pole } },
  }));

it('a suspension that ends because its pôle keeps its label is told without who answered last', () => {
  const story = granted().label({
    ...{ type: 'suspendLabel', pole: east, ground: 'falseStatement', texts: { reasons: text('why') } },
  });
  withdraws(story, east, 'against');
  const trail = lastOf(story, east);
  const told = (person: string, pole: string) =>
    journalOf(readBy(story, person, [['chair', pole]]), { trail, ...noDetails });
  expect(told(`${lead}.1`, lead)).toMatchObject([{ fact: 'labelResumed', by: null }]);
  expect(told(`${east}.1`, east).map(({ fact, by }) => [fact, by?.role])).toContainEqual([
    'withdrawalRejected',
    'member',
  ]);
});

describe('a withdrawal that falls to steering', () => {
  const texts = Object.fromEntries(['why', 'answer'].map((name) => [text(name).id, name]));
  const passedOn = () =>
    noticed(granted(), east).label({
      ...{ type: 'answerWithdrawal', pole: east, texts: { answer: text('answer') }, rolls: {} },
    });

  it('is read by its secretary', () => {
    const reading = readBy(passedOn(), 'secretary', [['secretary', null]]);
    expect(withdrawalsOf(reading, texts)).toMatchObject([{ reasons: 'why', answer: 'answer' }]);
  });

  it('is not by a delegate of a pôle that reviews, as long as they have declared nothing (R63a)', () => {
    const reading = readBy(passedOn(), 'delegate', [['steeringDelegate', lead]]);
    expect([reading.level, withdrawalsOf(reading, texts)]).toEqual(['gate', []]);
  });
});

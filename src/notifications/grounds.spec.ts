/** R82: the ground on which a label is suspended or withdrawn is written to its holder, and to nobody else. 2 s. */
import { readerOf } from '../../test/support/letter-reader.js';
import { stories } from '../../test/support/letter-stories.js';
import { LetterStory } from '../../test/support/letter-story.js';

const ground = /falseStatement|undeclaredChange/;

it.each(['suspendedLabel', 'poleWithdraws', 'withdrawalLeft'])('in the letters of %s', (name) => {
  const { letters = [] } = stories[name]?.(new LetterStory(readerOf('fr'))) ?? {};
  const told = letters.filter(({ data }) => ground.test(JSON.stringify(data)));
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ recipient }) => recipient.id !== 'holder')).toEqual([]);
});

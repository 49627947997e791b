import { lead } from '../../test/support/letter-reader.js';
import { stories } from '../../test/support/letter-stories.js';
import { LetterStory } from '../../test/support/letter-story.js';
import type { Letter } from '../engine/index.js';

/** The letters of what an organ is asked, as R68, R84 and the last lines of the matrix state it. 1 s. */
const kindOf = (letter: Letter | undefined) =>
  letter ? String((letter.data as { kind: string }).kind) : '-';
const to = (letters: Letter[], id: string) => letters.find((letter) => letter.recipient.id === id);
const story = (name: string): LetterStory => stories[name]?.(new LetterStory()) ?? new LetterStory();

describe('what an organ is asked after the decision (R68, R84)', () => {
  it.each(['organAsked', 'organReconvened'])(
    '%s asks its voters, tells the officer, and nobody else',
    (fact) => {
      const letters = story('reexamined').of(fact);
      const asked = letters.filter((letter) => kindOf(letter) === 'A').map(({ recipient }) => recipient.id);
      const voters = fact === 'organAsked' ? ['1', '2', '3', '4'] : ['1', '2', 'alt'];
      expect(asked.sort()).toEqual(voters.map((member) => `${lead}.board.${member}`));
      expect(letters.filter((letter) => kindOf(letter) === 'I').map(({ recipient }) => recipient.id)).toEqual(
        [`${lead}.officer`],
      );
    },
  );

  it('reminds those who have not answered, and nobody else', () => {
    const reminded = story('reexamined')
      .of('organReminded')
      .map(({ recipient }) => recipient.id);
    expect(reminded.sort()).toEqual(['1', '2', 'alt'].map((member) => `${lead}.board.${member}`));
  });

  it('goes to steering where the organ is too small', () => {
    const passed = story('passedOn').of('reexaminationPassedOn');
    expect(['secretary', 'mta.delegate', `${lead}.1`].map((id) => kindOf(to(passed, id)))).toEqual([
      'A',
      'A',
      'I',
    ]);
    expect(
      passed.filter(({ recipient }) => recipient.id.startsWith('pvf.') && recipient.id !== 'pvf.delegate'),
    ).toEqual([]);
  });
});

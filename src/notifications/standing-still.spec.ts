import { leaves } from '../../test/support/departure-acts.js';
import { rollsOf } from '../../test/support/aggregate.js';
import { everyPole, lead } from '../../test/support/letter-reader.js';
import { LetterStory } from '../../test/support/letter-story.js';
import { resumes, suspends } from '../../test/support/standstill-acts.js';
import type { Letter } from '../engine/index.js';
import { composeLetter } from './compose.js';

/* What the letters say of a request that stands still (§9.2, §9.8): what is asked then, and no date of anything else. */

interface Data {
  kind: string;
  due: string | null;
  still?: { until: string; asks: string };
}
const dataOf = (letter: Letter) => letter.data as unknown as Data;
const wordsOf = (letter: Letter, lang: string) => {
  const envelope = { name: 'Nadia Benali', publicUrl: 'https://colabel.example', writer: null };
  const { subject, text } = composeLetter({ ...letter, lang }, envelope);
  return `${subject}\n${text}`.replace(/[\s\u00a0\u202f]+/gu, ' ');
};
const until = '2026-03-27T22:59:59.000Z';
const withSeats = <Act extends object>(act: Act): Act => ({ ...act, rolls: rollsOf(everyPole) });

/** The letters of the acts that come while it is suspended, by what they ask or tell. */
function meanwhile(story: LetterStory, befalls: (story: LetterStory) => LetterStory): Letter[] {
  const { length } = story.request(suspends(until)).acts;
  return befalls(story)
    .acts.slice(length)
    .flatMap((act) => act.letters);
}

const voting = () => new LetterStory().submit().admit().toVote(lead);
/** An organ that has too few left, a lead that leaves with a successor or without, a call that moves. */
const stories: Record<string, () => Letter[]> = {
  recusals: () =>
    meanwhile(voting(), (story) => story.declare(lead, `${lead}.3`, false).declare(lead, `${lead}.4`, false)),
  shortOrgan: () =>
    meanwhile(new LetterStory().submit().admit(), (story) =>
      [1, 2, 3].reduce((told, seat) => told.declare(lead, `${lead}.${seat}`, false), story),
    ),
  leadLeaves: () => meanwhile(voting(), (story) => story.request(withSeats(leaves(lead)))),
  succession: () => meanwhile(voting(), (story) => story.request(withSeats(leaves(lead, 'pvf')))),
};

describe('while a request is suspended', () => {
  it.each(Object.keys(stories))('%s: some letter goes', (name) =>
    expect(stories[name]?.().length).toBeGreaterThan(0),
  );

  it('no letter gives the date of another deadline, nor asks before the request goes on', () => {
    for (const letter of Object.values(stories).flatMap((tell) => tell())) {
      const { kind, due, still } = dataOf(letter);
      expect([letter.template, due]).toEqual([letter.template, null]);
      if (kind !== 'A') continue;
      expect([letter.template, still?.until]).toEqual([letter.template, until]);
      expect(wordsOf(letter, 'fr')).toContain('L’instruction est suspendue jusqu’au vendredi 27 mars');
    }
  });

  it('a lead is to be named once it goes on, and steering is told so', () => {
    const letter = stories['leadLeaves']?.().find(({ template }) => template === 'nameLead');
    expect(letter && wordsOf(letter, 'fr')).toMatch(
      /^\[LAB-2026-0042\] Instruction suspendue, pour plus tard : .*rien ne vous est demandé d’ici là/u,
    );
    expect(letter && wordsOf(letter, 'en')).toMatch(
      /^\[LAB-2026-0042\] Review suspended, for later: .*nothing is asked of you before/u,
    );
  });

  it('a successor may answer at once, and no time limit runs', () => {
    const letter = stories['succession']?.().find(({ template }) => template === 'consentToSucceed');
    expect(letter && wordsOf(letter, 'fr')).toContain('vous pouvez répondre dès maintenant');
  });

  it('it goes on, and letters ask with their dates again', () => {
    const story = new LetterStory().submit().admit();
    story.request(suspends(until)).request(withSeats(resumes()));
    expect(story.last().map((letter) => dataOf(letter).still)).toEqual(story.last().map(() => undefined));
    const [asked] = story.vote(lead, 'favourable').of('opinionProposed');
    expect(asked && dataOf(asked).due).toEqual(expect.any(String));
  });
});

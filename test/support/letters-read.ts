import { LANGS, type Lang } from '../../templates/i18n/words.js';
import type { Letter } from '../../src/engine/index.js';
import { composeLetter, type RenderedLetter } from '../../src/notifications/index.js';
import type { Template } from '../../src/notifications/templates.js';
import { readerOf } from './letter-reader.js';
import { stories } from './letter-stories.js';
import { LetterStory } from './letter-story.js';

/* Every letter of every story, in both languages, as its reader gets it. */

export const envelope = {
  name: 'Nadia Benali',
  publicUrl: 'https://colabel.example',
  place: 'Salle Mermoz, 2e étage',
  writer: { name: 'Hélène Vasseur', pole: 'Mov’eo' },
};

const envelopeOf = ({ data }: Letter) =>
  (data as { writer: string }).writer === '' ? { ...envelope, writer: null } : envelope;

export interface Read extends RenderedLetter {
  letter: Letter;
  lang: Lang;
}

export const read: Read[] = LANGS.flatMap((lang) => {
  const letters = Object.values(stories).flatMap((tell) => tell(new LetterStory(readerOf(lang))).letters);
  // One of each kind of reader is enough: the others of a pôle's organ get the same words.
  const distinct = new Map(
    letters.map((letter) => [
      JSON.stringify([letter.fact, letter.template, letter.role, letter.data]),
      letter,
    ]),
  );
  return [...distinct.values()].map((letter) => ({
    letter,
    lang,
    ...composeLetter(letter, envelopeOf(letter)),
  }));
});
export const about = (lang: Lang, template: Template) =>
  read.find((one) => one.lang === lang && one.letter.template === template);

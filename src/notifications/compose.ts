import { LANGS, words, type Lang } from '../../templates/i18n/words.js';
import type { LetterData } from './letter-data.js';
import { renderLetter, type RenderedLetter } from './render.js';
import type { Template } from './templates.js';
import { familyOf, subjectOf, viewOf, type Envelope } from './view.js';
import { wrap } from './wrap.js';

/** A letter as the outbox keeps it. */
export interface StoredLetter {
  template: string;
  lang: string;
  data: unknown;
}

/**
 * The words of a stored letter for the person of the envelope: subject, text of 60 columns, HTML. Throws when no
 * catalogue knows its template. The dispatcher sends it, the preview shows it: the same function.
 */
export function composeLetter({ template, lang, data }: StoredLetter, envelope: Envelope): RenderedLetter {
  const language = langOf(lang);
  // What the outbox holds was written by lettersOf: its template and its data are those of this build's rules.
  const name = template as Template;
  const view = viewOf(language, name, data as LetterData, envelope);
  const rendered = renderLetter(language, familyOf(language, name), view);
  return { ...rendered, text: wrap(rendered.text) };
}

/**
 * What a letter is about, for the reader of a rehearsal: in their language, and without the date it asks an act by when
 * `dated` is false. Throws when no catalogue knows its template.
 */
export function letterSubject({ template, data }: StoredLetter, lang: Lang, dated: boolean): string {
  return subjectOf(lang, template as Template, data as LetterData, { dated });
}

/** What a calendar calls a session: by the reference alone (R82). */
export const subjectOfSession = (lang: string, reference: string): string =>
  words(langOf(lang)).letters.frame.session(reference);

/** French is the first language: what is neither is written in it. */
function langOf(lang: string): Lang {
  return LANGS.find((one) => one === lang) ?? 'fr';
}

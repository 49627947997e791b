import { en } from './en.js';
import { fr, type Catalogue } from './fr.js';

/** The languages of the product. French is the first one: its catalogue decides which keys exist. */
export type Lang = 'fr' | 'en';

export const LANGS: readonly Lang[] = ['fr', 'en'];

const CATALOGUES: Record<Lang, Catalogue> = { fr, en };

/** The whole catalogue of a language, by area: `words('fr').positions.favourable`. */
export function words(lang: Lang): Catalogue {
  return CATALOGUES[lang];
}

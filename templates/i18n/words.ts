import { en } from './en.js';
import { fr, type Catalogue } from './fr.js';
import type { Lang } from './lang.js';

export { LANGS, type Lang } from './lang.js';

const CATALOGUES: Record<Lang, Catalogue> = { fr, en };

/** The whole catalogue of a language, by area: `words('fr').positions.favourable`. */
export function words(lang: Lang): Catalogue {
  return CATALOGUES[lang];
}

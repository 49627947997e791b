import type { Award } from '../../workflows/index.js';
import { en } from './en.js';
import { opinion as enOpinion } from './en/opinion.js';
import { fr, type Catalogue } from './fr.js';
import { opinion as frOpinion } from './fr/opinion.js';
import type { Lang } from './lang.js';

export { LANGS, type Lang } from './lang.js';

type Sentences = { [key: string]: unknown };

/** The catalogue with some of its words said otherwise. */
function instead(all: Sentences, some: Sentences): Sentences {
  const said = Object.entries(some).map(([key, word]) => {
    const area = typeof word === 'object' && word !== null;
    return [key, area ? instead(all[key] as Sentences, word as Sentences) : word];
  });
  return { ...all, ...(Object.fromEntries(said) as Sentences) };
}

const CATALOGUES: Record<Award, Record<Lang, Catalogue>> = {
  label: { fr, en },
  opinion: {
    fr: instead(fr, frOpinion) as unknown as Catalogue,
    en: instead(en, enOpinion) as unknown as Catalogue,
  },
};

/**
 * The whole catalogue of a language, by area: `words('fr').positions.favourable`. A request of the first step of two asks
 * for an opinion and no label: its pages and letters have words of their own (R51).
 */
export function words(lang: Lang, awards: Award = 'label'): Catalogue {
  return CATALOGUES[awards][lang];
}

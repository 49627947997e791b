import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Award } from '../../../workflows/index.js';
import type { Catalogue } from '../../i18n/fr.js';
import { words, type Lang } from '../../i18n/words.js';

/** The language of the page being rendered; `Document` provides it. */
export const Language = createContext<Lang>('fr');

/** What the request of the page asks of the pôles: an opinion has words of its own (R51). */
export const Asked = createContext<Award>('label');

/** The language of the page a part stands in. */
export function useLang(): Lang {
  return useContext(Language);
}

/** The catalogue of the page a part stands in. */
export function useWords(): Catalogue {
  return words(useContext(Language), useContext(Asked));
}

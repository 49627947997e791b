/** The languages of the product. French is the first one: its catalogue decides which keys exist. */
export type Lang = 'fr' | 'en';

export const LANGS: readonly Lang[] = ['fr', 'en'];

import { LANGS, type Lang } from '../../templates/i18n/words.js';

/** The language chosen by this text, if it is one of ours. */
export function asLang(text: string | undefined): Lang | undefined {
  return LANGS.find((lang) => lang === text);
}

/** The language of an Accept-Language header: French unless English stands before it. */
export function langOfHeader(header: string | undefined): Lang {
  return asLang(/\b(fr|en)\b/i.exec(header ?? '')?.[1]?.toLowerCase()) ?? 'fr';
}

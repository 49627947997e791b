import { typography } from '../../i18n/typography.js';
import type { Lang } from '../../i18n/words.js';

/** A tag whole, quoted attributes included, or the text up to the next one. The serializer escapes `<` everywhere else. */
const TOKENS = /<[/!a-z](?:"[^"]*"|[^">])*>|[^<]+/giu;
const NAME = /^<\/?([a-z0-9]+)/iu;
const SPOKEN = /(?<= )(aria-label|title|alt)="([^"]*)"/gu;

// Looked for first: the expression above looks behind at every space of every tag.
const ATTRIBUTES = [' aria-label="', ' title="', ' alt="'];

/** Elements whose text is data, not prose. */
const RAW = new Set(['textarea', 'code', 'pre', 'kbd', 'samp', 'script', 'style']);

/**
 * The typography of a rendered page: text nodes, and the attributes that are read aloud (`aria-label`, `title`,
 * `alt`). Never a value, an address, a text area, code. It runs on the markup and not on the vnode tree, because a
 * sentence made of several children (`{4} jours`) is one text only there.
 */
export function typeset(lang: Lang, html: string): string {
  let raw: string | undefined;
  return html.replace(TOKENS, (token) => {
    const isTag = token.startsWith('<');
    if (!isTag) return raw === undefined ? typography(lang, token) : token;
    const name = NAME.exec(token)?.[1];
    if (raw !== undefined) {
      if (name === raw && token.startsWith('</')) raw = undefined;
      return token;
    }
    if (name && RAW.has(name) && !token.startsWith('</') && !token.endsWith('/>')) raw = name;
    if (!ATTRIBUTES.some((attribute) => token.includes(attribute))) return token;
    return token.replace(
      SPOKEN,
      (_, attribute: string, text: string) => `${attribute}="${typography(lang, text)}"`,
    );
  });
}

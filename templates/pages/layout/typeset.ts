import { typography } from '../../i18n/typography.js';
import type { Lang } from '../../i18n/words.js';

/** Elements whose text is data, not prose. */
const RAW = new Set(['textarea', 'code', 'pre', 'kbd', 'samp', 'script', 'style']);

const NAME = /^<([a-z0-9]+)/iu;
const SPOKEN = /(?<= )(aria-label|title|alt)="([^"]*)"/gu;

// Looked for first: the expression above looks behind at every space of every tag.
const ATTRIBUTES = [' aria-label="', ' title="', ' alt="'];

/**
 * The typography of a rendered page: text nodes, and the attributes that are read aloud (`aria-label`, `title`,
 * `alt`). Never a value, an address, a text area, code. It runs on the markup and not on the vnode tree, because a
 * sentence made of several children (`{4} jours`) is one text only there; the serializer escapes `<` outside tags.
 */
export function typeset(lang: Lang, html: string): string {
  let set = '';
  let at = 0;
  while (at < html.length) {
    const opens = html.indexOf('<', at);
    if (opens < 0) break;
    if (opens > at) set += typography(lang, html.slice(at, opens));
    at = endOfTag(html, opens);
    const tag = html.slice(opens, at);
    set += spoken(lang, tag);
    const raw = rawOf(tag);
    if (!raw) continue;
    const closes = html.indexOf(`</${raw}`, at);
    const end = closes < 0 ? html.length : closes;
    set += html.slice(at, end);
    at = end;
  }
  return set + typography(lang, html.slice(at));
}

/** Where the tag that opens here ends: at the first `>` outside its quoted attributes. */
function endOfTag(html: string, opens: number): number {
  let at = opens;
  for (;;) {
    const closes = html.indexOf('>', at);
    const quote = html.indexOf('"', at);
    if (closes < 0) return html.length;
    if (quote < 0 || closes < quote) return closes + 1;
    const unquote = html.indexOf('"', quote + 1);
    if (unquote < 0) return html.length;
    at = unquote + 1;
  }
}

function spoken(lang: Lang, tag: string): string {
  if (!ATTRIBUTES.some((attribute) => tag.includes(attribute))) return tag;
  return tag.replace(
    SPOKEN,
    (_, attribute: string, text: string) => `${attribute}="${typography(lang, text)}"`,
  );
}

/** The element whose text begins here and is left as it is; undefined for any other tag. */
function rawOf(tag: string): string | undefined {
  if (tag.endsWith('/>')) return undefined;
  const name = NAME.exec(tag)?.[1];
  return name && RAW.has(name) ? name : undefined;
}

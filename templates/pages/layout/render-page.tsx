import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Award } from '../../../workflows/index.js';
import type { Lang } from '../../i18n/words.js';
import { Asked, Language } from '../parts/language.js';
import { POSITIONS, SYMBOL } from '../parts/positions.js';
import { Sprite } from '../parts/sprite.js';
import { typeset } from './typeset.js';

const EMPTY_SPRITE = renderToString(<Sprite positions={[]} />);

/**
 * The bytes of a page: `<!doctype html>` and the document, with French or English typography and, at the top of the
 * body, the symbols of the marks it shows and no other; in the words of what its request asks of the pôles (R51).
 */
export function renderPage(lang: Lang, page: VNode, awards: Award = 'label'): string {
  const asked = <Asked.Provider value={awards}>{page}</Asked.Provider>;
  return `<!doctype html>${typeset(lang, withSprite(lang, renderFragment(lang, asked)))}`;
}

/** A part alone, in its language, without typography: for specs and for fragments of a page. */
export function renderFragment(lang: Lang, part: VNode): string {
  return renderToString(<Language.Provider value={lang}>{part}</Language.Provider>);
}

function withSprite(lang: Lang, html: string): string {
  // One pass for all: one for each was a fifteenth of a long list.
  const drawn = new Set(Array.from(html.matchAll(/href="#k-([^"]+)"/g), ([, symbol]) => symbol));
  const used = POSITIONS.filter((position) => drawn.has(SYMBOL[position]));
  if (used.length === 0) return html;
  return html.replace(EMPTY_SPRITE, () => renderFragment(lang, <Sprite positions={used} />));
}

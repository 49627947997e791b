import type { ComponentChildren } from 'preact';
import { words, type Lang } from '../../i18n/words.js';
import { Language } from '../parts/language.js';
import { Sprite } from '../parts/sprite.js';
import { STYLESHEETS } from './assets.js';
import { Footer, type FooterProps } from './footer.js';
import { HeaderBar, type HeaderBarProps } from './header-bar.js';

export interface DocumentProps extends HeaderBarProps, FooterProps {
  lang: Lang;
  /** « THERMIBAT, LAB-2027-0042 »; the product's name is added. */
  title: string;
  /** Demonstration data: a banner says so on every page. */
  demo?: boolean;
  /** The class of `main` that some pages of the style sheet need: `work`, `list`, `dossier`, `vote`, `door`… */
  page?: string;
  /** False on the sign-in page, which carries the brand itself. */
  bar?: boolean;
  /** Scripts that quicken a page which works without them, as addresses under /assets/. */
  scripts?: readonly string[];
  children: ComponentChildren;
}

/** A whole HTML document. Render it with `renderPage`, which fills the sprite and sets the typography. */
export function Document(props: DocumentProps) {
  const { lang, title, demo, page, bar = true, scripts = [], children } = props;
  const { layout } = words(lang);
  return (
    <Language.Provider value={lang}>
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{`${title} – ${layout.brand}`}</title>
          <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
          <link
            rel="preload"
            href="/assets/fonts/source-sans-3-latin-wght-normal.woff2"
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
          />
          {STYLESHEETS.map((name) => (
            <link rel="stylesheet" href={`/assets/${name}`} />
          ))}
          {scripts.map((src) => (
            <script src={src} defer />
          ))}
        </head>
        <body>
          <Sprite positions={[]} />
          <a class="skip" href="#contenu">
            {layout.skip}
          </a>
          {demo && (
            <aside class="demo" aria-label={layout.demoLabel}>
              {layout.demo}
            </aside>
          )}
          {bar && <HeaderBar {...props} />}
          <main id="contenu" class={page ? `page ${page}` : 'page'} tabindex={-1}>
            {children}
          </main>
          <Footer {...props} />
        </body>
      </html>
    </Language.Provider>
  );
}

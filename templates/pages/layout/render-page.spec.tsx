import { Mark } from '../parts/mark.js';
import { POSITIONS } from '../parts/positions.js';
import { TextArea, TextField } from '../parts/text-field.js';
import { Document } from './document.js';
import { ErrorPage } from './error-page.js';
import { renderPage } from './render-page.js';
import { typeset } from './typeset.js';

describe('a page', () => {
  it('carries the symbols of its own marks, with the letters of its language', () => {
    const page = (lang: 'fr' | 'en') =>
      renderPage(
        lang,
        <Document lang={lang} title="x">
          <Mark position="unfavourable" />
          <Mark position="recused" spoken />
        </Document>,
      );
    expect(page('fr').match(/<symbol id="k-\w"/g)).toEqual(['<symbol id="k-D"', '<symbol id="k-P"']);
    expect(page('fr')).toContain('<text x="10" y="14">D</text>');
    expect(page('en')).toContain('<text x="10" y="14">U</text>');
    expect(page('en')).toContain('role="img" aria-label="recused"');
  });

  it('can draw every position there is', () => {
    const page = renderPage(
      'fr',
      <Document lang="fr" title="x">
        {POSITIONS.map((position) => (
          <Mark position={position} />
        ))}
      </Document>,
    );
    for (const [, id] of page.matchAll(/href="#(k-\w)"/g)) expect(page).toContain(`<symbol id="${id}"`);
  });

  it('is a whole document in its language, with a way past the navigation', () => {
    const page = renderPage(
      'en',
      <Document lang="en" title="Sign in" demo otherLanguageHref="?lang=fr">
        <ErrorPage status={404} requestId="r'1" />
      </Document>,
    );
    expect(page).toMatch(/^<!doctype html><html lang="en"><head><meta charset="utf-8"/);
    expect(page).toContain('<a class="skip" href="#contenu">');
    expect(page).toContain('<main id="contenu"');
    expect(page).toContain('lang="fr" hreflang="fr">Français</a>');
    expect(page).toContain("<code>r'1</code>");
  });
});

describe('the typography of a page', () => {
  it('reaches text and what is read aloud', () => {
    expect(typeset('fr', `<p title="l'avis : oui">${4} jours ; l'an</p>`)).toBe(
      '<p title="l’avis\u202f: oui">4\u00a0jours\u202f; l’an</p>',
    );
  });

  it('never touches what somebody typed, an address, or code', () => {
    const typed = "l'avis : 3 000 €";
    const page = renderPage(
      'fr',
      <form action="/l'x">
        <TextField name="a" label="x" value={typed} />
        <TextArea name="b" label="y" value={typed} />
        <code data-title="l'x">{typed}</code>
        <p>{typed}</p>
      </form>,
    );
    expect(page.split(typed)).toHaveLength(4);
    expect(page).toContain(`<p>l’avis\u202f: 3\u202f000\u00a0€</p>`);
    expect(page).toContain(`action="/l'x"`);
    expect(page).toContain(`data-title="l'x"`);
  });

  it('gives back a first line break of a text area', () => {
    expect(renderPage('fr', <TextArea name="b" label="y" value={'\nun'} />)).toContain('>\n\nun</textarea>');
  });

  it('is not misled by a bracket inside an attribute', () => {
    expect(typeset('fr', `<a title="a > b : c" href="/x : y">d : e</a>`)).toBe(
      '<a title="a > b\u202f: c" href="/x : y">d\u202f: e</a>',
    );
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STYLESHEETS } from './assets.js';

const styles = join(dirname(fileURLToPath(import.meta.url)), '../../styles');
const read = (name: string) => readFileSync(join(styles, name), 'utf8');

describe('the style sheets', () => {
  it('are all linked, and all there', () => {
    const there = readdirSync(styles).filter((name) => name.endsWith('.css'));
    expect([...STYLESHEETS].sort()).toEqual(there.sort());
  });

  it.each([...STYLESHEETS])('%s asks nothing from outside', (name) => {
    for (const [, address] of read(name).matchAll(/url\(['"]?([^'")]+)/g)) {
      expect(address).not.toMatch(/^(?:https?:|\/\/|data:)/);
      expect(existsSync(join(styles, address ?? ''))).toBe(true);
    }
    expect(read(name)).not.toContain('@import');
  });

  it('give every token a colour for browsers without light-dark()', () => {
    const [plain = '', paired = ''] = read('tokens.css').split('@supports');
    const names = (css: string) =>
      new Set([...css.matchAll(/(--[a-z0-9-]+): (?!var)/g)].map(([, name]) => name));
    for (const name of names(paired)) expect(names(plain)).toContain(name);
  });

  it('never take a text twin out of the page while its drawing is hidden from screen readers', () => {
    for (const name of STYLESHEETS) {
      for (const [, selector] of read(name).matchAll(/([^{}]+)\{[^{}]*display: none/g)) {
        expect(selector).not.toMatch(/\.ln[^,]*\bol\b|\.stops(?![\w-])[^,:]*$|\.plates/m);
      }
    }
  });

  it('leave the icon without a style of its own', () => {
    expect(read('favicon.svg')).not.toMatch(/<style|style=/);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS, type Lang } from '../../templates/i18n/words.js';
import { lettersFolder, renderLetter } from './render.js';

const link = 'https://colabel.example/connexion/AbC_-1?x=1&y=2';
const files = (lang: Lang) => readdirSync(join(lettersFolder(), lang)).sort();
const variables = (lang: Lang, file: string) => {
  const source = readFileSync(join(lettersFolder(), lang, file), 'utf8');
  return [...new Set(source.match(/\{\{[^}]+\}\}/g))].sort();
};

describe('a letter', () => {
  it('has a subject, a text and an HTML inside the layout of its language', () => {
    const letter = renderLetter('fr', 'signInLink', { link, minutes: 10 });
    expect(letter.subject).toBe('Votre lien pour entrer dans Colabel, valable 10\u00a0minutes');
    expect(letter.text).toContain(link);
    expect(letter.html).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(letter.html).toContain('href="https://colabel.example/connexion/AbC_-1?x&#x3D;1&amp;y&#x3D;2"');
    expect(letter.html).toContain('Vous n’avez rien demandé\u202f?');
  });

  it('escapes data in HTML, and nowhere else', () => {
    const letter = renderLetter('en', 'invitation', { name: 'A <b>', inviter: 'R&D "{{x}}"', link });
    expect(letter.html).toContain('Hello A &lt;b&gt;,');
    expect(letter.html).toContain('<title>R&amp;D &quot;{{x}}&quot; invites you to Colabel</title>');
    expect(letter.text).toContain('Hello A <b>,');
    expect(letter.subject).toBe('R&D "{{x}}" invites you to Colabel');
  });

  it('keeps its subject on one line of 120 signs at most', () => {
    const inviter = `a\r\nBcc: b@example.org\u2028${'é'.repeat(200)}`;
    const { subject } = renderLetter('fr', 'invitation', { name: 'n', inviter, link });
    expect(subject).toMatch(/^a Bcc: b@example\.org é+…$/);
    expect(subject).toHaveLength(120);
  });

  it('shows nothing of a prototype', () => {
    const inherited = Object.create({ minutes: 10, link: 'https://prototype.example' }) as Record<
      string,
      unknown
    >;
    expect(JSON.stringify(renderLetter('fr', 'signInLink', inherited))).not.toContain('prototype.example');
  });

  it('fails on a missing datum and on an unknown letter', () => {
    expect(() => renderLetter('fr', 'signInLink', { link })).toThrow('"minutes" not defined');
    expect(() => renderLetter('fr', 'nothing', {})).toThrow('ENOENT');
    expect(() => renderLetter('fr', '../en/invitation', {})).toThrow('no letter is named');
  });
});

describe('the letters of both languages', () => {
  it('are the same, each in its three parts', () => {
    expect(files('en')).toEqual(files('fr'));
    const names = new Set(
      files('fr')
        .map((file) => file.split('.')[0])
        .filter((name) => name !== 'layout'),
    );
    for (const name of names) {
      for (const part of ['subject', 'txt', 'html']) expect(files('fr')).toContain(`${name}.${part}.hbs`);
    }
  });

  it.each(files('fr'))('%s names the same data', (file) => {
    const [fr, en] = LANGS.map((lang) => variables(lang, file));
    expect(en).toEqual(fr);
  });

  it.each(LANGS.flatMap((lang) => files(lang).map((file) => [lang, file] as const)))(
    '%s/%s lets no datum through unescaped',
    (lang, file) => {
      expect(readFileSync(join(lettersFolder(), lang, file), 'utf8')).not.toMatch(/\{\{\{|\{\{&/);
    },
  );
});

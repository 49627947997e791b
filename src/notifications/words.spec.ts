import { LANGS, words } from '../../templates/i18n/words.js';
import { invitedPoles, lead, planted, readerOf } from '../../test/support/letter-reader.js';
import { stories } from '../../test/support/letter-stories.js';
import { LetterStory } from '../../test/support/letter-story.js';
import type { Letter } from '../engine/index.js';
import { composeLetter } from './index.js';
import { positionTelling } from './letters.js';
import { rules } from './rules.js';
import { about, envelope, read, type Read } from '../../test/support/letters-read.js';
import { versionOf } from './templates.js';

/* Every letter of every story, in both languages, as its reader gets it. About 10 s: some hundreds are rendered. */
const templates = Object.values(rules).flatMap((rule) =>
  rule === 'silent' ? [] : rule.map(({ template }) => template),
);

describe('the letters', () => {
  it.each([...new Set(templates)])('%s is written in both languages, and versioned', (template) => {
    expect(versionOf(template)).toBeGreaterThan(0);
    for (const lang of LANGS) {
      const { acts, news, decisions } = words(lang).letters;
      expect(template === 'minimal' || template in { ...acts, ...news, ...decisions }).toBe(true);
    }
  });

  it('are all told by some story', () => {
    const untold = [...new Set(templates)].filter((template) => !about('fr', template));
    expect(untold).toEqual([]);
  });

  it('no catalogue has a letter that no rule sends', () => {
    const { acts, news, decisions, steps } = words('fr').letters;
    const named = new Set<string>(templates);
    expect(Object.keys({ ...acts, ...news, ...decisions }).filter((name) => !named.has(name))).toEqual([]);
    const told = (kind: string) =>
      Object.entries(rules).flatMap(([fact, all]) =>
        all !== 'silent' && all.some((rule) => rule.kind === kind) ? [fact] : [],
      );
    // News of a position shrink to their step for who has declared no interest yet (R63a).
    const shrunk = told('I').filter((fact) => positionTelling.includes(fact));
    expect(Object.keys(steps).sort()).toEqual([...new Set([...told('M'), ...shrunk])].sort());
  });

  it.each(LANGS.flatMap((lang) => [...new Set(templates)].map((template) => [lang, template] as const)))(
    '%s %s reads as it was last read',
    (lang, template) => {
      const one = about(lang, template);
      expect(one && `${one.subject}\n\n${one.text}`).toMatchSnapshot();
    },
  );

  it('have a subject of one line that begins with the reference', () => {
    for (const { subject } of read) {
      expect(subject).toMatch(/^\[LAB-2026-0042\] \S/);
      expect(subject).not.toMatch(/[\r\n]|…$/);
      expect(subject.length).toBeLessThanOrEqual(120);
    }
  });

  it('read in 60 columns', () => {
    for (const { text } of read) {
      const long = text.split('\n').filter((line) => line.length > 60 && line.includes(' '));
      expect(long).toEqual([]);
    }
  });

  it('say nothing empty, doubled or unfinished', () => {
    for (const { text, subject, letter } of read) {
      const flat = text.replace(/\s+/g, ' ');
      expect([
        letter.template,
        `${subject} ${flat}`.match(/undefined|null|\[object|\{\{| \.|\.\.|,,|: \.|\( ?\)| ,| {2}/),
      ]).toEqual([letter.template, null]);
    }
  });

  it('ask first: the act and its date are the first line', () => {
    for (const { letter, text, lang } of read) {
      const { kind, due } = letter.data as { kind: string; due: string | null };
      if (kind !== 'A' || !due) continue;
      const first = text.split('\n\n')[0]?.replace(/\s+/g, ' ');
      expect([letter.template, first]).toEqual([
        letter.template,
        expect.stringMatching(lang === 'fr' ? / avant .*\.$/ : / by .*\.$/),
      ]);
    }
  });

  it('are escaped in HTML, one button, no picture, nothing from elsewhere', () => {
    for (const { html } of read) {
      expect(html.match(/<a /g)).toHaveLength(1);
      expect(html).not.toMatch(/<img|<script|url\(/);
      expect(html.match(/https?:\/\/[^"/]+/g)).toEqual(['https://colabel.example']);
    }
    const letter = about('fr', 'receipt')?.letter;
    const data = { ...(letter?.data as object), acronym: '<b>&' };
    const { html, text } = composeLetter(
      { template: 'receipt', lang: 'fr', data },
      { ...envelope, name: '<i>' },
    );
    expect(html).toContain('&lt;b&gt;&amp;');
    expect(html).toContain('&lt;i&gt;');
    expect(text).toContain('<b>&');
  });
  it('throw for a template no catalogue knows', () => {
    const nothing = { template: 'nothing', lang: 'fr', data: about('fr', 'receipt')?.letter.data };
    expect(() => composeLetter(nothing, envelope)).toThrow('no letter is named nothing');
  });
});

describe('what a letter never says (R82)', () => {
  const decisions = [
    'refusedToYou', 'postponedToYou', 'inadmissibleToYou', 'grantedToYou', 'answerReservations', 'exclusionRefused',
    'suspendedToYou', 'resumedToYou', 'rectifiedToYou', 'reexaminationFinalToYou', 'reopenedToYou', 'withdrawalToYou', 'withdrawalDroppedToYou', 'poleWithdrewToYou',
  ]; // prettier-ignore
  const withReasons = [
    'refusedToYou', 'postponedToYou', 'inadmissibleToYou', 'exclusionRefused', 'reexaminationFinalToYou', 'reopenedToYou',
    'suspendedToYou', 'resumedToYou', 'rectifiedToYou', 'withdrawalToYou', 'withdrawalDroppedToYou', 'poleWithdrewToYou',
  ] as const; // prettier-ignore
  const whole = ({ letter, subject, text, html }: Read) => JSON.stringify([letter.data, subject, text, html]);
  const saying = (letters: Read[], told: (said: string) => string[]) =>
    letters.flatMap((one) => told(whole(one)).map((words) => `${one.letter.template}: ${words}`));

  it('reasons and advice: in the decision letters to the holder, and nowhere else', () => {
    const secret = Object.values(planted).map((words) => words.slice(0, 12));
    const others = read.filter(({ letter }) => !decisions.includes(letter.template));
    expect(saying(others, (said) => secret.filter((words) => said.includes(words)))).toEqual([]);
    for (const lang of LANGS) {
      expect(about(lang, 'grantedToYou')?.text.replace(/\n/g, ' ')).toContain(planted.advice);
      for (const template of withReasons) {
        expect(about(lang, template)?.text.replace(/\n/g, ' ')).toContain(planted.reasons);
        expect(about(lang, template)?.letter.recipient.id).toBe('holder');
      }
    }
  });

  it('ballots, counts, readings, persons', () => {
    const people = readerOf()
      .people.map(({ id }) => id)
      .filter((id) => id.includes('.'));
    const words = /seat-|form-|complementRequested|abstain|priority|notRetained|ballot-reasons/;
    const told = (said: string) => [
      ...(words.exec(said) ?? []),
      ...people.filter((id) => said.includes(`${id}"`)),
    ];
    expect(saying(read, told)).toEqual([]);
  });

  it('what the letters of the holder say of the pôles: who labels, and no other position', () => {
    for (const { letter } of read.filter(({ letter: { recipient } }) =>
      ['holder', 'partner', 'funder', 'state', 'region'].includes(recipient.id),
    )) {
      expect((letter.data as { table: unknown[] }).table).toEqual([]);
    }
  });

  it('the acronym of a discreet project, in a minimal letter', () => {
    const story = stories['granted']?.(new LetterStory(readerOf('fr', { discreet: true })));
    const minimal = (story?.letters ?? []).filter(({ template }) => template === 'minimal');
    expect(minimal.length).toBeGreaterThan(10);
    for (const letter of minimal) {
      const { subject, text, html } = composeLetter(letter, envelope);
      expect(JSON.stringify([letter.data, subject, text, html])).not.toContain('THERMIBAT');
    }
  });

  it('that a demonstration is real', () => {
    for (const { text, lang } of read)
      expect(text).toContain(lang === 'fr' ? 'Projet d’illustration' : 'Illustrative project');
    const letter = new LetterStory(readerOf('fr', { illustration: false })).submit().last()[0] as Letter;
    expect(composeLetter(letter, envelope).text).not.toContain('illustration');
  });
});

describe('the holder’s decision letters', () => {
  it('say the reasons are on the site when their text has been erased', () => {
    const refused = about('fr', 'refusedToYou')?.letter;
    const data = { ...(refused?.data as object), reasons: [] };
    expect(composeLetter({ template: 'refusedToYou', lang: 'fr', data }, envelope).text).toContain(
      'Les motifs se lisent sur Colabel.',
    );
  });

  it('say how to ask for a re-examination, and until when (R68)', () => {
    const said = about('fr', 'refusedToYou')?.text.replace(/\s+/g, ' ');
    expect(said).toContain('Vous pouvez demander un réexamen, une fois, jusqu’au');
  });

  it('are answered by the lead alone, once a draft has one (R80)', () => {
    const told = read.filter(({ letter }) => letter.role === 'holder' && letter.template !== 'submitSoon');
    const apart = /^(exclusion|withdrawal|pole|certificateTakenOver|succession|leadAttributed)/;
    const procedure = told.filter(({ letter: { fact } }) => !apart.test(fact));
    const writers = procedure.map(({ letter }) => (letter.data as { writer: string }).writer);
    expect([...new Set(writers)]).toEqual([lead]);
    const inner = read
      .filter(({ letter }) => letter.fact === 'voteOpened')
      .map(({ letter }) => (letter.data as { writer: string }).writer);
    expect([...new Set(inner)].sort()).toEqual([...invitedPoles, lead].sort());
  });
});

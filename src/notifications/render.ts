import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { typography } from '../../templates/i18n/typography.js';
import type { Lang } from '../../templates/i18n/words.js';
import { typeset } from '../../templates/pages/layout/typeset.js';

/** A letter's words, ready to send. */
export interface RenderedLetter {
  subject: string;
  text: string;
  html: string;
}

type Data = Record<string, unknown>;
type Render = (data: Data) => string;

const handlebars = Handlebars.create();
const known = { if: true, unless: true, each: true, with: true } as const;
const longestSubject = 120;

/**
 * The letter `name` in `lang` of these data: `templates/letters/<lang>/<name>.{subject,txt,html}.hbs`, the HTML inside
 * the language's layout. Throws when a template is missing or names what the data do not hold. Data are text: in HTML
 * they are escaped, in the subject they stay on one line. The layout takes two of them where they are given: `now`,
 * for a letter that asks for an act, and `preheader`, the line a mailbox shows under the subject.
 */
export function renderLetter(lang: Lang, name: string, data: Data): RenderedLetter {
  const subject = oneLine(typography(lang, template(lang, `${name}.subject`)(data)));
  const text = typography(lang, template(lang, `${name}.txt`)(data)).trim();
  const body = new Handlebars.SafeString(template(lang, `${name}.html`)(data));
  const { now = false, preheader = '' } = data;
  const html = template(lang, 'layout.html')({ subject, body, now, preheader });
  return { subject, text: `${text}\n`, html: typeset(lang, html) };
}

const cache = new Map<string, Render>();

function template(lang: Lang, file: string): Render {
  const key = `${lang}/${file}`;
  const kept = cache.get(key);
  if (kept) return kept;
  if (!/^[A-Za-z0-9]+\.(subject|txt|html)$/.test(file)) throw new Error(`no letter is named ${file}`);
  const source = readFileSync(join(lettersFolder(), lang, `${file}.hbs`), 'utf8');
  const compiled = handlebars.compile<Data>(source, {
    strict: true,
    noEscape: !file.endsWith('.html'),
    knownHelpers: known,
    knownHelpersOnly: true,
  });
  const render: Render = (data) =>
    compiled(data, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
  cache.set(key, render);
  return render;
}

/** The folder of the templates, beside the sources or above what was built of them. */
export function lettersFolder(): string {
  for (
    let folder = dirname(fileURLToPath(import.meta.url));
    folder !== dirname(folder);
    folder = dirname(folder)
  ) {
    const letters = join(folder, 'templates', 'letters');
    if (existsSync(join(letters, 'fr', 'layout.html.hbs'))) return letters;
  }
  throw new Error('the folder templates/letters is not there');
}

function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return line.length > longestSubject ? `${line.slice(0, longestSubject - 1)}…` : line;
}

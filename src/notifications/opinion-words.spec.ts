/** The letters of a request of the first step, as their readers get them: opinion, and never label (R51, R80). */
import { about, envelope } from '../../test/support/letters-read.js';
import { stories } from '../../test/support/letter-stories.js';
import { LetterStory } from '../../test/support/letter-story.js';
import { LANGS } from '../../templates/i18n/words.js';
import { composeLetter } from './index.js';

const letters = stories['opined']?.(new LetterStory()).letters ?? [];
const sent = (template: string, role: string, lang: string) => {
  const letter = letters.find((one) => one.template === template && one.role === role);
  if (!letter) throw new Error(`no ${template} for ${role}`);
  const { subject, text } = composeLetter({ ...letter, lang }, envelope);
  return `${subject}\n\n${text}`;
};

const told: [string, string][] = [
  ['submittedWithYou', 'partner'],
  ['giveOpinion', 'caseOfficer'],
  ['grantedToYou', 'holder'],
  ['granted', 'funderCorrespondent'],
  ['granted', 'chair'],
];

it.each(LANGS.flatMap((lang) => told.map(([template, role]) => [lang, template, role] as const)))(
  '%s %s to %s reads as it was last read',
  (lang, template, role) => {
    expect(sent(template, role, lang)).toMatchSnapshot();
  },
);

it('each says neither label nor certificate but to deny it, and a label’s say what they said', () => {
  for (const letter of letters) {
    const { subject, text } = composeLetter(letter, envelope);
    expect(subject).not.toMatch(/label/i);
    const flat = text.replace(/\s+/gu, ' ').replaceAll(/[Cc]olabel/gu, '');
    expect([letter.template, flat.match(/labellis|certificat\b|label (?:concerté|accordé|de)/u)]).toEqual([
      letter.template,
      null,
    ]);
  }
  expect(about('fr', 'granted')?.subject).toContain('Label accordé');
});

/** R68: a refusal or an inadmissibility that is pronounced again offers its holder nothing that has been used. */
import { text } from '../../test/support/aggregate.js';
import { invitedPoles, lead, readerOf } from '../../test/support/letter-reader.js';
import { LetterStory } from '../../test/support/letter-story.js';
import { envelope } from '../../test/support/letters-read.js';
import { LANGS, words } from '../../templates/i18n/words.js';
import { composeLetter } from './index.js';

const reasons = { reasons: text('reasons') };

describe.each(LANGS)('the letters of what is decided again in %s', (lang) => {
  const read = (story: LetterStory, template: string) =>
    story.letters
      .filter((letter) => letter.template === template && letter.role === 'holder')
      .map((letter) => composeLetter(letter, envelope).text.replace(/\s+/gu, ' '));
  const offers = /peut rouvrir|may reopen|demander un réexamen, une fois|ask for a re-examination, once/u;

  it('what is inadmissible a second time is final', () => {
    const story = new LetterStory(readerOf(lang))
      .submit()
      .request({ type: 'rejectInadmissible', texts: reasons });
    story.request({ type: 'reopen', texts: reasons }).request({ type: 'rejectInadmissible', texts: reasons });
    expect(read(story, 'inadmissibleToYou').map((said) => offers.test(said))).toEqual([true, false]);
  });

  it('what is refused a second time is final', () => {
    const story = new LetterStory(readerOf(lang));
    const [east = ''] = invitedPoles;
    story.submit().admit().suspends(lead).suspends(east);
    for (const pole of invitedPoles.slice(1)) story.opinion(pole, 'favourable');
    story.request({ type: 'confirmOutcome' });
    const upholds = (pole: string) =>
      story
        .request({ type: 'answerReservation', reservation: `${pole}-1`, texts: { answer: text('answer') } })
        .request({ type: 'upholdReservation', pole, reservation: `${pole}-1`, texts: reasons });
    upholds(east).request({ type: 'requestReexamination', organ: null, texts: reasons });
    story.request({ type: 'decideReexamination', overturns: true, decision: 'COPIL-2026-06' });
    upholds(lead);
    expect(read(story, 'refusedToYou').map((said) => offers.test(said))).toEqual([true, false]);
  });

  it('the page says the same, and of a panel’s refusal that steering alone hears it (R63h)', () => {
    const { states, dossierPage } = words(lang);
    const facts = {
      ...{ project: 'X', lead: 'Y', due: 'D', call: 'C', awaited: '', left: 0, seats: 0 },
      ...{ steering: false, panel: false, final: true },
    };
    for (const { then, thenHolder } of [states.refused, states.inadmissible])
      for (const say of [then, thenHolder]) {
        expect(say(facts)).not.toContain('D');
        expect(say({ ...facts, final: false })).toContain('D');
      }
    const { right } = dossierPage.reexamination;
    expect([right('D', true), right('D', false)].map((said) => /à défaut|failing/u.test(said))).toEqual([
      false,
      true,
    ]);
  });
});

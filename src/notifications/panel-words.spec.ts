/** The letters of a request that an outside panel judges: no pôle is said to have judged it (R63h, R68). */
import { firstStep, text } from '../../test/support/aggregate.js';
import { everyPole, lead, planted, readerOf } from '../../test/support/letter-reader.js';
import { LetterStory } from '../../test/support/letter-story.js';
import { envelope } from '../../test/support/letters-read.js';
import { LANGS, type Lang } from '../../templates/i18n/words.js';
import type { Ballot, Submission } from '../../workflows/index.js';
import { composeLetter } from './index.js';

const experts = ['x1', 'x2', 'x3'].map((one) => `pvf.${one}`);
const naming = { type: 'namePanel' as const, pole: lead, experts, decision: 'COPIL-2026-10' };

const named = (lang: Lang, more: Partial<Submission> = {}) =>
  new LetterStory(readerOf(lang))
    .submit({ partnerPoles: [...everyPole], ...more })
    .admit()
    .request(naming);

const given = (lang: Lang, ballot: Ballot, more: Partial<Submission> = {}) =>
  experts.reduce(
    (story, person) =>
      story
        .request({ type: 'declareInterests', person, clear: true, rolls: {} })
        .request({ type: 'givePanelOpinion', person, ballot, texts: { reasons: text('reasons') } }),
    named(lang, more),
  );
const judged = (...said: Parameters<typeof given>) => given(...said).request({ type: 'confirmOutcome' });

const read = (story: LetterStory, template: string, role: string) => {
  const letter = story.letters.findLast((one) => one.template === template && one.role === role);
  if (!letter) throw new Error(`no ${template} for ${role}`);
  const { subject, text: body } = composeLetter(letter, envelope);
  return { data: letter.data, whole: `${subject}\n\n${body}`, flat: body.replace(/\s+/gu, ' ') };
};

/** Who says the reasons, and who hears the holder, in each language. */
const said = {
  fr: ['Collège extérieur : ', 'Le comité de pilotage l’entendra', 'Le comité de pilotage l’entendra'],
  en: ['Outside panel: ', 'The steering committee will hear it', 'The steering committee will hear it'],
};

describe.each(LANGS)('the letters of an outside panel in %s', (lang) => {
  it('a refusal gives the panel’s reasons as its own, and steering hears the appeal', () => {
    const { flat, whole } = read(judged(lang, 'unfavourable'), 'refusedToYou', 'holder');
    for (const sentence of [said[lang][0] + planted.reasons, ...said[lang].slice(1)])
      expect(flat).toContain(sentence);
    expect(whole).toMatchSnapshot();
  });

  it('a label says whose its recommendations are', () => {
    const story = judged(lang, 'favourableWithReservations');
    expect(read(story, 'grantedToYou', 'holder').flat).toContain(said[lang][0] + planted.reasons);
  });

  it.each(['holder', 'funderCorrespondent'])('no pôle is favourable at a first step, to %s', (role) => {
    const story = judged(lang, 'favourable', { call: firstStep });
    const { whole, flat } = read(story, role === 'holder' ? 'grantedToYou' : 'granted', role);
    expect(flat).not.toMatch(/avis des pôles|sont favorables|opinion of the clusters|are favourable/iu);
    expect(whole).toMatchSnapshot();
  });

  it('an unfavourable one is an opinion, and the panel’s', () => {
    const story = judged(lang, 'unfavourable', { call: firstStep });
    expect(read(story, 'refusedToYou', 'holder').whole).toMatchSnapshot();
  });

  it('another pôle that signs is asked to, steering hears of it, and the experts of nothing more', () => {
    const story = given(lang, 'favourable').request({ ...naming, pole: everyPole[1] ?? '' });
    const told = story.last().map(({ template, role }) => `${template} ${role}`);
    expect([...new Set(told)].sort()).toEqual([
      ...['certify chair', 'signerNamed caseOfficer', 'signerNamed steeringDelegate'],
    ]);
    expect(read(story, 'signerNamed', 'steeringDelegate').whole).toMatchSnapshot();
  });

  it('steering hears why a panel is asked for again, then and once it is late', () => {
    const [gone = ''] = experts;
    const story = named(lang).request({ type: 'declareInterests', person: gone, clear: false, rolls: {} });
    const asked = read(story, 'namePanel', 'secretary');
    expect(asked.data).toMatchObject({ fact: 'panelAwaited', detail: 'panelAgain' });
    expect(asked.whole).toMatchSnapshot();
    const late = read(story.reach('request', 'panelNaming'), 'namePanel', 'secretary');
    expect(late.data).toMatchObject({ fact: 'deadlineMissed', detail: 'panelAgain' });
  });
});

/** R74: no sentence of a letter of support can be taken for a label; each that names one denies it, and that comes first. */
import { LANGS, words } from './words.js';

const facts = new Proxy({}, { get: () => 'Pôle Nord' });

function sentences(area: object): string[] {
  return Object.values(area).flatMap((word: unknown): string[] => {
    if (typeof word === 'string') return [word];
    if (typeof word !== 'function') return sentences(word as object);
    const sentence = word as (...given: unknown[]) => string;
    // Names one by one, or all the facts of an act or a letter.
    return [sentence.length > 1 ? sentence('Pôle Nord', 'Appel', '1 mars') : sentence(facts)];
  });
}

const said = (lang: (typeof LANGS)[number]) => {
  const { support, acts, journal, letters, reasons } = words(lang);
  const { supportToYou, supportEndedToYou } = letters.decisions;
  const { supportGiven, supportEnded } = letters.news;
  return sentences({
    ...{ support, grant: acts.grantSupport, withdraw: acts.withdrawSupport },
    ...{ granted: journal.supportGranted, taken: journal.supportWithdrawn },
    ...{ supportToYou, supportEndedToYou, supportGiven, supportEnded },
    ...{ once: reasons.supportOnce, none: reasons.noSupportStands, nobody: reasons.nobodyToSupport },
  });
};

const grants =
  /labellis|labell?ed|label (?:accordé|concerté|délivré)|accorde (?:son|le) label|grants? (?:its|the|a) label|certifi(?:e|ed)\b/iu;
const names = /\blabels?\b/iu;
const denies = /n’est pas un label|is not a label/u;

describe.each([...LANGS])('a letter of support, in %s', (lang) => {
  it('grants no label in any of its sentences', () => {
    const all = said(lang);
    expect(all.length).toBeGreaterThan(25);
    expect(all.filter((one) => grants.test(one))).toEqual([]);
  });

  it('names a label only to say that it is none', () => {
    expect(said(lang).filter((one) => names.test(one) && !denies.test(one))).toEqual([]);
  });

  it('says so in its first sentence, on the page and in the letters', () => {
    const { support, letters } = words(lang);
    const sentence = { project: 'ROUE', lead: 'Pôle Nord', call: 'Appel' };
    const first = (one: { first: (given: never) => string }) => one.first(sentence as never);
    for (const told of [
      support.notLabel.split(/[:.]/u)[0],
      first(letters.decisions.supportToYou),
      first(letters.news.supportGiven),
      first(letters.decisions.supportEndedToYou),
      first(letters.news.supportEnded),
    ])
      expect(told).toMatch(/pas un label|not a label/u);
  });
});
